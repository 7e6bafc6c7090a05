import type { CellRange, WorkbookSnapshot } from './workbook-snapshot';

/** Merges by row; a merge reaching below the content is cut there, so that a merged empty column costs nothing. */
export function mergesByRow(merges: readonly CellRange[], rowCount: number): Map<number, CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rowCount - 1); row++) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/** Tells whether a cell lies under a merged block, but is not the one that holds its content: nothing can be written there. */
export function coveredTest({
  sheets,
}: WorkbookSnapshot): (place: { sheet: number; row: number; column: number }) => boolean {
  const known = new Map<number, ReadonlyMap<number, readonly CellRange[]>>();
  return ({ sheet, row, column }) => {
    const { merges, rowCount } = sheets[sheet]!;
    if (merges.length === 0) return false;
    let byRow = known.get(sheet);
    if (!byRow) known.set(sheet, (byRow = mergesByRow(merges, rowCount)));
    return (byRow.get(row) ?? []).some(
      ({ top, left, right }) => left <= column && column <= right && (row !== top || column !== left),
    );
  };
}
