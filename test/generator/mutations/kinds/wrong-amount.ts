import { copyWorkbook } from '../../grid';
import type { GeneratedWorkbook } from '../../generate-workbook';
import type { Random } from '../../random';
import type { Mutation } from '../fault';
import { isLeaf, isSubtotal, pickTarget, setAmount, type Target, type TargetFilter } from '../targets';

/** Another amount that has nothing to do with the right one. */
function anotherAmount(target: Target, random: Random): number {
  const { quantum } = target.table;
  const shift = (0.05 + random.next() * 0.6) * (random.chance(0.5) ? 1 : -1);
  const wrong = Math.round((target.fen * (1 + shift)) / quantum) * quantum;
  return wrong === target.fen ? target.fen + quantum * random.int(2, 90) : wrong;
}

function wrongAmount(workbook: GeneratedWorkbook, random: Random, filter: TargetFilter): Mutation | null {
  const grid = copyWorkbook(workbook.grid);
  const target = pickTarget(grid, workbook.truth, random, filter);
  if (target === undefined) return null;
  return { grid, truth: workbook.truth, cells: [setAmount(grid, target, anotherAmount(target, random))] };
}

export function wrongLeaf(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  return wrongAmount(workbook, random, isLeaf);
}

export function wrongSubtotal(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  return wrongAmount(workbook, random, isSubtotal);
}
