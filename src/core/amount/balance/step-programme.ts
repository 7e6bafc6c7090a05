/**
 * The integer programme behind 舍位平衡: every cell may take one step up or down from its own rounding, the steps must
 * close the gap of every relation, and their total cost shall be least.
 *
 * For every row k:  Σ coefficient(k, j) × (up_j − down_j) = gap_k,  with up_j and down_j 0 or 1.
 */
export interface StepProgramme {
  readonly rowCount: number;
  readonly cellCount: number;
  /** Entries of cell j are `start[j]` … `start[j + 1] − 1` of {@link rows} and {@link coefficients}. */
  readonly start: Int32Array;
  readonly rows: Int32Array;
  readonly coefficients: Float64Array;
  readonly gaps: Float64Array;
  /** Cost and limit (0 or 1) of each step; step 2j raises cell j, step 2j + 1 lowers it. */
  readonly costs: Float64Array;
  readonly limits: Uint8Array;
}

/** +1 for the step that raises a cell, −1 for the one that lowers it. */
export function directionOf(step: number): 1 | -1 {
  return (step & 1) === 0 ? 1 : -1;
}

export function cellOf(step: number): number {
  return step >> 1;
}
