import type { Measure } from '../../../../src/core/tables/budget-table';
import { copyWorkbook } from '../../grid';
import type { GeneratedWorkbook } from '../../generate-workbook';
import type { Random } from '../../random';
import type { Mutation } from '../fault';
import { pickTarget, setAmount, targetsOf, type Target } from '../targets';

/** The amount by a factor, rounded to what the table prints; null where nothing would be left of it. */
function scaled({ fen, table }: Target, factor: number): number | null {
  const wrong = Math.round((fen * factor) / table.quantum) * table.quantum;
  return wrong === 0 || wrong === fen || Math.abs(wrong) > 2 ** 50 ? null : wrong;
}

function rescaled(workbook: GeneratedWorkbook, random: Random, factors: readonly number[]): Mutation | null {
  const grid = copyWorkbook(workbook.grid);
  const factor = random.pick(factors);
  const target = pickTarget(grid, workbook.truth, random, (candidate) => scaled(candidate, factor) !== null);
  if (target === undefined) return null;
  return { grid, truth: workbook.truth, cells: [setAmount(grid, target, scaled(target, factor)!)] };
}

/** The decimal point one place off. */
export function decimalSlip(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  return rescaled(workbook, random, [10, 0.1]);
}

/** One figure in 元 where the table is in 万元, or the reverse. */
export function unitSlip(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  return rescaled(workbook, random, [10_000, 0.0001]);
}

/** A minus that does not belong there. */
export function wrongSign(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  return rescaled(workbook, random, [-1]);
}

/** What is told in the unit of a table. */
const MONEY: readonly Measure[] = ['amount', 'change'];

/** All figures of a table in the other unit, under the label of the right one. */
export function tableInOtherUnit(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  const grid = copyWorkbook(workbook.grid);
  const targets = targetsOf(grid, workbook.truth, MONEY);
  const tables = [...new Set(targets.map((target) => target.table))].filter(
    (table) => table.base !== 'project-performance' && table.base !== 'asset-holding',
  );
  if (tables.length === 0) return null;
  const table = random.pick(tables);
  const factor = table.unit.name === '元' ? 0.0001 : 10_000;
  const own = targets.filter((target) => target.table === table);
  if (own.some((target) => scaled(target, factor) === null)) return null;
  return {
    grid,
    truth: workbook.truth,
    cells: own.map((target) => setAmount(grid, target, scaled(target, factor)!)),
  };
}
