import type { BasisInverse } from './basis-inverse';
import type { StepProgramme } from './step-programme';

/** One row of basis⁻¹ × columns, kept sparse; computed afresh for every pivot. */
export class PivotRow {
  /** The row of basis⁻¹: the multipliers with which the programme's rows were combined. */
  readonly multipliers: Float64Array;
  /** Product of the multipliers with each cell's column; 0 for the cells not in {@link cells}. */
  readonly entries: Float64Array;
  private readonly touched: Int32Array;
  private readonly isTouched: Uint8Array;
  private touchedCount = 0;
  private readonly rowStart: Int32Array;
  private readonly rowCells: Int32Array;
  private readonly rowCoefficients: Float64Array;

  constructor(programme: StepProgramme) {
    const { rowCount, cellCount, start, rows, coefficients } = programme;
    this.multipliers = new Float64Array(rowCount);
    this.entries = new Float64Array(cellCount);
    this.touched = new Int32Array(cellCount);
    this.isTouched = new Uint8Array(cellCount);
    this.rowStart = new Int32Array(rowCount + 1);
    this.rowCells = new Int32Array(rows.length);
    this.rowCoefficients = new Float64Array(rows.length);
    for (const row of rows) this.rowStart[row + 1]!++;
    for (let row = 0; row < rowCount; row++) this.rowStart[row + 1]! += this.rowStart[row]!;
    const next = this.rowStart.slice();
    for (let cell = 0; cell < cellCount; cell++) {
      for (let i = start[cell]!; i < start[cell + 1]!; i++) {
        const at = next[rows[i]!]!++;
        this.rowCells[at] = cell;
        this.rowCoefficients[at] = coefficients[i]!;
      }
    }
  }

  /** Cells whose columns the combined rows touch. */
  get cells(): Int32Array {
    return this.touched.subarray(0, this.touchedCount);
  }

  compute(inverse: BasisInverse, row: number): void {
    for (const cell of this.cells) this.entries[cell] = this.isTouched[cell] = 0;
    this.touchedCount = 0;
    this.multipliers.fill(0);
    this.multipliers[row] = 1;
    inverse.solveTransposed(this.multipliers);
    for (let other = 0; other < this.multipliers.length; other++) {
      if (this.multipliers[other] !== 0) this.addRow(other, this.multipliers[other]!);
    }
  }

  /** Adds `factor` × the entries to a vector over the cells. */
  addTo(vector: Float64Array, factor: number): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const cell = this.touched[i]!;
      vector[cell]! += factor * this.entries[cell]!;
    }
  }

  private addRow(row: number, multiplier: number): void {
    for (let i = this.rowStart[row]!; i < this.rowStart[row + 1]!; i++) {
      const cell = this.rowCells[i]!;
      if (this.isTouched[cell] === 0) {
        this.isTouched[cell] = 1;
        this.touched[this.touchedCount++] = cell;
      }
      this.entries[cell]! += multiplier * this.rowCoefficients[i]!;
    }
  }
}
