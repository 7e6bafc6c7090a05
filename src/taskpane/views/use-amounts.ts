import type { Money } from '../../core/findings/finding';
import { amountText, differenceText } from '../state/amount-text';
import { usePaneState } from './pane-context';

/** How amounts are written here: with the decimals the user has chosen. */
export interface Amounts {
  readonly amount: (money: Money) => string;
  readonly difference: (money: Money) => string;
}

export function useAmounts(): Amounts {
  const decimals = usePaneState(({ settings }) => settings.decimals);
  return {
    amount: (money) => amountText(money, decimals),
    difference: (money) => differenceText(money, decimals),
  };
}
