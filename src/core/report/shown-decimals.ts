import { quantumOf } from '../amount/fen';
import type { Money } from '../findings/finding';

/** How many decimals amounts are shown with: those of the table they stand in, or a number of them. */
export type ShownDecimals = 'automatic' | 0 | 2 | 4 | 6;

export const SHOWN_DECIMALS: readonly ShownDecimals[] = ['automatic', 0, 2, 4, 6];

export function isShownDecimals(value: unknown): value is ShownDecimals {
  return SHOWN_DECIMALS.some((one) => one === value);
}

/** The amount to be printed with so many decimals. One that is finer still prints all it has: no difference may vanish. */
export function shownWith(money: Money, decimals: ShownDecimals): Money {
  return decimals === 'automatic' ? money : { ...money, quantum: quantumOf(money.unit, decimals) };
}
