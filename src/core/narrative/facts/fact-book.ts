import { OF_INSTITUTIONS } from '../../rules/figures/institutions';
import { tableSets, type TableSet } from '../../rules/figures/table-sets';
import type { BudgetTable, Organisation } from '../../tables/budget-table';
import type { BaseKind, Stage } from '../../tables/table-kind';
import { normaliseName } from '../../text/normalise';
import type { Fact } from './fact';
import { factsOfTable } from './facts-of-table';
import { SubjectIndex } from './subjects';
import { topicKey, type Phase, type Topic } from './topic';

/** The facts about one topic, and those of a phase once they were asked for. */
interface TopicFacts {
  readonly all: Fact[];
  readonly byPhase: Partial<Record<keyof typeof PHASES_MEANT, readonly Fact[]>>;
}

const NO_FACTS: readonly Fact[] = [];

/** Everything the tables of one organisation say that a sentence can quote. */
export class FactBook {
  readonly subjects: SubjectIndex;
  readonly tables: readonly BudgetTable[];
  private readonly byTopic = new Map<string, TopicFacts>();
  /** Phases by {@link topicKey}. */
  private readonly unreadable = new Map<string, Set<Phase | undefined>>();
  private readonly spentOn = new Set<string>();

  constructor(
    readonly stage: Stage,
    readonly organisation: Organisation | null,
    tables: readonly BudgetTable[],
  ) {
    this.tables = [...tables].sort((a, b) => rankOf(a.base) - rankOf(b.base));
    this.subjects = new SubjectIndex(this.tables);
    for (const table of this.tables) {
      const { facts, unreadable } = factsOfTable(table, this.subjects);
      for (const fact of facts) this.add(fact);
      for (const topic of unreadable) this.addUnreadable(topic);
    }
  }

  /**
   * The figures about a topic, the one most likely meant first; several tables may print the same figure. A topic without
   * phase means the whole with what was carried in, or else the year's.
   */
  find(topic: Topic): readonly Fact[] {
    const group = this.byTopic.get(topicKey(topic));
    if (!group) return NO_FACTS;
    const phase = topic.phase ?? 'whole';
    return (group.byPhase[phase] ??= PHASES_MEANT[phase].flatMap((meant) =>
      group.all.filter((fact) => fact.topic.phase === meant),
    ));
  }

  /**
   * Whether a cell about the topic holds an error value or words instead of an amount: then other figures must not be taken for the
   * one it should hold.
   */
  isUnreadable(topic: Topic): boolean {
    const phases = this.unreadable.get(topicKey(topic));
    return phases !== undefined && PHASES_MEANT[topic.phase ?? 'whole'].some((meant) => phases.has(meant));
  }

  private addUnreadable(topic: Topic): void {
    const key = topicKey(topic);
    const known = this.unreadable.get(key);
    if (known) known.add(topic.phase);
    else this.unreadable.set(key, new Set([topic.phase]));
  }

  /** Whether 事业单位 are among those the money is of, whose 公用经费 are no 机关运行经费. */
  get hasInstitutions(): boolean {
    return this.subjects.all.some(
      ({ key, path }) => OF_INSTITUTIONS.test(path.at(-1)!) && this.spentOn.has(key),
    );
  }

  private add(fact: Fact): void {
    if (fact.topic.subject !== undefined && fact.amount !== 0) this.spentOn.add(fact.topic.subject);
    const key = topicKey(fact.topic);
    const known = this.byTopic.get(key);
    if (known) known.all.push(fact);
    else this.byTopic.set(key, { all: [fact], byPhase: {} });
  }
}

/** The books of a workbook: one for each organisation and stage that has tables. */
export function factBooks(tables: readonly BudgetTable[]): FactBook[] {
  const sets = tableSets(tables).filter(({ isAside }) => !isAside);
  return sets.map((set) => new FactBook(set.stage, set.organisation, withLoneTables(set, sets, tables)));
}

/** The tables that a text speaks of: those of the organisation it is about, or those it stands among; undefined where that cannot be told. */
export function bookAbout(
  { base, stage, organisation, ...about }: BudgetTable,
  books: readonly FactBook[],
): FactBook | undefined {
  const around = books.find(({ tables }) => tables.some(({ id }) => id === about.id));
  if (base !== 'narrative' && around) return around;
  const ofStage = books.filter((book) => book.stage === stage);
  const name = normaliseName(organisation?.name ?? '');
  const own = ofStage.filter((book) => book.organisation && normaliseName(book.organisation.name) === name);
  // Where tables of several carry one name, a text that is headed by another is of nobody can tell which.
  if (own.length > 1 && !normaliseName(about.title.value).includes(name)) return undefined;
  return own[0] ?? ofStage[0] ?? books[0];
}

/** Tables that tie to no other, such as 政府采购表, go with the set whose organisation they name. */
function withLoneTables(
  set: TableSet,
  sets: readonly TableSet[],
  tables: readonly BudgetTable[],
): BudgetTable[] {
  const lone = tables.filter(
    (table) =>
      table.stage === set.stage &&
      LONE_KINDS.has(table.base) &&
      (sets.length === 1 || table.organisation?.name === set.organisation?.name),
  );
  return [...set.tables, ...lone];
}

const LONE_KINDS: ReadonlySet<BaseKind> = new Set([
  'government-procurement',
  'asset-holding',
  'department-performance',
]);

const PHASES_MEANT = {
  whole: [undefined, 'year'],
  year: ['year', undefined],
  'carry-in': ['carry-in'],
  'carry-out': ['carry-out'],
} as const;

/** Tables in the order in which they speak for a figure; those not named come last. */
const RANKED: readonly BaseKind[] = [
  'revenue-expenditure-summary',
  'revenue-summary',
  'expenditure-summary',
  'fiscal-appropriation-summary',
  'general-budget-expenditure',
  'general-budget-basic-expenditure',
  'three-public-expenses',
  'government-fund-expenditure',
  'state-capital-expenditure',
  'project-expenditure',
  'general-budget-project-expenditure',
  'government-procurement',
  'asset-holding',
];

function rankOf(base: BaseKind): number {
  const rank = RANKED.indexOf(base);
  return rank < 0 ? RANKED.length : rank;
}
