import type { Block } from './block';
import { isFault, type Whole } from './fault';
import { rollUp } from './rollup';
import { sumsOfCode } from './rollup-code';

/** Economic subjects the “三公” items are spent under; purchases occur with and without 基本建设. */
const ABROAD = ['30212'];
const PURCHASE = ['31013', '30913'];
const RUNNING = ['30231'];
const RECEPTION = ['30217'];

/**
 * `BUDGET.THREEPUBLIC(codes, amounts)`: the line of the “三公” table out of a table by economic subject: 合计, 因公出国（境）费,
 * 公务用车小计, 公务用车购置费, 公务用车运行费, 公务接待费; one line for each amount column.
 */
export function threePublic(codes: Block, amounts: Block): Whole {
  const table = rollUp(codes, amounts);
  if (isFault(table)) return table;
  const power = 10 ** table.decimals;
  const sum = (subjects: readonly string[], column: number) =>
    subjects.reduce((total, subject) => total + (sumsOfCode(table, subject)?.[column] ?? 0), 0);
  return Array.from({ length: table.columns }, (_, column) => {
    const [abroad, purchase, running, reception] = [ABROAD, PURCHASE, RUNNING, RECEPTION].map((subjects) =>
      sum(subjects, column),
    ) as [number, number, number, number];
    const vehicles = purchase + running;
    const line = [abroad + vehicles + reception, abroad, vehicles, purchase, running, reception];
    return line.map((whole) => whole / power);
  });
}
