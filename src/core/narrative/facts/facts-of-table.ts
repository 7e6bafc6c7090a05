import { FigureState, type AmountColumn, type BudgetTable, type Lane } from '../../tables/budget-table';
import type { Line, LineRole } from '../../tables/line';
import { uniformRoundingBounds } from '../../amount/rounding-bounds';
import { facetsOf } from '../../rules/figures/figure-facets';
import { lineTreeOf } from '../../rules/figures/line-tree';
import type { Fact } from './fact';
import type { SubjectIndex } from './subjects';
import type { Domain, Phase, Topic } from './topic';

/** What a table says. */
export interface TableFacts {
  /** What its figures say, each as a fact with its topic. */
  readonly facts: readonly Fact[];
  /** What its cells would say that hold an error value or words instead of an amount, and sums over them. */
  readonly unreadable: readonly Topic[];
}

export function factsOfTable(table: BudgetTable, subjects: SubjectIndex): TableFacts {
  const told = table.lanes.flatMap((lane) =>
    lane.columns.flatMap((column) =>
      column.measure === 'amount'
        ? [
            ...printedFacts(table, lane, column, subjects),
            ...addedUpFacts(table, lane, column),
            ...spentThisYear(table, lane, column),
          ]
        : [],
    ),
  );
  const facts = told.flatMap(({ fact, isReadable }) => (isReadable ? [fact] : []));
  const unreadable = told.flatMap(({ fact, isReadable }) => (isReadable ? [] : [fact.topic]));
  if (told.some(({ fact }) => fact.isPrinted)) return { facts, unreadable };
  return { facts: [...facts, ...emptyTable(table)], unreadable };
}

interface ToldFact {
  readonly fact: Fact;
  /** False where a cell it rests on holds no amount; the fact's own is then nothing to go by. */
  readonly isReadable: boolean;
}

/** Whether the cell of a line holds neither an error value nor words instead of an amount. */
export function isReadableAt({ states }: AmountColumn, line: number): boolean {
  return states[line] !== FigureState.Error && states[line] !== FigureState.Text;
}

/** A form of procurement or assets left empty says that there is nothing. */
function emptyTable(table: BudgetTable): Fact[] {
  const domain = DOMAINS[table.base];
  if (domain !== 'procurement' && domain !== 'assets') return [];
  const { unit, quantum, title } = table;
  return [{ topic: { domain }, amount: 0, unit, quantum, table, place: title.place, isPrinted: false }];
}

function printedFacts(
  table: BudgetTable,
  lane: Lane,
  column: AmountColumn,
  subjects: SubjectIndex,
): ToldFact[] {
  const leftOut = leftOutBelow(lane, column);
  const facts = lane.lines.flatMap((line, index): ToldFact[] => {
    const state = column.states[index];
    if (state === FigureState.Blank && leftOut.has(line.parent)) return [];
    if (line.facets.portion === 'carry-over' && hasPortionColumns(lane)) return [];
    const subject = subjects.ofLine(lane, index);
    if (subject === null && !speaksForWhole(lane, line)) return [];
    const topic = topicOf(table, lane, line, column, subject?.key);
    // 合计 of a “三公” table that goes on to 会议费 and 培训费 is of no topic a sentence has.
    if (table.base === 'three-public-expenses' && topic.item === undefined) return [];
    const fact: Fact = {
      topic,
      amount: column.amounts[index]!,
      unit: table.unit,
      quantum: table.quantum,
      table,
      place: { sheet: table.sheet, row: line.row, column: column.column + line.columnOffset },
      isPrinted: state !== FigureState.Blank,
    };
    return [{ fact, isReadable: isReadableAt(column, index) }];
  });
  const isBeside = ({ fact }: ToldFact): boolean => beside.has(fact.place.row);
  const beside = new Set(lane.lines.flatMap(({ role, row }) => (BESIDE_CARRIED.has(role) ? [row] : [])));
  return beside.size === 0 ? facts : [...facts.filter((fact) => !isBeside(fact)), ...facts.filter(isBeside)];
}

/** Lines that are carried like 结转 but seldom meant by it. */
const BESIDE_CARRIED: ReadonlySet<LineRole> = new Set(['surplus-used', 'surplus-distributed']);

/** Where 当年预算 and 上年结转 are columns, the lines of 上年结转 are left over from another form. */
function hasPortionColumns({ columns }: Lane): boolean {
  return columns.some(({ facets }) => facets.portion === 'carry-over');
}

/** The whole of a column whose lane prints no 合计: 收入决算表 and its like. */
function addedUpFacts(table: BudgetTable, lane: Lane, column: AmountColumn): ToldFact[] {
  const hasTotal = lane.lines.some(({ role }) => role !== 'item');
  const { roots } = lineTreeOf(lane);
  const first = lane.lines[roots[0] ?? -1];
  if (hasTotal || !first || lane.scheme === 'single' || lane.scheme === 'item') return [];
  const { amounts } = column;
  const added = roots.filter((line) => amounts[line] !== 0);
  const fact: Fact = {
    topic: topicOf(table, lane, null, column, undefined),
    amount: roots.reduce((sum, line) => sum + amounts[line]!, 0),
    unit: table.unit,
    quantum: table.quantum,
    slack: uniformRoundingBounds(added.length + 1, table.quantum).statistical,
    table,
    place: { sheet: table.sheet, row: first.row, column: column.column + first.columnOffset },
    isPrinted: false,
  };
  return [{ fact, isReadable: roots.every((line) => isReadableAt(column, line)) }];
}

