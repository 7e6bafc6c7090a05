import type { AmountColumn, Lane } from '../tables/budget-table';
import type { Line } from '../tables/line';
import { cellAddress, columnLetters } from '../snapshot/address';
import type { Figure } from './ledger';

/** Separates the parts of a label: line·column, upper header·lower header. */
const JOINT = '·';

const columnLabels = new WeakMap<Lane, readonly string[]>();

/** What a column is called: its lowest header, with the headers above it as far as another column has the same, or it is but 小计. */
export function columnLabel(lane: Lane, column: AmountColumn): string {
  let labels = columnLabels.get(lane);
  if (!labels) columnLabels.set(lane, (labels = labelsOf(lane.columns)));
  return labels[lane.columns.indexOf(column)] ?? columnLetters(column.column);
}

/** What a line is called in an equation: its code where it has one, else its name. */
export function lineLabel({ code, name }: Line): string {
  return code || name;
}

/** What a figure is called in a sentence, e.g. 住房公积金·合计; without the column where the lane has only one. */
export function figureName(figure: Figure): string {
  return withColumn(figure, figure.line.name || figure.line.code);
}

/** What a figure is called among figures of several lines and columns, e.g. 20805·基本支出. */
export function crossLabel(figure: Figure): string {
  return withColumn(figure, lineLabel(figure.line));
}

function withColumn({ lane, column }: Figure, line: string): string {
  if (line === '') return columnLabel(lane, column);
  return lane.columns.length === 1 ? line : `${line}${JOINT}${columnLabel(lane, column)}`;
}

/** The title of a figure's table, without the blanks that spread it over the page. */
export function titleOf({ table }: Figure): string {
  return table.title.value.replace(SPREADING_BLANK, '');
}

const SPREADING_BLANK =
  /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) (?=\d{4} ?年)|(?<=\d) (?=年)/g;

/** A1 address of a figure. */
export function figureAddress({ place }: Figure): string {
  return cellAddress(place.row, place.column);
}

/** Says nothing without the heading above it. */
const BARE_SUBTOTAL = /^小计$/;

function labelsOf(columns: readonly AmountColumn[]): string[] {
  const suffix = ({ path }: AmountColumn, depth: number): string => path.slice(-depth).join(JOINT);
  return columns.map((column) => {
    const others = columns.filter((other) => other !== column);
    const least = BARE_SUBTOTAL.test(column.path.at(-1) ?? '') ? 2 : 1;
    for (let depth = least; depth < column.path.length; depth++) {
      const label = suffix(column, depth);
      if (others.every((other) => suffix(other, depth) !== label)) return label;
    }
    return column.path.join(JOINT) || columnLetters(column.column);
  });
}
