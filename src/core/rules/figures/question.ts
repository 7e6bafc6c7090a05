import { figureId, type FigureId, type LaneEntry } from '../../relations/ledger';
import type { BudgetTable, Lane } from '../../tables/budget-table';
import { NO_FACETS, type Balance, type Facets, type Flow } from '../../tables/facets';
import { flowOf } from './figure-facets';
import { laneGridOf } from './lane-columns';

/**
 * What is asked of a table: 项目支出, 一般公共预算 of last year … Absent means the whole of it, as the table sees it: of
 * 一般公共预算支出表, the question {} is the general budget, and {nature: 'project'} its 项目支出.
 */
export type Question = Omit<Facets, 'flow'>;

/** A table with the places of its lanes in the ledger. */
export interface TableView {
  readonly table: BudgetTable;
  readonly entries: readonly LaneEntry[];
}

/** Final accounts print 年初, 收入, 支出 and 年末 side by side: what is asked for is then the 支出. */
const SPENDING: Balance = 'spending';

const RESPECTS = [
  'nature',
  'source',
  'portion',
  'version',
  'item',
  'balance',
] as const satisfies readonly (keyof Question)[];

/** Whether a column answers a question on a line that is about something too: the column is the narrower place. */
function answers(column: Question, line: Question, question: Question): boolean {
  for (const respect of RESPECTS) {
    if ((column[respect] ?? line[respect]) !== question[respect]) return false;
  }
  return true;
}

/** A column of amounts with what it is about within its table. */
interface AskedColumn {
  readonly column: number;
  readonly about: Question;
}

/** By the form of the lane, what its table is and the flows asked for. */
const askedColumns = new WeakMap<Lane['form'], Map<string, readonly AskedColumn[]>>();

/**
 * The columns of a lane that hold amounts of a flow. Where a table prints 收入 above 支出 the line tells the flow; without a
 * line, lane and column must.
 */
function columnsOf(entry: LaneEntry, flow: Flow, line: Facets): readonly AskedColumn[] {
  const { table, lane } = entry;
  let known = askedColumns.get(lane.form);
  if (!known) askedColumns.set(lane.form, (known = new Map()));
  const key = `${table.base}/${lane.facets.flow ?? ''}/${flow}/${line.flow ?? ''}`;
  let columns = known.get(key);
  if (!columns) known.set(key, (columns = findColumns(entry, flow, line)));
  return columns;
}

function findColumns(entry: LaneEntry, flow: Flow, line: Facets): AskedColumn[] {
  const { table, lane } = entry;
  const columns = [...laneGridOf(lane).columns].filter(
    (column) => flowOf(table, lane, lane.columns[column]!, line) === flow,
  );
  const raw = columns.map((column) => ({ ...lane.facets, ...lane.columns[column]!.facets }));
  const common = commonFacets(raw);
  const everCarried = raw.some(({ portion }) => portion === 'carry-over');
  return columns.map((column, at) => ({
    column,
    about: without(raw[at]!, (respect, value) => {
      if (value === table.facets[respect] || value === SPENDING) return true;
      if (respect === 'portion' && !everCarried) return true;
      return respect !== 'version' && common[respect] === value;
    }),
  }));
}

/** What a line is about within its table, apart from its subject; its portion follows from the line it stands under. */
function aboutLine(table: BudgetTable, line: Facets): Question {
  return line === NO_FACETS
    ? line
    : without(line, (respect, value) => respect === 'portion' || value === table.facets[respect]);
}

/**
 * The figures of a line that answer a question; among several, a column that sums others comes first. Undefined when
 * none or several answer.
 */
export function figureOnLine(
  entry: LaneEntry,
  line: number,
  flow: Flow,
  question: Question,
): FigureId | undefined {
  const { table, lane } = entry;
  const facets = lane.body.facets[line]!;
  const about = aboutLine(table, facets);
  const column = onlyColumn(
    lane,
    columnsOf(entry, flow, facets).flatMap((candidate) =>
      answers(candidate.about, about, question) ? [candidate.column] : [],
    ),
  );
  return column === undefined ? undefined : figureId(entry, line, column);
}

/** The column of a lane that answers a question, whatever its lines are about but for the flow a line may tell. */
export function columnFor(
  entry: LaneEntry,
  flow: Flow,
  question: Question,
  line: Facets = NO_FACETS,
): number | undefined {
  return onlyColumn(
    entry.lane,
    columnsOf(entry, flow, line).flatMap(({ column, about }) =>
      answers(about, NO_FACETS, question) ? [column] : [],
    ),
  );
}

function onlyColumn(lane: Lane, columns: readonly number[]): number | undefined {
  if (columns.length < 2) return columns[0];
  const tops = columns.filter((column) => lane.columns[column]!.parent < 0);
  const sums = columns.filter((column) =>
    lane.columns.some(({ parent, additive }) => parent === column && additive),
  );
  return [tops, sums].find((narrowed) => narrowed.length === 1)?.[0];
}

/** What all columns of a lane share: 本年政府性基金预算支出 over every column says nothing about any one of them. */
function commonFacets(columns: readonly Facets[]): Facets {
  const [first, ...others] = columns;
  if (!first) return {};
  return without(first, (respect, value) => others.some((other) => other[respect] !== value));
}

type Respect = (typeof RESPECTS)[number];

function without(facets: Facets, drop: (respect: Respect, value: string) => boolean): Question {
  const kept: Partial<Record<Respect, string>> = {};
  for (const respect of RESPECTS) {
    const value = facets[respect];
    if (value !== undefined && !drop(respect, value)) kept[respect] = value;
  }
  return kept as Question;
}
