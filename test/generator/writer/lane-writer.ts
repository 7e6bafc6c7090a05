import { merge, put, putText, type GridCell, type SheetGrid } from '../grid';
import type { Fen } from '../../../src/core/amount/fen';
import { total, type Grain } from '../model/model';
import type { ColumnPlan, LanePlan, LinePlan } from '../plan';
import type { TableStyle } from '../style';
import type { ColumnTruth, LaneTruth, LineTruth } from '../truth';
import { amountCell, asPrinted } from './figures';

/** Where a lane's columns stand: labels, then 行次 where there is one, then amounts. */
export interface LaneColumns {
  readonly lane: LanePlan;
  readonly labels: number;
  /** -1 where the lane has no 行次. */
  readonly rowNumber: number;
  readonly amounts: number;
  readonly paths: readonly (readonly string[])[];
}

/** Rows a lane takes, gaps included. */
export function laneHeight(lane: LanePlan): number {
  return lane.lines.reduce((rows, line) => rows + 1 + line.gapAbove, 0);
}

/** Writes the lines of a lane into the rows of the table. */
export function writeLane(
  sheet: SheetGrid,
  columns: LaneColumns,
  rows: readonly number[],
  style: TableStyle,
  grains: readonly Grain[],
): LaneTruth {
  const { lane } = columns;
  const printsCodes = lane.labels.some((label) => label.role === 'code' || label.role === 'code-name');
  const lines: LineTruth[] = [];
  let index = 0;
  for (const line of lane.lines) {
    index += line.gapAbove;
    const row = rows[index++]!;
    writeLabels(sheet, columns, line, row, style);
    writeFigures(sheet, columns, line, row, style, grains);
    if (line.count !== undefined || line.continues) continue;
    const { code: subject, name, role, parent, additive, facets } = line;
    lines.push({ row, code: printsCodes ? subject : '', subject, name, role, parent, additive, facets });
  }
  if (style.header.isMerged) mergeEntries(sheet, columns, rows);
  return { facets: lane.facets, scheme: lane.scheme, lines, columns: columnTruths(columns) };
}

function writeLabels(
  sheet: SheetGrid,
  { lane, labels }: LaneColumns,
  line: LinePlan,
  row: number,
  style: TableStyle,
): void {
  const isTotal = line.role === 'total' && lane.labels.length > 1;
  if (isTotal && style.totals.placement !== 'name') {
    putText(sheet, row, labels, line.printed);
    if (style.totals.placement === 'merged' && style.header.isMerged)
      merge(sheet, row, labels, row, labels + lane.labels.length - 1);
    return;
  }
  lane.labels.forEach((label, index) => putText(sheet, row, labels + index, label.text(line)));
}

function writeFigures(
  sheet: SheetGrid,
  { lane, amounts }: LaneColumns,
  line: LinePlan,
  row: number,
  style: TableStyle,
  grains: readonly Grain[],
): void {
  const { take } = line;
  if (line.count != null) put(sheet, row, amounts + lane.columns.length - 1, { value: line.count });
  const counted = take === null ? [] : grains.filter(take);
  const exact = new Map<string, Fen>();
  lane.columns.forEach((column, index) => {
    const isBlank = take === null && column.content.type !== 'text';
    const cell =
      isBlank || line.count !== undefined ? undefined : figure(column, line, counted, exact, style);
    if (cell !== undefined) put(sheet, row, amounts + index, cell);
  });
}

function figure(
  { key, content }: ColumnPlan,
  line: LinePlan,
  grains: readonly Grain[],
  exact: Map<string, Fen>,
  { money }: TableStyle,
): GridCell | undefined {
  if (content.type === 'text') return { value: content.text(line) };
  if (content.type === 'given') return amountCell(content.fen(line), money);
  if (content.type === 'grains') {
    const fen = total(grains.filter(content.take), content.version);
    exact.set(key, fen);
    return amountCell(fen, money);
  }
  const current = exact.get(content.current) ?? 0;
  const previous = exact.get(content.previous) ?? 0;
  if (content.type === 'change') return amountCell(current - previous, money);
  if (asPrinted(previous, money) === 0) return undefined;
  const percent = changePercent(asPrinted(current, money), asPrinted(previous, money));
  return content.isPercentFigure
    ? { value: percent, format: '0.00' }
    : { value: Math.round(percent * 100) / 10_000, format: '0.00%' };
}

/** Rate of change in percent, with two decimals. */
function changePercent(current: Fen, previous: Fen): number {
  return Math.round(((current - previous) / previous) * 10_000) / 100;
}

/** Merges the cells of an entry down over the rows that go on with it. */
function mergeEntries(
  sheet: SheetGrid,
  { lane, labels, amounts }: LaneColumns,
  rows: readonly number[],
): void {
  const numbers = lane.columns.flatMap((column, index) =>
    column.content.type === 'text' ? [] : [amounts + index],
  );
  const columns = [...lane.labels.map((_, index) => labels + index), ...numbers];
  for (let start = 0; start < lane.lines.length;) {
    let end = start;
    while (lane.lines[end + 1]?.continues) end++;
    for (const column of columns) merge(sheet, rows[start]!, column, rows[end]!, column);
    start = end + 1;
  }
}

function columnTruths({ lane, amounts, paths }: LaneColumns): ColumnTruth[] {
  const numbers = lane.columns.filter((column) => column.content.type !== 'text');
  return numbers.map((column) => {
    const index = lane.columns.indexOf(column);
    return {
      column: amounts + index,
      path: paths[paths.length - lane.columns.length + index]!.filter((word) => word !== ''),
      facets: column.facets,
      measure: column.measure,
      parent: numbers.findIndex((other) => other.key === column.parent),
      additive: column.additive,
    };
  });
}
