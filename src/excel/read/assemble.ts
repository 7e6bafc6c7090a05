import { SnapshotBuilder, type CellInput, type SheetBuilder } from '../../core/snapshot/snapshot-builder';
import type { CellRange, WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import { pause } from '../../host/pause';
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

/** Cells put into the snapshot before the page may do something else: a few milliseconds' worth. */
const CELLS_AT_A_TIME = 20_000;

/** What was read as a snapshot; a page stays responsive meanwhile. */
export async function assemble(
  workbookName: string,
  contents: readonly SheetContent[],
): Promise<WorkbookSnapshot> {
  const builder = new SnapshotBuilder(workbookName);
  let cells = 0;
  for (const content of contents) {
    const { sheet, merges } = content.extent;
    const target = builder.sheet(sheet.name).setVisibility(sheet.visibility);
    if (sheet.isProtected) target.protect();
    for (const merge of merges) target.merge(merge);
    for (const row of hiddenLines(content, 'row')) target.hideRow(row);
    for (const column of hiddenLines(content, 'column')) target.hideColumn(column);
    for (const { range, formulas } of content.blocks) {
      for (const [index, line] of formulas.entries()) {
        putLine(builder, target, { row: range.top + index, left: range.left, line }, content);
        cells += line.length;
        if (cells < CELLS_AT_A_TIME) continue;
        cells = 0;
        await pause();
      }
    }
  }
  return builder.build();
}

/** One row of a block, from its leftmost column. */
interface BlockLine {
  readonly row: number;
  readonly left: number;
  readonly line: Grid[number];
}

function putLine(
  builder: SnapshotBuilder,
  target: SheetBuilder,
  { row, left, line }: BlockLine,
  { results, numberFormats }: SheetContent,
): void {
  const resultAt = rowReader(results, row);
  const formatAt = rowReader(numberFormats, row);
  line.forEach((content, offset) => {
    if (content === '') return;
    const column = left + offset;
    const isFormula = looksLikeFormula(content) && resultAt(column) !== content;
    if (isFormula) target.setFormula(row, column, content);
    const value = (isFormula ? resultAt(column) : content) as CellInput;
    const isFigure = typeof content === 'number' || isFormula;
    const format = isFigure ? formatAt(column) : undefined;
    target.setHostValue(row, column, value, typeof format === 'string' ? builder.internFormat(format) : 0);
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
