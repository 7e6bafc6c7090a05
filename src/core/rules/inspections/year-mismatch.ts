import type { Finding } from '../../findings/finding';
import type { BudgetTable, CellPlace, Printed } from '../../tables/budget-table';
import type { BaseKind } from '../../tables/table-kind';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { documentYear } from './document-year';
import { someOf } from './remark';
import { strayCards } from './stray-cards';
import { textOf } from './text-cells';
import { leftOver, tablesLeftFrom } from './tables-left-over';
import { wrongYear } from './wrong-year';

/** Tables that legitimately speak of other years: funds of several years, stocks at the end of the last. */
const OF_OTHER_YEARS: ReadonlySet<BaseKind> = new Set([
  'project-performance',
  'department-performance',
  'asset-holding',
  'change-analysis',
  'narrative',
]);

/** A caption that says outright what year the table is for. */
const YEAR_CAPTION = /(?:^|预算|决算|会计)年度[:;]/;

/** 2024年部门整体支出绩效目标表. */
const PERFORMANCE_TITLE = /20\d\d年?度?[^,。;:]*绩效[^,。;:]*表$/;

/** Assessments are made when the year is over, and may be published with the next budget. */
const ASSESSMENT = /自评|评价|评估/;

const INITIAL_BUDGET = /年度?(?:年初|初)预算/;

/** Words that speak of another year on purpose, and dates. */
const ON_PURPOSE = /上年|去年|上一年|比|较|同期|截[至止]|年末|年初|结转|结余|执行|完成|月|决算数/;

/**
 * A title, caption or header that prints another year than the document is for. A column of the previous year beside one of
 * this year is meant so and stays silent.
 *
 * 收支总表 header “2023 年预算数” in a 2024 budget
 */
export const yearMismatch: InspectionRule = {
  type: 'inspection',
  id: 'year-mismatch',
  name: 'year-mismatch',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '年度不一致', 'en-US': 'Wrong year' },
  meaning: {
    'zh-CN': '表题、表头标注的年度应与公开文件的年度一致；与本年并列的上年数除外。',
    'en-US':
      'The year in a title or header is the year of the document, except for a column of the previous year beside this one.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '2024 年部门预算的收支总表，表头写作“2023 年预算数”。',
    'en-US': 'The summary of a 2024 budget is headed “budget of 2023”.',
  },
  inspect: (papers) => {
    const year = documentYear(papers);
    if (year === null) return [];
    const { tables } = papers.recognition;
    const left = tablesLeftFrom(tables, year);
    const others = tables.filter((table) => !left.some((set) => set.includes(table)));
    return [
      ...left.flatMap((set) => leftOver(papers, set, year)),
      ...others.flatMap((table) => wrongYears(papers, table, year)),
      ...strayCards(papers, year),
    ];
  },
};

function wrongYears(papers: Workpapers, table: BudgetTable, year: number): Finding[] {
  if (table.base === 'narrative') return [];
  const top = headerTop(table);
  const wrong = table.years.filter(({ value, place }) => {
    if (value === year) return false;
    const text = normaliseName(textOf(papers, place));
    const isInHeader = place.row >= top;
    if (OF_OTHER_YEARS.has(table.base)) return isWrongThere(table, text, value, isInHeader, year);
    return !(isInHeader && value < year && comparesYears(table, top, place, year)) && !ON_PURPOSE.test(text);
  });
  return [...groupByYear(wrong)].flatMap(([printed, places]) => {
    const some = someOf(places);
    return some ? [wrongYear(table, printed, some, year)] : [];
  });
}

/**
 * Tables that may speak of other years still do not speak of years to come, call targets by the year they are set for, and
 * compare final accounts with the initial budget of their own year.
 */
function isWrongThere(
  { base, stage }: BudgetTable,
  text: string,
  value: number,
  isInHeader: boolean,
  year: number,
): boolean {
  if (INITIAL_BUDGET.test(text)) return stage === 'final';
  if (ON_PURPOSE.test(text)) return false;
  if (YEAR_CAPTION.test(text)) return base !== 'project-performance';
  if (isInHeader) return base === 'change-analysis' && value > year;
  const isTitle = PERFORMANCE_TITLE.test(text);
  return isTitle && (value > year || (stage === 'budget' && !ASSESSMENT.test(text)));
}

/** Whether the columns beside a heading are of the document's own year, so that this one is meant for comparison. */
function comparesYears(table: BudgetTable, top: number, place: CellPlace, year: number): boolean {
  const lane = table.lanes.find(({ body, columns }) => {
    const all = [...columns.map(({ column }) => column), body.labelColumns[0] ?? place.column];
    return place.column >= Math.min(...all) && place.column <= Math.max(...all);
  });
  const [left, right] = lane
    ? [
        Math.min(...lane.columns.map(({ column }) => column)),
        Math.max(...lane.columns.map(({ column }) => column)),
      ]
    : [0, Infinity];
  const beside = new Set(
    table.years.flatMap(({ value, place: { row, column } }) =>
      row >= top && column >= left && column <= right ? [value] : [],
    ),
  );
  return beside.size > 1 || beside.has(year);
}

function groupByYear(years: readonly Printed<number>[]): Map<number, CellPlace[]> {
  const groups = new Map<number, CellPlace[]>();
  for (const { value, place } of years) {
    const group = groups.get(value);
    if (group) group.push(place);
    else groups.set(value, [place]);
  }
  return groups;
}

/** First row of the header: above it stand title and captions. */
function headerTop({ lanes }: BudgetTable): number {
  return Math.min(
    ...lanes.flatMap(({ columns }) => columns.map(({ headerRow, path }) => headerRow - path.length + 1)),
  );
}
