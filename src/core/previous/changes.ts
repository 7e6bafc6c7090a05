import type { Fen } from '../amount/fen';
import { figureAt, figureId, type FigureId } from '../relations/ledger';
import { FigureState, type BudgetTable, type CellPlace, type Lane } from '../tables/budget-table';
import type { BaseKind } from '../tables/table-kind';
import { matchColumn } from './match-columns';
import { UNCLEAR_LINE } from './match-lines';
import type { LaneMatch, PreviousYear } from './previous-year';

/** A line, or a column of a table with one line, this year and last. */
export interface Change {
  /** Classification code; '' where none is printed. */
  readonly code: string;
  readonly name: string;
  /** How deep it stands below the top lines. */
  readonly depth: number;
  /** Whether other lines add up to it. */
  readonly isSum: boolean;
  /** 分; null where last year's workbook does not tell. */
  readonly previous: Fen | null;
  readonly current: Fen;
  /** What last year's table calls it, where that is not what this year's does. */
  readonly formerName: string | null;
  /** This year's cell where it holds a number; null else, and for lines that are gone. */
  readonly place: CellPlace | null;
  /** Last year's cell, in last year's workbook, where it holds a number in this year's unit; null else, and for new lines. */
  readonly previousPlace: CellPlace | null;
  readonly standing: 'kept' | 'new' | 'gone';
}

/** What changed in one lane of a table, line by line. */
export interface TableChanges {
  readonly table: BudgetTable;
  readonly lane: Lane;
  readonly rows: readonly Change[];
}

/** This year beside last, table by table; lines that are nothing in both years are left out. */
export function changesOf(previous: PreviousYear): TableChanges[] {
  return previous.matches.flatMap((match) => {
    const { table, lane } = match.entry;
    const rows = isAcross(lane) ? changesAcross(previous, match) : changesDown(previous, match);
    const told = rows.filter((row) => row.current !== 0 || row.previous !== 0);
    return told.length === 0 ? [] : [{ table, lane, rows: told }];
  });
}

/** A table whose one line goes across: “三公”经费支出表 in most provinces. */
function isAcross({ body, columns, scheme }: Lane): boolean {
  const amounts = columns.filter(isOfThisYear);
  return body.count <= 2 && amounts.length > 2 && scheme !== 'functional' && scheme !== 'economic';
}

const isOfThisYear = ({ measure, facets }: Lane['columns'][number]): boolean =>
  measure === 'amount' && facets.version === undefined;

function changesAcross(previous: PreviousYear, { entry }: LaneMatch): Change[] {
  const { lane } = entry;
  const total = lane.body.roles.findIndex((role) => role === 'total');
  const line = Math.max(total, 0);
  return lane.columns.flatMap((column, index) => {
    if (!isOfThisYear(column)) return [];
    const figure = figureId(entry, line, index);
    const name = column.path.join(' ');
    const isSum = lane.columns.some(({ parent }) => parent === index);
    return [
      {
        ...changeOf(previous, entry, figure, line, index),
        code: '',
        name,
        formerName: null,
        isSum,
        depth: depthOf(lane.columns, index),
      },
    ];
  });
}

function changesDown(previous: PreviousYear, { entry, last, lines }: LaneMatch): Change[] {
  const { lane } = entry;
  const column = mainColumn(lane);
  if (column < 0) return [];
  const sums = new Set(lane.body.parents);
  const kept = lane.lines.flatMap(({ code, name }, line): Change[] => {
    if (lines.last[line] === UNCLEAR_LINE && lane.body.roles[line] !== 'item') return [];
    const change = changeOf(previous, entry, figureId(entry, line, column), line, column);
    const formerName = formerNameOf(lane, line, last.lane, lines.last[line]!);
    return [{ ...change, code, name, formerName, isSum: sums.has(line), depth: depthOf(lane.lines, line) }];
  });
  const lastColumn = matchColumn(lane.columns[column]!, last.lane);
  if (lastColumn < 0) return kept;
  const isOfUnit = last.table.unit.fen === entry.table.unit.fen;
  const gone = lines.dropped.flatMap((line): Change[] => {
    const { code, name, role } = last.lane.lines[line]!;
    if (role !== 'item') return [];
    const { amount, state, place } = figureAt(previous.last, figureId(last, line, lastColumn));
    return [
      {
        code,
        name,
        formerName: null,
        depth: depthOf(last.lane.lines, line),
        isSum: last.lane.body.parents.includes(line),
        previous: amount,
        current: 0,
        place: null,
        previousPlace: state === FigureState.Number && isOfUnit ? place : null,
        standing: 'gone',
      },
    ];
  });
  return [...kept, ...gone];
}

