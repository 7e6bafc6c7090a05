import type { MoneyUnit } from '../amount/fen';
import { FigureState, type AmountColumn, type Lane } from './budget-table';
import { columnTree, type ColumnNode } from './columns/column-tree';
import type { FigureColumn, LaneColumns } from './columns/lane-columns';
import { forgetMerged } from './columns/merged-amounts';
import type { Figures } from './columns/figure-store';
import { readFigures, type MeasuredColumn } from './columns/read-figures';
import { staleColumns, weighColumns } from './columns/weigh-columns';
import type { Flow } from './facets';
import type { SheetView } from './layout/sheet-view';
import { laneOfColumns } from './column-lane';
import type { DraftLines } from './lines/draft-lines';
import type { LineFigures } from './lines/figures-view';
import { facetsOfLines } from './lines/line-facets';
import { lineTree } from './lines/line-tree';
import { schemeOf } from './lines/scheme';
import type { BaseKind } from './table-kind';

/** What is known of a table before its lanes are read. */
export interface LaneContext {
  readonly view: SheetView;
  readonly base: BaseKind | undefined;
  readonly unit: MoneyUnit;
}

/** Half of the last printed digit at two decimals: the slack hierarchies are weighed with before the precision is known. */
const SLACK_SHARE = 200;

/** A lane from its columns and lines; null when no column holds amounts. */
export function recogniseLane(context: LaneContext, columns: LaneColumns, lines: DraftLines): Lane | null {
  const { view, unit, base } = context;
  const form = view.lexicon.forms.of(columns, base);
  const settled = form.columns;
  const before = view.lexicon.figures.size;
  const read = settled.map((column) => readColumn(context, lines, column));
  const slack = unit.fen / SLACK_SHARE;
  const stale = staleColumns(view.sheet.hiddenColumns, form, read, slack);
  const counts = (_: unknown, index: number): boolean => read[index] !== null && !stale.has(index);
  const figures = read.filter(counts).filter((column) => column !== null);
  const isWhole = figures.length === settled.length;
  const figureColumns = isWhole ? settled : settled.filter(counts);
  if (!figureColumns.some(({ measure }) => measure === 'amount')) {
    view.lexicon.figures.dropDownTo(before);
    return null;
  }
  const tree = isWhole ? form.tree : columnTree(figureColumns);
  const nodes = weighColumns(tree, figureColumns, figures, slack);
  const flow = columns.flow ?? flowOf(figureColumns, lines, base);
  const scheme = schemeOf(columns, lines, base, flow);
  const { parents, additive } = lineTree(lines, scheme, lineFiguresOf(figureColumns, figures, slack));
  // Only now: read as the first line's, an amount that several share still tells what is summed.
  forgetMerged(view.sheet, lines, figureColumns.map(measuredColumn), figures, base);
  return laneOfColumns(
    {
      facets: flow === undefined ? {} : { flow },
      scheme,
      columns: figureColumns.map((column, index) => columnOf(column, nodes[index]!, figures[index]!)),
      ...(nodes === form.tree ? { form } : {}),
    },
    {
      count: lines.count,
      rows: lines.rows,
      codes: lines.codes,
      outers: lines.outers,
      units: lines.units,
      labels: lines.labels,
      labelColumns: lines.labelColumns,
      codeColumns: lines.codeColumns,
      columnOffsets: lines.columnOffsets,
      roles: lines.roles,
      parents,
      additive,
      facets: facetsOfLines(lines, parents, scheme),
    },
  );
}

/** The figures of a column; null where words stand in it and no figure: 支付方式, 备注 under an unknown heading. */
function readColumn({ view, unit }: LaneContext, lines: DraftLines, column: FigureColumn): Figures | null {
  const store = view.lexicon.figures;
  const before = store.size;
  const figures = store.column(lines.count);
  readFigures(view, lines, measuredColumn(column), unit, figures);
  if (!isWords(figures)) return figures;
  store.dropDownTo(before);
  return null;
}

function measuredColumn({ headed: { column }, measure }: FigureColumn): MeasuredColumn {
  return { column, measure };
}

function isWords({ states }: Figures): boolean {
  let words = 0;
  for (const state of states) {
    if (state === FigureState.Number || state === FigureState.TextAmount || state === FigureState.Error)
      return false;
    if (state === FigureState.Text) words++;
  }
  return words > 0;
}

function lineFiguresOf(
  columns: readonly FigureColumn[],
  figures: readonly Figures[],
  slack: number,
): LineFigures {
  return {
    columns: figures.flatMap((column, index) =>
      columns[index]!.measure === 'amount' ? [knownAmounts(column)] : [],
    ),
    slack,
  };
}

/** The amounts of a column, NaN where it shows an error value or waits for a formula to be calculated. */
function knownAmounts({ amounts, states }: Figures): Float64Array {
  return states.includes(FigureState.Error)
    ? amounts.map((amount, line) => (states[line] === FigureState.Error ? NaN : amount))
    : amounts;
}

/** 收入 or 支出, where all columns agree, or the kind of table or the labels tell. */
function flowOf(
  columns: readonly FigureColumn[],
  lines: DraftLines,
  base: BaseKind | undefined,
): Flow | undefined {
  const flows = new Set(columns.map((column) => column.facets.flow));
  if (flows.size > 1) return undefined;
  const [flow] = flows;
  if (flow !== undefined) return flow;
  if (base === 'revenue-summary') return 'revenue';
  if (base === 'asset-holding') return undefined;
  if (base !== 'revenue-expenditure-summary' && base !== 'fiscal-appropriation-summary' && base !== undefined)
    return 'expenditure';
  const words = lines.labels.map(({ key }) => key).join('|');
  const revenue = words.match(/收入|拨款/g)?.length ?? 0;
  const expenditure = words.match(/支出/g)?.length ?? 0;
  if (revenue === expenditure) return undefined;
  return revenue > expenditure ? 'revenue' : 'expenditure';
}

function columnOf(column: FigureColumn, node: ColumnNode, figures: Figures): AmountColumn {
  const lowest = column.headed.path[column.headed.path.length - 1];
  return {
    column: column.headed.column,
    path: column.texts,
    headerRow: lowest?.row ?? 0,
    facets: node.facets,
    measure: column.measure,
    parent: node.parent,
    additive: node.additive,
    division: node.division,
    amounts: figures.amounts,
    states: figures.states,
  };
}
