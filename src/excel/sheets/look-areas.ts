import type { CellRange } from '../../core/snapshot/workbook-snapshot';
import type { NewCell } from '../../host/sheets/new-sheet';
import { rangeAddress } from '../../core/snapshot/address';
import { joinedAddresses } from '../addresses';

/** Cells that look alike in one respect, as addresses short enough for Excel. */
export interface AlikeCells<T> {
  readonly look: T;
  readonly addresses: readonly string[];
}

/** Cells by what `lookOf` says of them, in as few rectangles as rows and columns of tables need; undefined leaves one out. */
export function alikeCells<T>(
  rows: readonly (readonly (NewCell | null)[])[],
  lookOf: (cell: NewCell) => T | undefined,
): AlikeCells<T>[] {
  // By look, then by columns; the last area of the same columns grows downwards.
  const areas = new Map<T, Map<string, CellRange[]>>();
  rows.forEach((cells, row) => {
    for (const { look, left, right } of runsOf(cells, lookOf)) {
      const byColumns = areas.get(look) ?? new Map<string, CellRange[]>();
      areas.set(look, byColumns);
      const found = byColumns.get(`${left}:${right}`) ?? [];
      byColumns.set(`${left}:${right}`, found);
      const isBelow = found.at(-1)?.bottom === row - 1;
      found.push({ top: isBelow ? found.pop()!.top : row, bottom: row, left, right });
    }
  });
  return [...areas].map(([look, byColumns]) => ({
    look,
    addresses: joinedAddresses([...byColumns.values()].flat().map(rangeAddress)),
  }));
}

interface Run<T> {
  readonly look: T;
  readonly left: number;
  readonly right: number;
}

function runsOf<T>(cells: readonly (NewCell | null)[], lookOf: (cell: NewCell) => T | undefined): Run<T>[] {
  const runs: Run<T>[] = [];
  cells.forEach((cell, column) => {
    const look = cell === null ? undefined : lookOf(cell);
    if (look === undefined) return;
    const last = runs.at(-1);
    const isBeside = last !== undefined && last.right === column - 1 && last.look === look;
    runs.push({ look, left: isBeside ? runs.pop()!.left : column, right: column });
  });
  return runs;
}
