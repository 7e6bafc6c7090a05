import { addColumn, BasisInverse } from './basis-inverse';
import { PivotRow } from './pivot-row';
import { cellOf, directionOf, type StepProgramme } from './step-programme';
import { StepQueue } from './step-queue';

/** How far a step may stand outside its limits, or a number from a whole one, through floating-point arithmetic. */
export const TOLERANCE = 1e-7;

/** Replaced columns after which the inverse is built anew: longer products cost more than rebuilding. */
const REBUILD_AFTER = 60;

/** Marks a row whose basic column is its own unit column, fixed at 0. */
const UNIT = -1;

/**
 * The linear relaxation of a {@link StepProgramme} by the bounded dual simplex method.
 *
 * Every step lies between two limits, so any basis can be made dual feasible, and the method resumes from where it stands
 * when {@link fix} narrows a step; branch and bound lives on that.
 */
export class DualSimplex {
  private readonly basic: Int32Array;
  private readonly values: Float64Array;
  private readonly inBasis: Uint8Array;
  private readonly atUpper: Uint8Array;
  private readonly lower: Uint8Array;
  private readonly upper: Uint8Array;
  /** Σ dual price × column of each cell; the reduced cost of a step is its cost ∓ this. */
  private readonly prices: Float64Array;
  private readonly inverse: BasisInverse;
  private readonly pivotRow: PivotRow;
  private readonly candidates: StepQueue;
  private replaced = 0;

  constructor(private readonly programme: StepProgramme) {
    const { rowCount, cellCount, limits } = programme;
    this.basic = new Int32Array(rowCount).fill(UNIT);
    this.values = new Float64Array(rowCount);
    this.inBasis = new Uint8Array(2 * cellCount);
    this.atUpper = new Uint8Array(2 * cellCount);
    this.lower = new Uint8Array(2 * cellCount);
    this.upper = limits.slice();
    this.prices = new Float64Array(cellCount);
    this.inverse = new BasisInverse(programme);
    this.pivotRow = new PivotRow(programme);
    this.candidates = new StepQueue(2 * cellCount);
  }

  /** Narrows a step to one value. */
  fix(step: number, value: 0 | 1): void {
    this.lower[step] = value;
    this.upper[step] = value;
  }

  /** Gives a step its limits back. */
  release(step: number): void {
    this.lower[step] = 0;
    this.upper[step] = this.programme.limits[step]!;
  }

  /** Moves to the optimum within the present limits; false when there is none, see {@link conflict}. */
  solve(): boolean {
    this.rebuild();
    for (;;) {
      if (this.replaced >= REBUILD_AFTER) this.rebuild();
      const row = this.worstRow();
      if (row < 0) return true;
      if (!this.pivot(row)) return false;
    }
  }

  /** Rows whose combination leaves no solution, after {@link solve} returned false. */
  conflict(): number[] {
    return [...this.pivotRow.multipliers.keys()].filter((row) => this.pivotRow.multipliers[row] !== 0);
  }

  /** Value of every step at the present vertex. */
  steps(): Float64Array {
    const values = Float64Array.from(this.atUpper, (_, step) => this.valueOutsideBasis(step));
    this.basic.forEach((step, row) => {
      if (step !== UNIT) values[step] = this.values[row]!;
    });
    return values;
  }

  private valueOutsideBasis(step: number): number {
    return this.atUpper[step] ? this.upper[step]! : this.lower[step]!;
  }

  private reducedCost(step: number): number {
    return this.programme.costs[step]! - directionOf(step) * this.prices[cellOf(step)]!;
  }

  /** The row whose basic column is furthest outside its limits; −1 when none is. */
  private worstRow(): number {
    let worst = -1;
    let largest = TOLERANCE;
    for (let row = 0; row < this.basic.length; row++) {
      const distance = Math.abs(this.excess(row));
      if (distance > largest) {
        largest = distance;
        worst = row;
      }
    }
    return worst;
  }

  /** By how much the basic column of a row exceeds its upper limit (positive) or falls short of its lower one (negative). */
  private excess(row: number): number {
    const value = this.values[row]!;
    const step = this.basic[row]!;
    const upper = step === UNIT ? 0 : this.upper[step]!;
    const lower = step === UNIT ? 0 : this.lower[step]!;
    return value > upper ? value - upper : Math.min(0, value - lower);
  }

