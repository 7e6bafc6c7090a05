/** A sum that must hold: amount[target] = Σ sign × amount[index]. */
export interface BalanceRelation {
  readonly target: number;
  readonly terms: readonly { readonly sign: 1 | -1; readonly index: number }[];
  /** Whether it is to hold of the rounded amounts only; else it holds before as well. */
  readonly isOfRounded?: boolean;
}
