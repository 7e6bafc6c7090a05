import type { Ledger } from '../relations/ledger';
import type { BudgetTable, Organisation } from '../tables/budget-table';
import {
  NOTHING_MATCHED,
  NO_TABLES,
  OTHER_STAGE,
  otherDepartment,
  otherYear,
  type PreviousFailure,
} from './failures';
import { isSame, tablesOf } from './match-tables';
import { PreviousYear } from './previous-year';

export type PreviousOpening =
  | { readonly ok: true; readonly previous: PreviousYear }
  | { readonly ok: false; readonly failure: PreviousFailure };

/** Last year's workbook for this year's; a failure where it is another department's, another year's or of another stage. */
export function openPrevious(current: Ledger, last: Ledger): PreviousOpening {
  const [mine, theirs] = [tablesOf(current), tablesOf(last)];
  const failure =
    theirs.length === 0 ? NO_TABLES : (departmentFailure(mine, theirs) ?? yearFailure(mine, theirs));
  if (failure) return { ok: false, failure };
  const previous = new PreviousYear(current, last);
  if (previous.matches.length > 0) return { ok: true, previous };
  const stages = new Set(mine.map(({ stage }) => stage));
  const isOtherStage = !theirs.some(({ stage }) => stages.has(stage));
  return { ok: false, failure: isOtherStage ? OTHER_STAGE : NOTHING_MATCHED };
}

function departmentFailure(
  mine: readonly BudgetTable[],
  theirs: readonly BudgetTable[],
): PreviousFailure | null {
  const [ours, others] = [organisationsOf(mine), organisationsOf(theirs)];
  if (ours.length === 0 || others.length === 0) return null;
  const isShared = ours.some((one) => others.some((other) => isSame(one, other)));
  return isShared ? null : otherDepartment(ours[0]!.name, others[0]!.name);
}

function organisationsOf(tables: readonly BudgetTable[]): Organisation[] {
  return tables.flatMap(({ organisation }) => organisation ?? []);
}

function yearFailure(mine: readonly BudgetTable[], theirs: readonly BudgetTable[]): PreviousFailure | null {
  const [current, last] = [yearOf(mine), yearOf(theirs)];
  return current === null || last === null || last === current - 1 ? null : otherYear(current, last);
}

/** The year most tables are for; null where they do not say. */
function yearOf(tables: readonly BudgetTable[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of tables) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
