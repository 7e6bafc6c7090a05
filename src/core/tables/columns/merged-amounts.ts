import type { CellRange, SheetSnapshot } from '../../snapshot/workbook-snapshot';
import { FigureState, type Measure } from '../budget-table';
import type { BaseKind } from '../table-kind';
import type { Figures } from './figure-store';
import type { FigureRows, MeasuredColumn } from './read-figures';

/** Lines of a column, two at least, over which one cell is merged; the first holds what is shown. */
export interface MergedLines {
  readonly range: CellRange;
  readonly lines: readonly [number, ...number[]];
}

/** Forms about one project each, whose amounts are merged beside the lines of its targets. */
const FORMS: ReadonlySet<BaseKind | undefined> = new Set(['project-performance', 'department-performance']);

/** What may be merged and yet be no fault: a count or rate says nothing that is added up. */
const MONEY: ReadonlySet<Measure> = new Set(['amount', 'change']);

/** Where amounts of a column are merged over several lines. */
export function mergedLines(
  { merges }: Pick<SheetSnapshot, 'merges'>,
  rows: FigureRows,
  { column, measure }: MeasuredColumn,
  base: BaseKind | undefined,
): MergedLines[] {
  if (FORMS.has(base) || !MONEY.has(measure)) return [];
  return merges.flatMap((range) => {
    const [first, ...others] = linesWithin(range, rows, column);
    const isShared = first !== undefined && others.length > 0 && rows.rows[first] === range.top;
    return isShared ? [{ range, lines: [first, ...others] }] : [];
  });
}

/** An amount merged over several lines is nobody's in particular: what each of them reads is not known. */
export function forgetMerged(
  sheet: SheetSnapshot,
  rows: FigureRows,
  columns: readonly MeasuredColumn[],
  figures: readonly Figures[],
  base: BaseKind | undefined,
): void {
  const merges = tallMerges(sheet, rows);
  if (merges.length === 0) return;
  columns.forEach((column, index) => {
    const { amounts, states } = figures[index]!;
    for (const { lines } of mergedLines({ merges }, rows, column, base)) {
      if (amounts[lines[0]] === 0) continue;
      for (const line of lines) states[line] = FigureState.Error;
    }
  });
}

/** Merges over several rows that reach a line; mostly there are only those of the header. */
function tallMerges({ merges }: SheetSnapshot, { rows }: FigureRows): CellRange[] {
  const tall = merges.filter(({ top, bottom }) => bottom > top);
  if (tall.length === 0) return tall;
  const firstRow = rows.reduce((first, row) => Math.min(first, row), Infinity);
  return tall.filter(({ bottom }) => bottom > firstRow);
}

function linesWithin(range: CellRange, { rows, columnOffsets }: FigureRows, column: number): number[] {
  if (range.bottom === range.top) return [];
  return [...rows.keys()].filter((line) => {
    const at = column + columnOffsets[line]!;
    return range.top <= rows[line]! && rows[line]! <= range.bottom && range.left <= at && at <= range.right;
  });
}
