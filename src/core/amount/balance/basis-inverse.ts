import { cellOf, directionOf, type StepProgramme } from './step-programme';
import { triangularOrder, type Pivot } from './triangular-order';

/** Entries smaller than this are what cancellation left behind. */
const NEGLIGIBLE = 1e-11;

/**
 * The inverse of a simplex basis as a product of elementary columns (product form).
 *
 * Bases of budget tables are almost trees: sorted into triangular order, their elementary columns are columns of the
 * programme and as sparse.
 */
export class BasisInverse {
  private readonly pivotRows: number[] = [];
  private readonly pivots: number[] = [];
  private readonly starts: number[] = [0];
  private readonly rows: number[] = [];
  private readonly values: number[] = [];

  constructor(private readonly programme: StepProgramme) {}

  /** Solves basis × x = vector in place. */
  solve(vector: Float64Array): void {
    for (let k = 0; k < this.pivotRows.length; k++) {
      const pivotRow = this.pivotRows[k]!;
      if (vector[pivotRow] === 0) continue;
      const pivoted = vector[pivotRow]! / this.pivots[k]!;
      vector[pivotRow] = pivoted;
      const end = this.starts[k + 1]!;
      for (let i = this.starts[k]!; i < end; i++) {
        const row = this.rows[i]!;
        const rest = vector[row]! - this.values[i]! * pivoted;
        vector[row] = Math.abs(rest) < NEGLIGIBLE ? 0 : rest;
      }
    }
  }

  /** Solves y × basis = vector in place. */
  solveTransposed(vector: Float64Array): void {
    for (let k = this.pivotRows.length - 1; k >= 0; k--) {
      const pivotRow = this.pivotRows[k]!;
      const end = this.starts[k + 1]!;
      let sum = vector[pivotRow]!;
      for (let i = this.starts[k]!; i < end; i++) sum -= this.values[i]! * vector[this.rows[i]!]!;
      vector[pivotRow] = Math.abs(sum) < NEGLIGIBLE ? 0 : sum / this.pivots[k]!;
    }
  }

  /** Replaces the basic column of a row by one whose solution against the present basis is `column`. */
  replace(pivotRow: number, column: Float64Array): void {
    for (let row = 0; row < column.length; row++) {
      if (row === pivotRow || column[row] === 0) continue;
      this.rows.push(row);
      this.values.push(column[row]!);
    }
    this.close(pivotRow, column[pivotRow]!);
  }

  /**
   * Builds the product anew from the steps in the basis and returns the row each of them now stands for.
   * `taken` marks the rows that unit columns stand for; the steps must be independent of them and of one another.
   */
  rebuild(steps: readonly number[], taken: Uint8Array): Pivot[] {
    for (const list of [this.pivotRows, this.pivots, this.starts, this.rows, this.values]) list.length = 0;
    this.starts.push(0);
    const { before, nucleus, after } = triangularOrder(this.programme, steps, taken);
    const free = taken.map((flag) => 1 - flag);
    for (const { row } of [...before, ...after]) free[row] = 0;
    before.forEach((pivot) => this.append(pivot));
    const middle = nucleus.map((step) => this.eliminate(step, free));
    after.forEach((pivot) => this.append(pivot));
    return [...before, ...middle, ...after];
  }

  /** Appends a column that the product so far leaves as it is. */
  private append({ step, row: pivotRow }: Pivot): void {
    const { start, rows, coefficients } = this.programme;
    const cell = cellOf(step);
    let pivot = 0;
    for (let i = start[cell]!; i < start[cell + 1]!; i++) {
      const value = directionOf(step) * coefficients[i]!;
      if (rows[i] === pivotRow) pivot = value;
      else {
        this.rows.push(rows[i]!);
        this.values.push(value);
      }
    }
    this.close(pivotRow, pivot);
  }

  /** Appends a column after solving it, at the free row with its largest entry. */
  private eliminate(step: number, free: Uint8Array): Pivot {
    const column = new Float64Array(this.programme.rowCount);
    addColumn(this.programme, step, 1, column);
    this.solve(column);
    let pivotRow = -1;
    let largest = 0;
    column.forEach((value, row) => {
      if (free[row] && Math.abs(value) > largest) {
        largest = Math.abs(value);
        pivotRow = row;
      }
    });
    free[pivotRow] = 0;
    this.replace(pivotRow, column);
    return { step, row: pivotRow };
  }

  private close(pivotRow: number, pivot: number): void {
    this.pivotRows.push(pivotRow);
    this.pivots.push(pivot);
    this.starts.push(this.rows.length);
  }
}

/** Adds `factor` × the column of a step to a vector. */
export function addColumn(
  { start, rows, coefficients }: StepProgramme,
  step: number,
  factor: number,
  vector: Float64Array,
): void {
  const cell = cellOf(step);
  const signed = factor * directionOf(step);
  for (let i = start[cell]!; i < start[cell + 1]!; i++) vector[rows[i]!]! += signed * coefficients[i]!;
}
