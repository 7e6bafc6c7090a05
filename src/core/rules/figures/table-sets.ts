import type { MoneyUnit } from '../../amount/fen';
import type { Ledger } from '../../relations/ledger';
import type { BudgetTable, Organisation } from '../../tables/budget-table';
import { ACCOUNT_KINDS, type BaseKind, type Stage } from '../../tables/table-kind';
import { normaliseName } from '../../text/normalise';
import type { Workpapers } from '../rule';
import type { TableView } from './question';
import { entriesOf } from './table-entries';

/** The tables of one organisation and stage: what a department discloses together, and what must tie out. */
export interface TableSet {
  readonly organisation: Organisation | null;
  readonly stage: Stage;
  readonly tables: readonly BudgetTable[];
  /** Tables that break the figures of one of {@link tables} down in another way: 支出决算明细表, 收入决算表 by unit. */
  readonly details: readonly BudgetTable[];
  /**
   * Whether the set stands beside the document: it says again, in another unit, what tables before it say (元 converted to 万元 in
   * the same workbook), or is of another year (last year's sheets left in the file).
   */
  readonly isAside: boolean;
}

/**
 * Sorts the tables of a workbook into sets. Where every kind occurs once they are one set, however differently the tables
 * write the name of the organisation; else they are told apart by its code or name. A table without organisation belongs
 * with the table before it.
 */
export function tableSets(tables: readonly BudgetTable[]): readonly TableSet[] {
  let sets = known.get(tables);
  if (!sets) known.set(tables, (sets = sortIntoSets(tables)));
  return sets;
}

const known = new WeakMap<readonly BudgetTable[], readonly TableSet[]>();

function sortIntoSets(tables: readonly BudgetTable[]): TableSet[] {
  return (['budget', 'final'] as const).flatMap((stage) => {
    const { ofStage, details } = detailsApart(
      tables.filter((table) => table.stage === stage && TYING_KINDS.has(table.base)),
    );
    const isAgain = restatements(ofStage);
    const sets = (isAside: boolean) =>
      setsOf(
        ofStage.filter((_, at) => isAgain[at] === isAside),
        { stage, isAside, details },
      );
    return [...sets(false), ...sets(true)];
  });
}

/**
 * What ties out is the table that every department has; beside 支出决算表, 支出决算明细表 and a table of 支出 by unit are details of it.
 */
function detailsApart(tables: readonly BudgetTable[]): {
  readonly ofStage: readonly BudgetTable[];
  readonly details: readonly BudgetTable[];
} {
  const isDetail = ({ title, lanes }: BudgetTable): boolean =>
    /明细/.test(title.value) || (lanes.length > 0 && lanes.every(({ scheme }) => scheme === 'unit'));
  if (!tables.some(isDetail)) return { ofStage: tables, details: [] };
  const plain = new Set(tables.filter((table) => !isDetail(table)).map(kindAndOwner));
  const details = tables.filter((table) => isDetail(table) && plain.has(kindAndOwner(table)));
  return { ofStage: tables.filter((table) => !details.includes(table)), details };
}

function kindAndOwner({ base, organisation }: BudgetTable): string {
  return [base, organisation?.code ?? '', normaliseName(organisation?.name ?? '')].join('|');
}

/** Whether each table restates one before it: of the same organisation, with as many lines and columns, in another unit. */
function restatements(tables: readonly BudgetTable[]): boolean[] {
  const unitsSeen = new Map<string, Set<MoneyUnit>>();
  return tables.map(({ base, organisation, lanes, unit }) => {
    const sizes = lanes.map(({ body, columns }) => `${body.count}×${columns.length}`);
    const key = [base, normaliseName(organisation?.name ?? ''), ...sizes].join('|');
    const seen = unitsSeen.get(key);
    if (!seen) {
      unitsSeen.set(key, new Set([unit]));
      return false;
    }
    const isAgain = seen.size > 1 || !seen.has(unit);
    seen.add(unit);
    return isAgain;
  });
}

type SetFrame = Pick<TableSet, 'stage' | 'isAside' | 'details'>;

function setsOf(tables: readonly BudgetTable[], frame: SetFrame): TableSet[] {
  if (tables.length === 0) return [];
  return kindsAreUnique(tables) ? [setOf(frame, tables)] : setsByOrganisation(frame, tables);
}

/**
 * The only table of a kind in a set, or the only one that is not about a part of it or the same by other subjects; null when
 * there is none or several.
 */
export function onlyTable(ledger: Ledger, set: TableSet, base: BaseKind): TableView | null {
  const found = set.tables.filter((table) => table.base === base);
  const [table, ...others] = found.length > 1 ? found.filter((one) => !isSideTable(one)) : found;
  return table && others.length === 0 ? { table, entries: entriesOf(ledger, table) } : null;
}

/** Title words of tables about a part of what their kind is about. */
const PARTS: Partial<Record<BaseKind, RegExp>> = {
  'expenditure-summary': /基本支出/,
  'three-public-expenses': /基金|国有资本/,
};

/** Whether a table is about a part of what its kind is about, or lists by 经济分类 what another lists by 功能分类. */
function isSideTable({ base, title, lanes }: BudgetTable): boolean {
  if (base === 'general-budget-expenditure') return lanes.every(({ scheme }) => scheme === 'economic');
  return PARTS[base]?.test(title.value) ?? false;
}

