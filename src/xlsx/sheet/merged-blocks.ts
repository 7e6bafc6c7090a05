import { MAX_COLUMNS, type CellRange } from '../../core/snapshot/workbook-snapshot';
import type { Allowance } from '../allowance';
import type { XmlCursor } from '../xml/xml-cursor';
import { referencedBlock } from './cell-reference';

/** What a block is charged, and each column it spans, which is looked at. */
const BLOCK_COST = 256;
const COLUMN_COST = 16;

/** Collects the merged blocks of a sheet. */
export class MergedBlocks {
  private readonly blocks: CellRange[] = [];

  constructor(private readonly allowance: Allowance) {}

  /** Reads a mergeCells element. Entries that name no block of a sheet are left out. */
  read(cursor: XmlCursor): void {
    const inside = cursor.inside();
    while (cursor.nextInside(inside)) {
      if (cursor.isEnd || !cursor.is('mergeCell') || !cursor.find('ref')) continue;
      this.allowance.spend(BLOCK_COST);
      const block = referencedBlock(cursor.bytes, cursor.valueStart, cursor.valueEnd);
      if (block) this.blocks.push(block);
    }
  }

  /**
   * The blocks as far as they lie within the used rows and columns, without those that overlap one above: spreadsheet
   * programs never write overlapping blocks, and later steps walk through the cells of each.
   */
  within(rows: number, columns: number): CellRange[] {
    const lastCoveredRow = new Int32Array(MAX_COLUMNS).fill(-1);
    return this.blocks
      .map((block) => clipped(block, rows - 1, columns - 1))
      .filter(
        ({ top, left, bottom, right }) => top <= bottom && left <= right && (top < bottom || left < right),
      )
      .sort((one, other) => one.top - other.top || one.left - other.left)
      .filter(({ top, left, bottom, right }) => {
        this.allowance.spend((right - left + 1) * COLUMN_COST);
        const covered = lastCoveredRow.subarray(left, right + 1);
        if (covered.some((row) => row >= top)) return false;
        covered.fill(bottom);
        return true;
      });
  }
}

function clipped({ top, left, bottom, right }: CellRange, lastRow: number, lastColumn: number): CellRange {
  return { top, left, bottom: Math.min(bottom, lastRow), right: Math.min(right, lastColumn) };
}
