import { cellOf, type StepProgramme } from './step-programme';

/** A basic step and the row it stands for. */
export interface Pivot {
  readonly step: number;
  readonly row: number;
}

/**
 * Basic steps in an order in which most columns need no elimination.
 *
 * A step of `before` is the only one left in its row; a step of `after` has its row as its only one left. Only the columns
 * of the `nucleus` between them act on one another, and on tree-shaped tables it is empty.
 */
export interface TriangularOrder {
  readonly before: readonly Pivot[];
  readonly nucleus: readonly number[];
  readonly after: readonly Pivot[];
}

/** Sorts basic steps; `taken` marks the rows that unit columns stand for. */
export function triangularOrder(
  programme: StepProgramme,
  steps: readonly number[],
  taken: Uint8Array,
): TriangularOrder {
  const active = new ActiveEntries(programme, steps, taken);
  const before = active.peel(() => active.nextRowSingleton());
  const after = active.peel(() => active.nextColumnSingleton());
  return { before, nucleus: active.remaining(), after: after.reverse() };
}

/** The entries of basic columns in rows that no pivot stands for yet. */
class ActiveEntries {
  private readonly rowActive: Uint8Array;
  private readonly columnActive: Uint8Array;
  private readonly rowCounts: Int32Array;
  private readonly columnCounts: Int32Array;
  private readonly columnsOfRow: number[][];
  private readonly singleRows: number[] = [];
  private readonly singleColumns: number[] = [];

  constructor(
    private readonly programme: StepProgramme,
    private readonly steps: readonly number[],
    taken: Uint8Array,
  ) {
    this.rowActive = taken.map((flag) => 1 - flag);
    this.columnActive = new Uint8Array(steps.length).fill(1);
    this.rowCounts = new Int32Array(programme.rowCount);
    this.columnCounts = new Int32Array(steps.length);
    this.columnsOfRow = Array.from({ length: programme.rowCount }, () => []);
    steps.forEach((_, column) => {
      this.eachActiveRow(column, (row) => {
        this.rowCounts[row]!++;
        this.columnCounts[column]!++;
        this.columnsOfRow[row]!.push(column);
      });
    });
    this.rowCounts.forEach((count, row) => count === 1 && this.singleRows.push(row));
    this.columnCounts.forEach((count, column) => count === 1 && this.singleColumns.push(column));
  }

  /** Takes pivots out as long as `next` finds one. */
  peel(next: () => { column: number; row: number } | null): Pivot[] {
    const pivots: Pivot[] = [];
    for (let pivot = next(); pivot; pivot = next()) {
      pivots.push({ step: this.steps[pivot.column]!, row: pivot.row });
      this.take(pivot.column, pivot.row);
    }
    return pivots;
  }

  nextRowSingleton(): { column: number; row: number } | null {
    for (let row = this.singleRows.pop(); row !== undefined; row = this.singleRows.pop()) {
      if (!this.rowActive[row] || this.rowCounts[row] !== 1) continue;
      return { row, column: this.columnsOfRow[row]!.find((column) => this.columnActive[column])! };
    }
    return null;
  }

  nextColumnSingleton(): { column: number; row: number } | null {
    for (let column = this.singleColumns.pop(); column !== undefined; column = this.singleColumns.pop()) {
      if (!this.columnActive[column] || this.columnCounts[column] !== 1) continue;
      let only = -1;
      this.eachActiveRow(column, (row) => (only = row));
      return { column, row: only };
    }
    return null;
  }

  remaining(): number[] {
    return this.steps.filter((_, column) => this.columnActive[column]);
  }

  private take(column: number, row: number): void {
    this.eachActiveRow(column, (other) => {
      const left = --this.rowCounts[other]!;
      if (left === 1) this.singleRows.push(other);
    });
    this.columnActive[column] = 0;
    this.rowActive[row] = 0;
    for (const other of this.columnsOfRow[row]!) {
      const left = --this.columnCounts[other]!;
      if (left === 1 && this.columnActive[other]) this.singleColumns.push(other);
    }
  }

  private eachActiveRow(column: number, visit: (row: number) => void): void {
    const cell = cellOf(this.steps[column]!);
    for (let i = this.programme.start[cell]!; i < this.programme.start[cell + 1]!; i++) {
      const row = this.programme.rows[i]!;
      if (this.rowActive[row]) visit(row);
    }
  }
}
