import type { Finding } from '../../findings/finding';
import { textAt } from '../../snapshot/cells';
import type { BudgetTable, Printed } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';
import type { Workpapers } from '../rule';
import { wrongYear } from './wrong-year';

/** Cards that must agree on the year of the document before the one that does not is a stray. */
const LEAST_AGREEING = 2;

/** A caption of a year and nothing else, such as （2026年度）. */
const YEAR_CAPTION = /^\(?(\d{4})年度\)?$/;

/**
 * 绩效 cards may speak of any year, but where several of a workbook print the year of the document in their captions, the
 * single one that prints another is a slip.
 */
export function strayCards(papers: Workpapers, year: number): Finding[] {
  const captions = papers.recognition.tables
    .filter(({ base }) => base === 'project-performance')
    .flatMap((table) => yearCaptions(papers, table).map((caption) => ({ table, caption })));
  const strays = captions.filter(({ caption }) => caption.value !== year);
  const [stray] = strays;
  if (!stray || strays.length > 1 || captions.length - 1 < LEAST_AGREEING) return [];
  return [wrongYear(stray.table, stray.caption.value, [stray.caption.place], year)];
}

/** Captions of all cards that stand below each other in one table. */
function yearCaptions({ snapshot }: Workpapers, { sheet, range }: BudgetTable): Printed<number>[] {
  const captions: Printed<number>[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const text = normaliseName(textAt(snapshot, snapshot.sheets[sheet]!, row, range.left));
    const year = YEAR_CAPTION.exec(text)?.[1];
    if (year !== undefined) captions.push({ value: Number(year), place: { sheet, row, column: range.left } });
  }
  return captions;
}
