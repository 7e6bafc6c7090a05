import type { Finding } from '../../findings/finding';
import type { CellPlace } from '../../tables/budget-table';
import type { Stage } from '../../tables/table-kind';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule } from '../rule';
import { documentYear } from './document-year';
import { addressOf, findingOf, sheetNameOf, someOf } from './remark';
import { forTextsTelling, Telling } from './telling-texts';
import { cellsWithTexts } from './text-cells';

/** A cell that holds a date and nothing else. */
const DATE = /^(20\d\d)年(\d{1,2})月(\d{1,2}日)?$/;

/** Characters a date takes at most, with blanks between. */
const LONGEST_DATE = 20;

/** From this month on, next year's budget is being prepared. */
const BUDGET_SEASON = 9;

/**
 * The date on a cover that cannot be: a budget is not published before the season in which it is prepared, nor final accounts
 * before the year is over. Usually the date of last year's document was left in.
 *
 * A 2024 budget dated 2023年2月23日
 */
export const coverDate: InspectionRule = {
  type: 'inspection',
  id: 'year-mismatch',
  name: 'year-mismatch/cover-date',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '封面日期', 'en-US': 'Date on the cover' },
  meaning: {
    'zh-CN': '单独标注的日期应与文件年度相称：预算不早于上一年九月，决算不早于次年一月。',
    'en-US':
      'A date standing by itself fits the year of the document: a budget is not dated before September of the year before, final accounts not before the following January.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '2024 年部门预算的封面日期为 2023 年 2 月 23 日。',
    'en-US': 'The cover of a 2024 budget is dated February 23, 2023.',
  },
  inspect: (papers) => {
    const year = documentYear(papers);
    const [table] = papers.recognition.tables;
    if (year === null || !table) return [];
    const impossible = new Map<number, string>();
    forTextsTelling(papers.snapshot.strings, Telling.Year, (raw, index) => {
      const text = raw.length <= LONGEST_DATE ? normaliseName(raw) : '';
      const date = DATE.exec(text);
      if (date && isTooEarly(Number(date[1]), Number(date[2]), year, table.stage))
        impossible.set(index, text);
    });
    return [...cellsWithTexts(papers, impossible)].flatMap(([index, places]) => {
      const some = someOf(places);
      return some ? [remark(sheetNameOf(papers, some[0]), some, impossible.get(index)!, year)] : [];
    });
  },
};

function isTooEarly(year: number, month: number, ofDocument: number, stage: Stage): boolean {
  if (stage === 'final') return year <= ofDocument;
  return year < ofDocument - 1 || (year === ofDocument - 1 && month < BUDGET_SEASON);
}

function remark(
  sheet: string,
  places: readonly [CellPlace, ...CellPlace[]],
  date: string,
  year: number,
): Finding {
  const where = `${sheet}!${addressOf(places[0])}`;
  return findingOf({
    rule: 'year-mismatch',
    severity: 'warning',
    places,
    message: {
      'zh-CN': `${where} 的日期“${date}”与 ${year} 年度的文件不相称，请核对。`,
      'en-US': `The date “${date}” in ${where} does not fit a document for ${year}; check it.`,
    },
  });
}
