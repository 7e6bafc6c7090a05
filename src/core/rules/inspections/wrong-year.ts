import type { Finding } from '../../findings/finding';
import type { BudgetTable, CellPlace } from '../../tables/budget-table';
import { addressOf, findingOf } from './remark';

/** The finding that cells of a table print another year than the document is for. */
export function wrongYear(
  { title }: BudgetTable,
  printed: number,
  places: readonly [CellPlace, ...CellPlace[]],
  year: number,
): Finding {
  return findingOf({
    rule: 'year-mismatch',
    severity: 'error',
    places,
    message: {
      'zh-CN': `《${title.value}》的 ${addressOf(places[0])} 写作 ${printed} 年，本文件为 ${year} 年。`,
      'en-US': `“${title.value}” prints ${printed} in ${addressOf(places[0])}; this document is for ${year}.`,
    },
  });
}
