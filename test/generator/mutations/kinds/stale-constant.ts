import { copyWorkbook } from '../../grid';
import type { GeneratedWorkbook } from '../../generate-workbook';
import type { Random } from '../../random';
import { addFormulas } from '../../writer/formulas';
import type { Mutation } from '../fault';
import { isSubtotal, pickTarget, setAmount } from '../targets';

/** A total that was a formula like its neighbours, typed over with a number that has since gone stale. */
export function staleConstant(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  if (workbook.truth.hasRoundingDifferences || workbook.truth.hasTextNumbers) return null;
  const grid = copyWorkbook(workbook.grid);
  const target = pickTarget(grid, workbook.truth, random, isSubtotal);
  if (target === undefined) return null;
  addFormulas(grid, target.table, random.fork('formulas'));
  const { quantum } = target.table;
  const stale = Math.round((target.fen * (0.7 + random.next() * 0.25)) / quantum) * quantum;
  if (stale === target.fen) return null;
  return { grid, truth: workbook.truth, cells: [setAmount(grid, target, stale)] };
}
