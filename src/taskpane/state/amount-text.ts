import { formatGrouped } from '../../core/amount/format-amount';
import type { Money } from '../../core/findings/finding';
import { shownWith, type ShownDecimals } from '../../core/report/shown-decimals';

/** 1,353.56 */
export function amountText(money: Money, decimals: ShownDecimals): string {
  const { fen, unit, quantum } = shownWith(money, decimals);
  return withMinus(formatGrouped(fen, unit, quantum));
}

/** A number's hyphen as the sign it is. */
export function withMinus(number: string): string {
  return number.replace('-', '−');
}

/** +45.00 or −45.00: a difference shows which way it goes. */
export function differenceText(money: Money, decimals: ShownDecimals): string {
  const text = amountText(money, decimals);
  return money.fen > 0 ? `+${text}` : text;
}
