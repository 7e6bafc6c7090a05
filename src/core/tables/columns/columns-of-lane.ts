import type { Measure } from '../budget-table';
import type { Facets } from '../facets';
import { hasContent } from '../layout/content';
import type { HeadedColumn } from '../layout/heading-paths';
import type { SheetView } from '../layout/sheet-view';
import {
  facetsNamed,
  headingRole,
  isOfWhich,
  isTotalHeading,
  measureNamed,
  type HeadingRole,
} from '../vocabulary/headings';
import { CellKind } from '../../snapshot/workbook-snapshot';

/** A column that names the lines of a lane. */
export interface LabelColumn {
  readonly column: number;
  readonly role: Exclude<HeadingRole, 'figure' | 'text' | 'index'>;
  readonly heading: string;
}

/** A column of figures before its place in the column tree is known. */
export interface FigureColumn {
  readonly headed: HeadedColumn;
  readonly facets: Facets;
  readonly measure: Measure;
  readonly isTotal: boolean;
  readonly isOfWhich: boolean;
  /** False when no heading names the column at its lowest level. */
  readonly isNamed: boolean;
}

/** Label columns and the figure columns to their right: the raw material of a lane. */
export interface LaneColumns {
  readonly labels: readonly LabelColumn[];
  readonly figures: readonly FigureColumn[];
}

/**
 * Divides the columns of a table into lanes: a label column to the right of figures opens the next lane (收入 | 支出).
 */
export function lanesOfColumns(
  view: SheetView,
  columns: readonly HeadedColumn[],
  bodyTop: number,
  bodyBottom: number,
): LaneColumns[] {
  const lanes: { labels: LabelColumn[]; figures: FigureColumn[] }[] = [];
  let current: { labels: LabelColumn[]; figures: FigureColumn[] } | undefined;
  for (const headed of columns) {
    const path = headed.path.map((cell) => cell.text);
    const role = headingRole(path);
    if (role === 'index' || role === 'text') continue;
    if (role !== 'figure') {
      if (!current || current.figures.length > 0) lanes.push((current = { labels: [], figures: [] }));
      current.labels.push({ column: headed.column, role, heading: path[path.length - 1] ?? '' });
    } else if (holdsFigures(view, headed.column, bodyTop, bodyBottom) || isHeadedFigure(path)) {
      if (!current) lanes.push((current = { labels: [], figures: [] }));
      current.figures.push(figureColumn(headed, path));
    }
  }
  return lanes.filter((lane) => lane.figures.length > 0);
}

function isHeadedFigure(path: readonly string[]): boolean {
  return path.length > 0;
}

/** Whether a column without headings holds numbers at all; words below no heading are no column of the table. */
function holdsFigures(view: SheetView, column: number, top: number, bottom: number): boolean {
  if (!hasContent(view, top, bottom, column)) return false;
  for (let row = top; row <= bottom; row++) {
    if (view.kind(row, column) === CellKind.Number) return true;
  }
  return false;
}

function figureColumn(headed: HeadedColumn, path: readonly string[]): FigureColumn {
  const lowest = path[path.length - 1] ?? '';
  return {
    headed,
    facets: facetsNamed(path),
    measure: measureNamed(path),
    isTotal: isTotalHeading(lowest),
    isOfWhich: isOfWhich(lowest),
    isNamed: lowest !== '' && headed.path[headed.path.length - 1]!.column === headed.column,
  };
}
