import { MAX_COLUMNS, type CellRange } from '../../core/snapshot/workbook-snapshot';
import { ReadError } from '../read-error';
import type { XmlCursor } from '../xml/xml-cursor';
import { referencedBlock } from './cell-reference';

/** More merged blocks than any sheet has. */
const MAX_MERGES = 200_000;

/** Blocks listed in the mergeCells element the cursor stands on. Entries that name no block of a sheet are left out. */
export function readMergedBlocks(cursor: XmlCursor): CellRange[] {
  const blocks: CellRange[] = [];
  const inside = cursor.inside();
  while (cursor.nextInside(inside)) {
    if (cursor.isEnd || !cursor.is('mergeCell')) continue;
    const block = cursor.find('ref') && referencedBlock(cursor.bytes, cursor.valueStart, cursor.valueEnd);
    if (block && blocks.push(block) > MAX_MERGES) throw new ReadError('too-large');
  }
  return blocks;
}

/**
 * The blocks as far as they lie within the used rows and columns, without those that overlap one above: spreadsheet programs
 * never write overlapping blocks, and later steps walk through the cells of each.
 */
export function usableBlocks(blocks: readonly CellRange[], rows: number, columns: number): CellRange[] {
  const lastCoveredRow = new Int32Array(MAX_COLUMNS).fill(-1);
  return blocks
    .map((block) => ({
      ...block,
      bottom: Math.min(block.bottom, rows - 1),
      right: Math.min(block.right, columns - 1),
    }))
    .filter(
      ({ top, left, bottom, right }) => top <= bottom && left <= right && (top < bottom || left < right),
    )
    .sort((one, other) => one.top - other.top || one.left - other.left)
    .filter(({ top, left, bottom, right }) => {
      const covered = lastCoveredRow.subarray(left, right + 1);
      if (covered.some((row) => row >= top)) return false;
      covered.fill(bottom);
      return true;
    });
}
