import type { AmountColumn, Lane } from '../tables/budget-table';
import type { Facets } from '../tables/facets';

/**
 * The column of last year's lane that held what a column of this year's holds: about the same thing, and under the same
 * headings where several are. A column of this year's that prints last year again (上年预算数) means what last year's table
 * printed as its own. −1 where none, or several, could be meant.
 */
export function matchColumn(column: AmountColumn, last: Lane): number {
  if (column.measure !== 'amount') return -1;
  const ofItsYear = [...last.columns.keys()].filter((index) => {
    const { measure, facets } = last.columns[index]!;
    return measure === 'amount' && facets.version !== 'previous';
  });
  const about = aboutOf(column.facets);
  const alike = ofItsYear.filter((index) => aboutOf(last.columns[index]!.facets) === about);
  const headings = headingsOf(column);
  const named = (alike.length > 0 ? alike : ofItsYear).filter(
    (index) => headingsOf(last.columns[index]!) === headings,
  );
  const outermost = alike.filter((index) => last.columns[index]!.parent < 0);
  return [alike, named, outermost].find(({ length }) => length === 1)?.[0] ?? -1;
}

/** What a column is about but for the year. */
function aboutOf(facets: Facets): string {
  return Object.entries(facets)
    .filter(([respect, value]) => respect !== 'version' || value !== 'previous')
    .map(([respect, value]) => `${respect}=${String(value)}`)
    .sort()
    .join(' ');
}

/** Headings without what names the year. */
function headingsOf({ path }: AmountColumn): string {
  return path.map((heading) => heading.replace(/20\d\d年?度?|^(上年|本年|当年)度?/g, '')).join('|');
}
