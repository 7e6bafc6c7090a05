import type { WorkbookSnapshot } from '../../snapshot/workbook-snapshot';

/** Figures of a column, one per line: 分 for amounts and changes, the plain number for rates and counts. */
export interface Figures {
  readonly amounts: Float64Array;
  /** FigureState of each. */
  readonly states: Uint8Array;
}

/**
 * Keeps the figures that are read from a workbook, column behind column in one block: every buffer costs more than the few
 * figures of a column, and the ledger takes the block over as it is. What comes to no table has to be dropped, so that
 * nothing stands between the columns of those that do.
 */
export class FigureStore {
  private block: Figures;
  /** Figures in the present block, and in those before it. */
  private used = 0;
  private before = 0;

  /** Room for as many figures as the workbook has cells: most workbooks need less, and what is not touched takes no memory. */
  constructor({ sheets }: Pick<WorkbookSnapshot, 'sheets'>) {
    let cells = 0;
    for (const { columns } of sheets) for (const column of columns) cells += column?.kinds.length ?? 0;
    this.block = blockOf(cells);
  }

  /** A column of blanks to be filled in. */
  column(lines: number): Figures {
    if (this.used + lines > this.block.states.length) {
      // Columns that are blank below their heading have more lines than cells.
      this.block = blockOf(Math.max(lines, this.block.states.length));
      this.before += this.used;
      this.used = 0;
    }
    const { amounts, states } = this.block;
    const from = this.used;
    this.used += lines;
    return { amounts: amounts.subarray(from, this.used), states: states.subarray(from, this.used) };
  }

  /** How many figures are kept. */
  get size(): number {
    return this.before + this.used;
  }

  /** Drops the columns read since the store had a size. */
  dropDownTo(size: number): void {
    const { amounts, states } = this.block;
    const from = Math.max(0, size - this.before);
    amounts.fill(0, from, this.used);
    states.fill(0, from, this.used);
    this.used = from;
  }
}

function blockOf(size: number): Figures {
  return { amounts: new Float64Array(size), states: new Uint8Array(size) };
}
