import type { MoneyUnit } from '../amount/fen';
import { FigureState, type AmountColumn, type Lane, type Line } from './budget-table';
import { columnTree, type ColumnNode } from './columns/column-tree';
import type { FigureColumn, LaneColumns } from './columns/columns-of-lane';
import { readFigures, type FigureRows, type ReadFigures } from './columns/read-figures';
import { settleColumns } from './columns/settle-columns';
import { weighColumns } from './columns/weigh-columns';
import type { Facets, Flow } from './facets';
import type { SheetView } from './layout/sheet-view';
import type { DraftLine } from './lines/draft-line';
import type { LineFigures } from './lines/figures-view';
import { lineFacets } from './lines/line-facets';
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
export function recogniseLane(
  context: LaneContext,
  columns: LaneColumns,
  lines: readonly DraftLine[],
): Lane | null {
  const { view, unit, base } = context;
  const settled = settleColumns(columns.figures, base);
  const rows = figureRows(lines);
  const read = settled.map(({ headed, measure }) => readFigures(view, rows, headed.column, measure, unit));
  const kept = [...settled.keys()].filter((index) => !isWords(read[index]!));
  if (kept.length === 0) return null;
  const figures = kept.map((index) => read[index]!);
  const figureColumns = kept.map((index) => settled[index]!);
  const slack = unit.fen / SLACK_SHARE;
  const nodes = weighColumns(columnTree(figureColumns), figureColumns, figures, slack);
  const flow = columns.flow ?? flowOf(figureColumns, lines, base);
  const scheme = schemeOf(columns, lines, base, flow);
  const tree = lineTree(lines, scheme, lineFiguresOf(figureColumns, figures, slack));
  const facets = lineFacets(lines, tree, scheme);
  return {
    facets: flow === undefined ? {} : { flow },
    scheme,
    lines: lines.map((line, index) =>
      lineOf(line, tree.parents[index]!, tree.additive[index]!, facets[index]!),
    ),
    columns: figureColumns.map((column, index) => columnOf(column, nodes[index]!, figures[index]!)),
  };
}

function figureRows(lines: readonly DraftLine[]): FigureRows {
  const rows = new Int32Array(lines.length);
  const offsets = new Int32Array(lines.length);
  lines.forEach(({ row, columnOffset }, index) => {
    rows[index] = row;
    offsets[index] = columnOffset;
  });
  return { rows, offsets };
}

/** A column in which words stand and no figure: 支付方式, 备注 under an unknown heading. */
function isWords(figures: ReadFigures): boolean {
  let words = 0;
  for (const state of figures.states) {
    if (state === FigureState.Number || state === FigureState.TextAmount || state === FigureState.Error)
      return false;
    if (state === FigureState.Text) words++;
  }
  return words > 0;
}

function lineFiguresOf(
  columns: readonly FigureColumn[],
  figures: readonly ReadFigures[],
  slack: number,
): LineFigures {
  return {
    columns: figures.flatMap((column, index) =>
      columns[index]!.measure === 'amount' ? [column.amounts] : [],
    ),
    slack,
  };
}

/** 收入 or 支出, where all columns agree, or the kind of table or the labels tell. */
function flowOf(
  columns: readonly FigureColumn[],
  lines: readonly DraftLine[],
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
  const words = lines.map((line) => line.key).join('|');
  const revenue = words.match(/收入|拨款/g)?.length ?? 0;
  const expenditure = words.match(/支出/g)?.length ?? 0;
  if (revenue === expenditure) return undefined;
  return revenue > expenditure ? 'revenue' : 'expenditure';
}

function lineOf(line: DraftLine, parent: number, additive: boolean, facets: Facets): Line {
  return {
    row: line.row,
    code: line.code,
    name: line.name,
    labelColumn: line.labelColumn,
    codeColumn: line.codeColumn,
    columnOffset: line.columnOffset,
    role: line.role,
    parent,
    additive,
    facets,
  };
}

function columnOf(column: FigureColumn, node: ColumnNode, figures: ReadFigures): AmountColumn {
  const lowest = column.headed.path[column.headed.path.length - 1];
  return {
    column: column.headed.column,
    path: column.headed.path.map((cell) => cell.text),
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