/** The column that stands for the whole of a line. */
function mainColumn({ columns }: Lane): number {
  const tops = [...columns.keys()].filter(
    (index) => isOfThisYear(columns[index]!) && columns[index]!.parent < 0,
  );
  const sums = tops.filter((index) => columns.some(({ parent, additive }) => additive && parent === index));
  return sums[0] ?? tops[0] ?? -1;
}

function changeOf(
  previous: PreviousYear,
  { table, lane }: LaneMatch['entry'],
  figure: FigureId,
  line: number,
  column: number,
): Pick<Change, 'current' | 'previous' | 'place' | 'previousPlace' | 'standing'> {
  const before = previous.amountOf(figure);
  const { amounts, states, column: at } = lane.columns[column]!;
  const place = {
    sheet: table.sheet,
    row: lane.body.rows[line]!,
    column: at + lane.body.columnOffsets[line]!,
  };
  return {
    current: amounts[line]!,
    previous: before?.amount ?? null,
    place: states[line] === FigureState.Number ? place : null,
    previousPlace: before?.isNumber === true && before.unit.fen === table.unit.fen ? before.place : null,
    standing: before?.isNewLine === true ? 'new' : 'kept',
  };
}

/** The name last year's table gives a subject found by its code; null where it is the same. */
function formerNameOf(lane: Lane, line: number, last: Lane, lastLine: number): string | null {
  if (lastLine < 0 || lane.body.roles[line] !== 'item') return null;
  const before = last.body.labels[lastLine]!.plain;
  return before === '' || before === lane.body.labels[line]!.plain ? null : last.lines[lastLine]!.name;
}

function depthOf(
  nodes: readonly { readonly parent: number; readonly role?: string }[],
  index: number,
): number {
  let depth = 0;
  for (let at = nodes[index]!.parent; at >= 0 && depth < nodes.length; at = nodes[at]!.parent) {
    if ((nodes[at]!.role ?? 'item') === 'item') depth++;
  }
  return depth;
}

/** Tables whose lines tell best where money went. */
const TELLING: readonly BaseKind[] = [
  'expenditure-summary',
  'general-budget-expenditure',
  'general-budget-basic-expenditure',
  'revenue-expenditure-summary',
];

/** Of the table that tells best where money went, the lines that changed most. */
export function largestChanges(changes: readonly TableChanges[], count: number): LargestChanges | null {
  const candidates = [
    ...TELLING.flatMap((base) =>
      changes.filter(({ table, lane }) => table.base === base && isExpenditure(lane)),
    ),
    ...changes,
  ];
  for (const candidate of candidates) {
    const rows = largestOf(candidate, count);
    if (rows.length > 0) return { of: candidate, rows };
  }
  return null;
}

/** The lines of a table that changed most, the largest first: those that no other lines explain. */
export function largestOf({ rows }: TableChanges, count: number): readonly Change[] {
  const moved = rows.filter((row) => !row.isSum && row.previous !== null && row.current !== row.previous);
  return moved.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, count);
}

export interface LargestChanges {
  readonly of: TableChanges;
  readonly rows: readonly Change[];
}

function isExpenditure(lane: Lane): boolean {
  return lane.facets.flow !== 'revenue' && (lane.scheme === 'functional' || lane.scheme === 'economic');
}

const sizeOf = ({ current, previous }: Change): Fen => Math.abs(current - (previous ?? 0));