/**
 * Lines with a figure and nothing but blanks below it. Those were left out: they are not nothing, for the parts of something are
 * not all nothing.
 */
function leftOutBelow({ lines }: Lane, { amounts }: AmountColumn): ReadonlySet<number> {
  const parents = new Set<number>();
  const withParts = new Set<number>();
  lines.forEach(({ parent }, index) => {
    if (parent < 0 || amounts[parent] === 0) return;
    parents.add(parent);
    if (amounts[index] !== 0) withParts.add(parent);
  });
  for (const parent of withParts) parents.delete(parent);
  return parents;
}

/** 支出总计 less what is carried out, where 本年支出 is not printed. */
function spentThisYear(table: BudgetTable, lane: Lane, column: AmountColumn): ToldFact[] {
  const { lines } = lane;
  const total = lines.findIndex(({ role }) => role === 'grand-total');
  const carried = lines.flatMap(({ role, parent }, line) =>
    CARRIED_OUT.has(role) && !CARRIED_OUT.has(lines[parent]?.role ?? 'item') ? [line] : [],
  );
  if (total < 0 || carried.length === 0 || lines.some(({ role }) => role === 'current-year-total')) return [];
  const line = lines[total]!;
  const topic = topicOf(table, lane, line, column, undefined);
  const fact: Fact = {
    topic: { ...topic, phase: 'year' },
    amount: carried.reduce((rest, at) => rest - column.amounts[at]!, column.amounts[total]!),
    unit: table.unit,
    quantum: table.quantum,
    table,
    place: { sheet: table.sheet, row: line.row, column: column.column },
    isPrinted: false,
  };
  return [{ fact, isReadable: [total, ...carried].every((at) => isReadableAt(column, at)) }];
}

const CARRIED_OUT: ReadonlySet<LineRole> = new Set(['carry-out', 'surplus-distributed']);

/** Lines that stand for all lines, or for a source, nature or item instead of a subject. */
function speaksForWhole(lane: Lane, line: Line): boolean {
  if (line.role !== 'item') return true;
  return lane.scheme === 'single' || (lane.scheme !== 'unit' && !isCoded(line) && hasFacets(line));
}

function isCoded({ code }: Line): boolean {
  return code !== '';
}

function hasFacets({ facets }: Line): boolean {
  return facets.source !== undefined || facets.nature !== undefined || facets.item !== undefined;
}

function topicOf(
  table: BudgetTable,
  lane: Lane,
  line: Line | null,
  column: AmountColumn,
  subject: string | undefined,
): Topic {
  const { flow, source, nature, item, version, balance, portion } = facetsOf(
    table,
    lane,
    line?.facets ?? {},
    column,
  );
  const domain = DOMAINS[table.base];
  const phase = phaseOf(lane, line, column, portion, balance);
  const flowOfBalance = balance === 'income' ? 'revenue' : balance === 'spending' ? 'expenditure' : flow;
  return {
    ...(domain === undefined ? {} : { domain }),
    ...(flowOfBalance === undefined || domain !== undefined ? {} : { flow: flowOfBalance }),
    ...(source === undefined ? {} : { source }),
    ...(nature === undefined || domain !== undefined ? {} : { nature }),
    ...(item === undefined ? {} : { item }),
    ...(phase === undefined ? {} : { phase }),
    ...(version === undefined ? {} : { version }),
    ...(subject === undefined ? {} : { subject }),
  };
}

const DOMAINS: Partial<Record<BudgetTable['base'], Domain>> = {
  'government-procurement': 'procurement',
  'asset-holding': 'assets',
  'project-performance': 'performance',
  'department-performance': 'performance',
};

function phaseOf(
  lane: Lane,
  line: Line | null,
  column: AmountColumn,
  portion: string | undefined,
  balance: string | undefined,
): Phase | undefined {
  if (balance === 'opening') return 'carry-in';
  if (balance === 'closing') return 'carry-out';
  if (line?.role === 'carry-out' || line?.role === 'surplus-distributed') return 'carry-out';
  if (line?.role === 'carry-in' || line?.role === 'surplus-used') return 'carry-in';
  // Where 当年预算 and 上年结转 are columns, a line is of both until its column says which.
  const byColumn = hasPortionColumns(lane);
  const told = byColumn ? column.facets.portion : portion;
  if (told === 'carry-over') return 'carry-in';
  if (told === 'current') return 'year';
  const isSpent = line?.role === 'current-year-total' && lane.facets.flow === 'expenditure';
  return isSpent || (line?.role === 'current-year-total' && !byColumn) ? 'year' : undefined;
}
