import type { Flow } from '../facets';
import { hasContent } from '../layout/content';
import type { HeadedColumn } from '../layout/headed-column';
import type { SheetView } from '../layout/sheet-view';
import type { HeadingReadings } from './heading-readings';
import type { FigureColumn, LabelColumn, LaneColumns } from './lane-columns';
import { isHeading, type HeadingRole } from '../vocabulary/headings';

interface LaneParts {
  readonly left: number;
  readonly labels: { readonly label: LabelColumn; readonly headed: HeadedColumn }[];
  readonly figures: HeadedColumn[];
}

/**
 * Divides the columns of a table into lanes: a label column to the right of figures opens the next lane (收入 | 支出).
 *
 * @param roleOf what a column is for; its headings tell, unless somebody knows better
 */
export function lanesOfColumns(
  view: SheetView,
  columns: readonly HeadedColumn[],
  bodyTop: number,
  bodyBottom: number,
  roleOf: RoleOfColumn = roleByHeadings(view),
): LaneColumns[] {
  const { headings } = view.lexicon;
  const lanes: LaneParts[] = [];
  let current: LaneParts | undefined;
  let left = columns[0]?.column ?? 0;
  let texts: HeadedColumn[] = [];
  const open = () => lanes.push((current = { left, labels: [], figures: [] }));
  const firstLabel = columns.find((headed) => isLabelRole(roleOf(headed)))?.column ?? -1;
  for (const headed of columns) {
    const role = roleOf(headed);
    if (role === 'index') continue;
    if (role === 'text') texts.push(headed);
    if (role === 'text' || isUnitOfMeasure(headed, current, columns)) continue;
    const { path } = headed;
    if (role !== 'figure') {
      if (!current || current.figures.length > 0) open();
      current!.labels.push(labelPart(headed, role));
    } else if (headed.column < firstLabel && !saysFigures(headed, headings)) {
      // Words of no known meaning before the names of the lines (项目类型): no figure stands there.
    } else if (
      columns[0] === headed &&
      firstLabel < 0 &&
      isOfWords(headed, headings, view, bodyTop, bodyBottom)
    ) {
      texts.push(headed);
    } else if (path.length > 0 || holdsFigures(view, headed.column, bodyTop, bodyBottom)) {
      if (!current) open();
      // Where no column names the lines, those of words before the figures do: 一级 | 二级 | 三级 | 金额.
      if (current!.labels.length === 0 && current!.figures.length === 0)
        current!.labels.push(...texts.map((text) => labelPart(text, 'name')));
      current!.figures.push(headed);
      left = headed.column + 1;
      texts = [];
    }
  }
  return lanes.filter((lane) => lane.figures.length > 0).map((lane) => withoutCaptions(lane, headings));
}

function isLabelRole(role: HeadingRole): role is LabelColumn['role'] {
  return role !== 'index' && role !== 'text' && role !== 'figure';
}

function labelPart(headed: HeadedColumn, role: LabelColumn['role']): LaneParts['labels'][number] {
  return { label: { column: headed.column, role, heading: headed.path.at(-1)?.text ?? '' }, headed };
}

/** Whether a column is headed by a word of no known meaning (经费项目) and holds no number: the first of a table names its lines. */
function isOfWords(
  headed: HeadedColumn,
  headings: HeadingReadings,
  view: SheetView,
  top: number,
  bottom: number,
): boolean {
  if (headed.path.length === 0 || saysFigures(headed, headings)) return false;
  for (let row = top; row <= bottom; row++) if (view.number(row, headed.column) !== null) return false;
  return true;
}

/** Whether the headings of a column are words for figures. */
function saysFigures({ path }: HeadedColumn, headings: HeadingReadings): boolean {
  const { facets, measure, isTotal } = headings.of(path.map(({ text }) => text));
  return (
    isTotal ||
    measure !== 'amount' ||
    Object.keys(facets).length > 0 ||
    path.some(({ text }) => isHeading(text))
  );
}

/** 单位 behind the names of things and before their 数量 says in what they are counted, not whose they are. */
function isUnitOfMeasure(
  { column, path }: HeadedColumn,
  lane: LaneParts | undefined,
  columns: readonly HeadedColumn[],
): boolean {
  if (path.at(-1)?.text !== '单位' || !lane || lane.labels.length === 0 || lane.figures.length > 0)
    return false;
  const next = columns.find((other) => other.column > column);
  return next?.path.at(-1)?.text === '数量';
}

/** What a column is for. */
export type RoleOfColumn = (headed: HeadedColumn) => HeadingRole;

function roleByHeadings({ lexicon }: SheetView): RoleOfColumn {
  return ({ path }) => lexicon.headings.of(path.map(({ text }) => text)).role;
}

/**
 * Takes the headings that spread over the labels too (收入, 本年支出) off the figures: they name the lane, not its columns.
 */
function withoutCaptions({ left, labels, figures }: LaneParts, headings: HeadingReadings): LaneColumns {
  const captions = new Set(
    labels.flatMap(({ headed }) => headed.path.slice(0, -1).map(({ row, column }) => `${row}:${column}`)),
  );
  const texts = labels.flatMap(({ headed }) => headed.path.slice(0, -1).map(({ text }) => text)).join('|');
  const own = figures.map((headed) => {
    const path = headed.path.filter(({ row, column }) => !captions.has(`${row}:${column}`));
    return path.length === 0 ? headed : { ...headed, path };
  });
  return {
    left,
    labels: labels.map(({ label }) => label),
    figures: own.map((headed) => figureColumn(headed, headings)),
    flow: flowNamed(texts),
  };
}

function flowNamed(text: string): Flow | undefined {
  const revenue = text.includes('收入');
  if (revenue === text.includes('支出')) return undefined;
  return revenue ? 'revenue' : 'expenditure';
}

/** Whether a column without headings holds amounts; words or zeros below no heading are no column of the table. */
function holdsFigures(view: SheetView, column: number, top: number, bottom: number): boolean {
  if (!hasContent(view, top, bottom, column)) return false;
  for (let row = top; row <= bottom; row++) {
    if ((view.number(row, column) ?? 0) !== 0) return true;
  }
  return false;
}

function figureColumn(headed: HeadedColumn, headings: HeadingReadings): FigureColumn {
  const lowest = headed.path.at(-1);
  const texts = headed.path.map(({ text }) => text);
  const { facets, measure, isTotal, isOfWhich } = headings.of(texts);
  const isNamed = lowest !== undefined && lowest.text !== '' && lowest.column === headed.column;
  return { headed, texts, facets, measure, isTotal, isOfWhich, isNamed };
}