  /** Drives the basic column of a row to its violated limit; false when nothing can. */
  private pivot(row: number): boolean {
    const excess = this.excess(row);
    const direction = excess > 0 ? 1 : -1;
    this.pivotRow.compute(this.inverse, row);
    this.collectCandidates(direction);
    const { entering, passed } = this.chooseEntering(Math.abs(excess));
    if (entering < 0) return false;
    this.pivotRow.addTo(this.prices, this.ratio(entering) * direction);
    this.flip(passed);
    this.exchange(row, entering);
    return true;
  }

  /** Steps that can reduce the excess, by the dual step length at which their reduced cost vanishes. */
  private collectCandidates(direction: 1 | -1): void {
    this.candidates.clear();
    for (const cell of this.pivotRow.cells) {
      for (let step = 2 * cell; step <= 2 * cell + 1; step++) {
        if (this.inBasis[step] || this.lower[step] === this.upper[step]) continue;
        const entry = direction * directionOf(step) * this.pivotRow.entries[cell]!;
        const helps = this.atUpper[step] ? entry < -TOLERANCE : entry > TOLERANCE;
        if (helps) this.candidates.add(step, this.ratio(step));
      }
    }
  }

  private ratio(step: number): number {
    return Math.abs(this.reducedCost(step) / this.pivotRow.entries[cellOf(step)]!);
  }

  /**
   * The dual ratio test with bound flipping: steps whose reduced cost changes sign first pass to their other limit as long
   * as that does not close the excess; the one that closes it enters.
   */
  private chooseEntering(excess: number): { entering: number; passed: readonly number[] } {
    const passed: number[] = [];
    let open = excess;
    for (;;) {
      const step = this.candidates.take();
      if (step < 0) return { entering: -1, passed: [] };
      open -= Math.abs(this.pivotRow.entries[cellOf(step)]!);
      if (open <= TOLERANCE) return { entering: step, passed };
      passed.push(step);
    }
  }

  private flip(passed: readonly number[]): void {
    if (passed.length === 0) return;
    const shift = new Float64Array(this.programme.rowCount);
    for (const step of passed) {
      addColumn(this.programme, step, this.atUpper[step] ? -1 : 1, shift);
      this.atUpper[step] = 1 - this.atUpper[step]!;
    }
    this.inverse.solve(shift);
    for (let row = 0; row < shift.length; row++) this.values[row]! -= shift[row]!;
  }

  private exchange(row: number, entering: number): void {
    const excess = this.excess(row);
    const column = new Float64Array(this.programme.rowCount);
    addColumn(this.programme, entering, 1, column);
    this.inverse.solve(column);
    const length = excess / column[row]!;
    for (let other = 0; other < column.length; other++) this.values[other]! -= length * column[other]!;
    this.values[row] = this.valueOutsideBasis(entering) + length;
    const leaving = this.basic[row]!;
    if (leaving !== UNIT) {
      this.inBasis[leaving] = 0;
      this.atUpper[leaving] = excess > 0 ? 1 : 0;
    }
    this.basic[row] = entering;
    this.inBasis[entering] = 1;
    this.inverse.replace(row, column);
    this.replaced++;
  }

  /** Builds the inverse and the values anew and puts every other step at the limit its reduced cost asks for. */
  private rebuild(): void {
    const steps = this.basic.filter((step) => step !== UNIT);
    const unitRows = Uint8Array.from(this.basic, (step) => (step === UNIT ? 1 : 0));
    this.basic.fill(UNIT);
    for (const { step, row } of this.inverse.rebuild([...steps], unitRows)) this.basic[row] = step;
    this.replaced = 0;
    this.values.set(this.programme.gaps);
    for (let step = 0; step < this.atUpper.length; step++) {
      if (this.inBasis[step]) continue;
      const cost = this.reducedCost(step);
      if (Math.abs(cost) > TOLERANCE) this.atUpper[step] = cost < 0 ? 1 : 0;
      const value = this.valueOutsideBasis(step);
      if (value !== 0) addColumn(this.programme, step, -value, this.values);
    }
    this.inverse.solve(this.values);
  }
}
