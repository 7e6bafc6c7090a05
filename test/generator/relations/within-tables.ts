import type { LaneTruth, LineTruth, TableTruth, WorkbookTruth } from '../truth';
import { plus, type Figure, type PrintedRelation } from './printed-relations';

/** Everything the truth says must add up inside a table: lines, columns, balances. */
export function relationsWithin(truth: WorkbookTruth): PrintedRelation[] {
  return truth.tables.flatMap((table) => [
    ...table.lanes.flatMap((lane) => [
      ...lineSums(table, lane),
      ...columnSums(table, lane),
      ...fundBalances(table, lane),
      ...changes(table, lane),
    ]),
    ...grandBalance(table),
    ...publicTotal(table),
  ]);
}

function figure(table: TableTruth, lane: LaneTruth, line: number, column: number): Figure {
  return { table, row: lane.lines[line]!.row, column: lane.columns[column]!.column };
}

/** (1)–(4), (7), (9), (16): a line is the sum of its additive children. */
function lineSums(table: TableTruth, lane: LaneTruth): PrintedRelation[] {
  const columns = lane.columns.flatMap((column, index) =>
    column.measure === 'amount' || column.measure === 'change' ? [index] : [],
  );
  return lane.lines.flatMap((line, index) => {
    const children = childrenOf(lane.lines, index);
    if (children.length === 0) return [];
    return columns.map((column) => ({
      what: `${table.kind}: ${line.subject}${line.name} = Σ lines, column ${column}`,
      target: figure(table, lane, index, column),
      terms: children.map((child) => plus(figure(table, lane, child, column))),
    }));
  });
}

/** (6), (8), (10)–(16): a column is the sum of its parts on every line. */
function columnSums(table: TableTruth, lane: LaneTruth): PrintedRelation[] {
  return lane.columns.flatMap((column, index) => {
    const children = childrenOf(lane.columns, index);
    if (children.length === 0) return [];
    return lane.lines.map((line, lineIndex) => ({
      what: `${table.kind}: ${column.path.join('/')} = Σ columns, line ${line.subject}${line.name}`,
      target: figure(table, lane, lineIndex, index),
      terms: children.map((child) => plus(figure(table, lane, lineIndex, child))),
    }));
  });
}

/** 增减额 = 本年 − 上年. */
function changes(table: TableTruth, lane: LaneTruth): PrintedRelation[] {
  const change = lane.columns.findIndex((column) => column.measure === 'change');
  const previous = lane.columns.findIndex((column) => column.facets.version === 'previous');
  const current = lane.columns.findIndex(
    (column) => column.measure === 'amount' && column.parent === -1 && column.facets.version === undefined,
  );
  if (change === -1 || previous === -1 || current === -1) return [];
  return lane.lines.map((line, index) => ({
    what: `${table.kind}: change of ${line.name}`,
    target: figure(table, lane, index, change),
    terms: [
      plus(figure(table, lane, index, current)),
      { sign: -1, figure: figure(table, lane, index, previous) },
    ],
  }));
}

/** (51): closing balance = opening balance + income − spending. */
function fundBalances(table: TableTruth, lane: LaneTruth): PrintedRelation[] {
  const of = (balance: string) =>
    lane.columns.findIndex((column) => column.facets.balance === balance && column.parent === -1);
  const [opening, income, spending, closing] = [of('opening'), of('income'), of('spending'), of('closing')];
  if (opening < 0 || income < 0 || spending < 0 || closing < 0) return [];
  return lane.lines.map((line, index) => ({
    what: `(51) ${table.kind}: balance of ${line.name}`,
    target: figure(table, lane, index, closing),
    terms: [
      plus(figure(table, lane, index, opening)),
      plus(figure(table, lane, index, income)),
      { sign: -1, figure: figure(table, lane, index, spending) },
    ],
  }));
}

/** (5), (42): 收入总计 = 支出总计. */
function grandBalance(table: TableTruth): PrintedRelation[] {
  const lanes = table.lanes.flatMap((lane) => {
    const line = lane.lines.findIndex((item) => item.role === 'grand-total');
    return line === -1 ? [] : [{ lane, line }];
  });
  const [revenue, ...others] = lanes;
  if (revenue === undefined) return [];
  return others.flatMap(({ lane, line }) =>
    revenue.lane.columns.flatMap((column, index): PrintedRelation[] => {
      const match = lane.columns.findIndex(
        (other) =>
          sameColumn(other.facets, column.facets) && other.measure === column.measure && other.parent === -1,
      );
      if (match === -1 || column.measure === 'rate') return [];
      return [
        {
          what: `(5) ${table.kind}: 收入总计 = 支出总计, column ${index}`,
          target: figure(table, lane, line, match),
          terms: [plus(figure(table, revenue.lane, revenue.line, index))],
        },
      ];
    }),
  );
}

function sameColumn(
  one: LaneTruth['columns'][number]['facets'],
  other: LaneTruth['columns'][number]['facets'],
): boolean {
  return (
    one.version === other.version &&
    one.portion === other.portion &&
    one.nature === other.nature &&
    one.source === other.source
  );
}

/** (48): 公用经费合计 at the foot of the last lane sums the top lines of all lanes after the first. */
function publicTotal(table: TableTruth): PrintedRelation[] {
  const last = table.lanes[table.lanes.length - 1];
  if (table.base !== 'general-budget-basic-expenditure' || table.lanes.length < 3 || last === undefined)
    return [];
  const total = last.lines.findIndex((line) => line.role === 'total');
  const isTop = (line: LineTruth) => line.parent === -1 && line.role === 'item';
  const terms = table.lanes
    .slice(1)
    .flatMap((lane) =>
      lane.lines.flatMap((line, index) => (isTop(line) ? [plus(figure(table, lane, index, 0))] : [])),
    );
  return [{ what: '(48) 公用经费合计', target: figure(table, last, total, 0), terms }];
}

function childrenOf(
  nodes: readonly { readonly parent: number; readonly additive: boolean }[],
  parent: number,
): number[] {
  return nodes.flatMap((node, index) => (node.parent === parent && node.additive ? [index] : []));
}
