import { formatGrouped } from '../../core/amount/format-amount';
import type { Money } from '../../core/findings/finding';

/** 1,353.56 */
export function amountText({ fen, unit, quantum }: Money): string {
  return withMinus(formatGrouped(fen, unit, quantum));
}

/** A number's hyphen as the sign it is. */
export function withMinus(number: string): string {
  return number.replace('-', '−');
}

/** +45.00 or −45.00: a difference shows which way it goes. */
export function differenceText(money: Money): string {
  return money.fen > 0 ? `+${amountText(money)}` : amountText(money);
}
