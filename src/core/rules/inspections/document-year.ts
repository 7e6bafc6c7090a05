import type { BudgetTable, Recognition } from '../../tables/budget-table';
import type { Workpapers } from '../rule';
import { forTextsTelling, Telling } from './telling-texts';

/** Fewer mentions than this say nothing about what year a workbook is for. */
const LEAST_VOTES = 3;
/** The year must be mentioned this many times as often as any other. */
const CLEAR_LEAD = 2;

/** 2023年预算数: tables own up to it, or compare with it. */
const COLUMN_HEADING = /^\s*20\d\d\s*年度?\s*(预算|决算|执行|完成)数?\s*$/;

/** The first year a text speaks of itself, not one it compares with: 比2026年预算. */
const FIRST_YEAR = /(?<![比较与同]\s*)(20\d\d)\s*年/;

/**
 * The year a workbook is for, by what its tables state and what its texts speak of first; null when that is not clear.
 * One wrong header must not outvote a narrative, and a workbook of two years has no year.
 */
export function documentYear(papers: Workpapers): number | null {
  const { recognition } = papers;
  if (!yearsKnown.has(recognition)) yearsKnown.set(recognition, findYear(papers));
  return yearsKnown.get(recognition) ?? null;
}

const yearsKnown = new WeakMap<Recognition, number | null>();

function findYear({ snapshot, recognition }: Workpapers): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number): void => {
    votes.set(year, (votes.get(year) ?? 0) + 1);
  };
  for (const table of recognition.tables) {
    const year = yearOwnedUp(table);
    if (year !== null) vote(year);
  }
  forTextsTelling(snapshot.strings, Telling.Year, (text) => {
    const year = FIRST_YEAR.exec(text)?.[1];
    if (year !== undefined && !COLUMN_HEADING.test(text)) vote(Number(year));
  });
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < LEAST_VOTES) return null;
  return first[1] >= (second?.[1] ?? 0) * CLEAR_LEAD ? first[0] : null;
}

/** The year a table prints for itself, or else the latest in its header; one taken from the rest of the workbook is no witness. */
function yearOwnedUp({ year, years }: BudgetTable): number | null {
  const printed = years.map(({ value }) => value);
  // Of a year and the one before it side by side, the later is the table's own.
  if (new Set(printed).size > 1) return Math.max(...printed);
  if (year !== null && printed.includes(year)) return year;
  return printed.length === 0 ? null : Math.max(...printed);
}
