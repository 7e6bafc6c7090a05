import { SnapshotBuilder, type CellInput, type SheetBuilder } from '../../core/snapshot/snapshot-builder';
import type { CellRange, WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import { looksLikeFormula, type CellBlock } from './cell-block';
import type { Grid } from './question';
import type { SheetExtent } from './sheet-extents';

/** Everything read of one sheet. */
export interface SheetContent {
  readonly extent: SheetExtent;
  readonly blocks: readonly CellBlock[];
  /** Results where formulas stand. */
  readonly results: ReadGrid[];
  /** Number formats where numbers and formulas stand. */
  readonly numberFormats: ReadGrid[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

export interface ReadGrid {
  readonly range: CellRange;
  readonly grid: Grid;
}

/** What was read as a snapshot. */
export function assemble(workbookName: string, contents: readonly SheetContent[]): WorkbookSnapshot {
  const builder = new SnapshotBuilder(workbookName);
  for (const content of contents) {
    const { sheet, merges } = content.extent;
    const target = builder.sheet(sheet.name).setVisibility(sheet.visibility);
    if (sheet.isProtected) target.protect();
    for (const merge of merges) target.merge(merge);
    for (const row of hiddenLines(content, 'row')) target.hideRow(row);
    for (const column of hiddenLines(content, 'column')) target.hideColumn(column);
    for (const block of content.blocks) putBlock(builder, target, block, content);
  }
  return builder.build();
}

function putBlock(
  builder: SnapshotBuilder,
  target: SheetBuilder,
  { range, formulas }: CellBlock,
  { results, numberFormats }: SheetContent,
): void {
  formulas.forEach((line, index) => {
    const row = range.top + index;
    const resultAt = rowReader(results, row);
    const formatAt = rowReader(numberFormats, row);
    line.forEach((content, offset) => {
      if (content === '') return;
      const column = range.left + offset;
      const isFormula = looksLikeFormula(content) && resultAt(column) !== content;
      if (isFormula) target.setFormula(row, column, content);
      const value = (isFormula ? resultAt(column) : content) as CellInput;
      const isFigure = typeof content === 'number' || isFormula;
      const format = isFigure ? formatAt(column) : undefined;
      target.setHostValue(row, column, value, typeof format === 'string' ? builder.internFormat(format) : 0);
    });
  });
}

/** Reads one row of what was read in several grids, by column. */
function rowReader(grids: readonly ReadGrid[], row: number): (column: number) => unknown {
  const found = grids.find(({ range }) => row >= range.top && row <= range.bottom);
  const line = found?.grid[row - found.range.top];
  return (column) => (found ? line?.[column - found.range.left] : undefined);
}

function hiddenLines({ extent, hiddenRows, hiddenColumns }: SheetContent, axis: 'row' | 'column'): number[] {
  const { used } = extent;
  if (!used) return [];
  const [hidden, listed, first, last] =
    axis === 'row'
      ? [extent.hiddenRows, hiddenRows, used.top, used.bottom]
      : [extent.hiddenColumns, hiddenColumns, used.left, used.right];
  return hidden === 'all' ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : listed;
}
