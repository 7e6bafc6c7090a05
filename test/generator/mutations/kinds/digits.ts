import { copyWorkbook } from '../../grid';
import type { GeneratedWorkbook } from '../../generate-workbook';
import type { Random } from '../../random';
import type { Mutation } from '../fault';
import { pickTarget, setAmount, type Target } from '../targets';

/** The figure's digits as printed, without its point, and back. */
function digitsOf({ fen, table }: Target): string {
  return String(Math.abs(fen) / table.quantum);
}

function changed(
  workbook: GeneratedWorkbook,
  random: Random,
  change: (digits: string) => string | null,
): Mutation | null {
  const grid = copyWorkbook(workbook.grid);
  const target = pickTarget(
    grid,
    workbook.truth,
    random,
    (candidate) => change(digitsOf(candidate)) !== null,
  );
  if (target === undefined) return null;
  const digits = change(digitsOf(target))!;
  const fen = Math.sign(target.fen) * Number(digits) * target.table.quantum;
  return { grid, truth: workbook.truth, cells: [setAmount(grid, target, fen)] };
}

/** One digit typed wrong. */
export function digitChanged(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  const place = random.next();
  const step = random.int(1, 9);
  return changed(workbook, random, (digits) => {
    const index = Math.floor(place * digits.length);
    const digit = (Number(digits[index]) + step) % 10;
    return index === 0 && digit === 0 ? null : digits.slice(0, index) + digit + digits.slice(index + 1);
  });
}

/** Two neighbouring digits in each other's place. */
export function digitsSwapped(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  const place = random.next();
  return changed(workbook, random, (digits) => {
    const pairs = [...digits].flatMap((digit, index) => {
      const next = digits[index + 1];
      return next === undefined || next === digit || (index === 0 && next === '0') ? [] : [index];
    });
    const index = pairs[Math.floor(place * pairs.length)];
    return index === undefined
      ? null
      : digits.slice(0, index) + digits[index + 1] + digits[index] + digits.slice(index + 2);
  });
}