/** Runs a rule over every set of a workbook. */
export function inEverySet<T>(
  { recognition, ledger }: Workpapers,
  rule: (find: (base: BaseKind) => TableView | null, set: TableSet) => readonly T[],
): T[] {
  return tableSets(recognition.tables).flatMap((set) => rule((base) => onlyTable(ledger, set, base), set));
}

/** Kinds that occur once per organisation and take part in tie-outs. */
const TYING_KINDS: ReadonlySet<BaseKind> = new Set([
  ...ACCOUNT_KINDS,
  'project-performance',
  'change-analysis',
]);

/** Kinds of which an organisation may have several tables. */
const REPEATED_KINDS: ReadonlySet<BaseKind> = new Set(['project-performance', 'change-analysis']);

function kindsAreUnique(tables: readonly BudgetTable[]): boolean {
  const once = tables.filter(({ base }) => !REPEATED_KINDS.has(base));
  return new Set(once.map(({ base }) => base)).size === once.length;
}

function setsByOrganisation(frame: SetFrame, tables: readonly BudgetTable[]): TableSet[] {
  const keys = organisationKeys(tables);
  const groups = new Map<string, BudgetTable[]>();
  let key = keys.get(tables.find(({ organisation }) => organisation)?.organisation ?? null) ?? '';
  for (const table of tables) {
    if (table.organisation) key = keys.get(table.organisation)!;
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return [...groups.values()].flatMap((group) => {
    const { ofDocument, ofOtherYears } = splitByYear(group);
    return [
      ...splitWhereKindsRecur(ofDocument).map((round) => setOf(frame, round)),
      ...ofOtherYears.map((year) => setOf({ ...frame, isAside: true }, year)),
    ];
  });
}

/**
 * Last year's tables beside this year's: where every kind occurs once when the tables of other years are left out. The year
 * of the document is the one that most tables are of; a table that is the only one of its kind belongs to it, whatever year it
 * prints.
 */
function splitByYear(tables: readonly BudgetTable[]): {
  readonly ofDocument: readonly BudgetTable[];
  readonly ofOtherYears: readonly (readonly BudgetTable[])[];
} {
  const whole = { ofDocument: tables, ofOtherYears: [] };
  if (kindsAreUnique(tables)) return whole;
  const counts = new Map<number, number>();
  for (const { year } of tables) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [main] = [...counts].sort(([year, count], [other, others]) => others - count || other - year);
  if (counts.size < 2 || !main) return whole;
  const isOther = ({ year }: BudgetTable): boolean => year !== null && year !== main[0];
  const kinds = new Set(tables.filter((table) => !isOther(table)).map(({ base }) => base));
  const others = tables.filter((table) => isOther(table) && kinds.has(table.base));
  const ofDocument = tables.filter((table) => !others.includes(table));
  if (others.length === 0 || !kindsAreUnique(ofDocument)) return whole;
  const years = [...new Set(others.map(({ year }) => year))];
  return { ofDocument, ofOtherYears: years.map((year) => others.filter((table) => table.year === year)) };
}

/**
 * Tables of organisations that print the same name, or none: where the same kinds come again and again in the same order, each
 * round is an organisation's.
 */
function splitWhereKindsRecur(tables: readonly BudgetTable[]): (readonly BudgetTable[])[] {
  const rounds: BudgetTable[][] = [];
  let kinds = new Set<BaseKind>();
  for (const table of tables) {
    const recurs = kinds.has(table.base) && !REPEATED_KINDS.has(table.base);
    if (rounds.length === 0 || recurs) {
      rounds.push([]);
      kinds = new Set();
    }
    rounds.at(-1)!.push(table);
    kinds.add(table.base);
  }
  const [first, ...others] = rounds.map(kindsInOrder);
  return others.every((round) => round === first) ? rounds : [tables];
}

function kindsInOrder(tables: readonly BudgetTable[]): string {
  return tables
    .filter(({ base }) => !REPEATED_KINDS.has(base))
    .map(({ base }) => base)
    .join(' ');
}

/** The key of each organisation: its code, also where another table prints only its name. */
function organisationKeys(tables: readonly BudgetTable[]): Map<Organisation | null, string> {
  const codes = new Map<string, string>();
  for (const { organisation } of tables) {
    if (organisation?.code) codes.set(normaliseName(organisation.name), organisation.code);
  }
  return new Map(
    tables.flatMap(({ organisation }) => {
      if (!organisation) return [];
      const name = normaliseName(organisation.name);
      return [[organisation, organisation.code ?? codes.get(name) ?? name]];
    }),
  );
}

function setOf(frame: SetFrame, tables: readonly BudgetTable[]): TableSet {
  return {
    ...frame,
    details: detailsOf(tables, frame.details),
    tables,
    organisation: tables.find(({ organisation }) => organisation)?.organisation ?? null,
  };
}

function detailsOf(tables: readonly BudgetTable[], details: readonly BudgetTable[]): readonly BudgetTable[] {
  if (details.length === 0) return details;
  const own = new Set(tables.map(kindAndOwner));
  return details.filter((table) => own.has(kindAndOwner(table)));
}
