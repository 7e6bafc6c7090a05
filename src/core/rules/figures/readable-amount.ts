import type { Fen } from '../../amount/fen';
import type { FigureId, Ledger } from '../../relations/ledger';
import { FigureState } from '../../tables/budget-table';

/** The amount of a figure; NaN for an error value, a formula not calculated yet, and text that is no amount. */
export function readableAmount({ amounts, states }: Ledger, figure: FigureId): Fen {
  const state = states[figure];
  return state === FigureState.Error || state === FigureState.Text ? NaN : amounts[figure]!;
}
