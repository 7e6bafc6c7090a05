import type { Ledger } from '../relations/ledger';
import type { BudgetTable, Organisation } from '../tables/budget-table';
import type { BaseKind, Stage } from '../tables/table-kind';
import { normaliseName } from '../text/normalise';

/** Kinds whose lines are of one year alone: goals and indicators, and what is a comparison itself. */
const OF_ONE_YEAR: ReadonlySet<BaseKind> = new Set([
  'project-performance',
  'department-performance',
  'change-analysis',
  'narrative',
]);

/**
 * Last year's table of the same kind, stage and organisation; null where there is none, or several that could be meant.
 *
 * @param stage of last year's table: 上年决算数 in a budget table is found in last year's final accounts
 */
export function matchTable(
  table: BudgetTable,
  tables: readonly BudgetTable[],
  last: readonly BudgetTable[],
  stage: Stage,
): BudgetTable | null {
  if (OF_ONE_YEAR.has(table.base)) return null;
  const candidates = last.filter((other) => other.base === table.base && other.stage === stage);
  const peers = tables.filter((other) => other.base === table.base && other.stage === table.stage);
  if (candidates.length === 1 && peers.length === 1) return candidates[0]!;
  const ofOrganisation = candidates.filter((other) => isSame(table.organisation, other.organisation));
  const ownPeers = peers.filter((other) => isSame(table.organisation, other.organisation));
  if (ofOrganisation.length === 1 && ownPeers.length === 1) return ofOrganisation[0]!;
  const title = titleOf(table);
  const titled = ofOrganisation.filter((other) => titleOf(other) === title);
  return titled.length === 1 && ownPeers.filter((other) => titleOf(other) === title).length === 1
    ? titled[0]!
    : null;
}

export function tablesOf({ entries }: Ledger): BudgetTable[] {
  return [...new Set(entries.map(({ table }) => table))];
}

/** Whether two tables name the same organisation, by code or by name. */
export function isSame(one: Organisation | null, other: Organisation | null): boolean {
  if (!one || !other) return one === other;
  if (one.code !== null && other.code !== null) return one.code === other.code;
  return isSameName(one.name, other.name);
}

/** 友好区医疗保障局 is 伊春市友好区医疗保障局. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [normaliseName(one), normaliseName(other)];
  return a === b || (a.length > 3 && b.endsWith(a)) || (b.length > 3 && a.endsWith(b));
}

function titleOf({ title }: BudgetTable): string {
  return normaliseName(title.value).replace(/20\d\d年?度?/g, '');
}
