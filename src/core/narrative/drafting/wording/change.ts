import type { Fen, MoneyUnit } from '../../../amount/fen';
import type { ZeroBase } from '../../../amount/zero-base';
import { amountText } from './amount-text';
import { printedPercent, WHOLE_PERCENT } from './percent-text';

/** What an amount is compared with, as a sentence calls it. */
export type ComparedWith = keyof typeof NOTHING_BEFORE;

/** Said instead of a rate where nothing stood there before. */
const NOTHING_BEFORE = {
  上年预算: '上年无此项预算',
  上年决算: '上年无此项支出',
  年初预算: '年初无此项预算',
} as const;

/** How changes are worded. */
export interface ChangeManner {
  readonly comparedWith: ComparedWith;
  readonly zeroBase: ZeroBase;
}

/**
 * How an amount compares with the one before: 比上年预算减少2.68万元，下降9.90%; 与上年预算持平.
 *
 * @param quantum 分 of the last digit to print
 */
export function changeText(
  amount: Fen,
  before: Fen,
  unit: MoneyUnit,
  quantum: Fen,
  { comparedWith, zeroBase }: ChangeManner,
): string {
  const difference = amount - before;
  if (difference === 0) return `与${comparedWith}持平`;
  const [changes, grows] = difference > 0 ? ['增加', '增长'] : ['减少', '下降'];
  const changed = `比${comparedWith}${changes}${amountText(Math.abs(difference), unit, quantum)}`;
  if (before !== 0) return `${changed}，${grows}${printedPercent(difference, before)}`;
  if (zeroBase === 'omit') return `${changed}，${NOTHING_BEFORE[comparedWith]}`;
  return zeroBase === 'dash' ? changed : `${changed}，${grows}${WHOLE_PERCENT}`;
}
