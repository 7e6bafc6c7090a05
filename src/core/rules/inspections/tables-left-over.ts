import type { Finding } from '../../findings/finding';
import type { BudgetTable } from '../../tables/budget-table';
import { tableSets } from '../figures/table-sets';
import type { Workpapers } from '../rule';
import { findingOf, sheetNameOf, someOf } from './remark';

/** Sets of tables of another year beside those of the document: sheets of last year from which the file was made. */
export function tablesLeftFrom(
  tables: readonly BudgetTable[],
  documentYear: number,
): (readonly BudgetTable[])[] {
  return tableSets(tables)
    .filter(({ isAside, tables: [first] }) => isAside && first!.year !== null && first!.year !== documentYear)
    .map((set) => set.tables);
}

/** Most sheets that a sentence names. */
const MOST_NAMED = 3;

/** One finding for all the tables of a year that were left in the file. */
export function leftOver(papers: Workpapers, set: readonly BudgetTable[], documentYear: number): Finding[] {
  const titles = someOf(set.map(({ title }) => title.place));
  if (!titles) return [];
  const names = [...new Set(titles.map((place) => sheetNameOf(papers, place)))];
  const year = set[0]!.year!;
  const some = names.slice(0, MOST_NAMED);
  const zh = some.map((name) => `“${name}”`).join('、') + (names.length > MOST_NAMED ? '等' : '');
  const en = some.map((name) => `“${name}”`).join(', ') + (names.length > MOST_NAMED ? ' …' : '');
  return [
    findingOf({
      rule: 'year-mismatch',
      severity: 'error',
      places: titles,
      message: {
        'zh-CN': `${zh}${set.length > 1 ? `共 ${set.length} 张表` : ''}是 ${year} 年的表，本文件为 ${documentYear} 年；若是以前年度留下的，请移出后再公开。`,
        'en-US': `What stands on ${en} is of ${year} (tables: ${set.length}); this document is of ${documentYear}. If it was left over from another year, take it out before disclosure.`,
      },
    }),
  ];
}
