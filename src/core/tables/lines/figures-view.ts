import type { Fen } from '../../amount/fen';

/** Amounts of a lane's lines, seen by the solvers that find a hierarchy from the sums. */
export interface LineFigures {
  /** Columns of amounts that may be summed down the page; NaN where an amount is not known. */
  readonly columns: readonly Float64Array[];
  /** Slack per addend, 分: half of the last printed digit. */
  readonly slack: Fen;
}

/**
 * How well the lines `children` sum to the line `parent`: columns in which they do and do not. Columns of zeros, and those with an
 * amount that is not known, tell nothing.
 */
export function sumEvidence(
  figures: LineFigures,
  parent: number,
  children: readonly number[],
): { held: number; failed: number } {
  let held = 0;
  let failed = 0;
  for (const column of figures.columns) {
    let sum = 0;
    let printed = column[parent]! !== 0;
    for (const child of children) {
      const figure = column[child]!;
      sum += figure;
      if (figure !== 0) printed = true;
    }
    if (!printed || Number.isNaN(sum) || Number.isNaN(column[parent]!)) continue;
    if (Math.abs(sum - column[parent]!) <= figures.slack * (children.length + 1)) held++;
    else failed++;
  }
  return { held, failed };
}
