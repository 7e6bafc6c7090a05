import type { Finding } from '../../findings/finding';
import type { CellPlace } from '../../tables/budget-table';
import type { Stage } from '../../tables/table-kind';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule } from '../rule';
import { documentYear } from './document-year';
import { addressOf, findingOf, sheetNameOf } from './remark';
import { cellsWithTexts } from './text-cells';

/** 现将某某局2024年部门预算公开如下: says outright what is published. */
const PUBLISHED = /现将[^。;]{0,40}?(20\d\d)年[^。;]{0,20}?(?:预算|决算)[^。;]{0,8}?公开如下/;

/** A heading of the narrative: 2024年部门预算情况说明. */
const HEADING =
  /^[^。;:,]{0,40}?(20\d\d)年度?(?:部门|单位)(?:综合)?(?:收支)?(?:预算|决算)[^。;:,]{0,12}(?:说明|公开)$/;

/** A clause that states an amount of a year: 2027年收入总预算4923.91万元. */
const STATED =
  /(?:^|[。;])[^。;,:]{0,40}?(20\d\d)年度?[^。;,:]{0,24}?(?:预算|决算|收入|支出|经费)[^。;,:]{0,16}?\d[\d,.]*(?:万|亿)?元/;

/** What final accounts are compared with is the budget of their own year: 与2021年初预算相比. */
const INITIAL_BUDGET = /[与比较](20\d\d)年度?(?:年初|初)预算/;

/** 2026年收入总预算…,比2026年预算减少: no budget is compared with itself. */
const COMPARED = /[与比较](20\d\d)年度?(?:部门)?预算/;

/** Words of another year that is meant. */
const ON_PURPOSE = /上年|去年|同期|规划|计划|预计|结转|结余|执行|文件|通知|\d年?[-—至到]/;

const ANY_YEAR = /20\d\d\s*年/;

/** Characters of a year written wrong are found in the first part of a text; paragraphs are not read to their end. */
const MOST_READ = 400;

/**
 * A sentence of the narrative that cannot be about the year it names: the document says it publishes another year, states
 * amounts of a year to come, or compares a year with itself.
 *
 * 现将某某局2024年单位预算公开如下, in a document for 2023
 */
export const narrativeYear: InspectionRule = {
  type: 'inspection',
  id: 'year-mismatch',
  name: 'year-mismatch/narrative',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '文字说明的年度', 'en-US': 'Years in the narrative' },
  meaning: {
    'zh-CN':
      '情况说明中写明公开年度的标题和语句应与本文件年度一致；不应列示以后年度的金额，决算对比的年初预算应为本年度，预算不与同一年度的预算对比。与上年等其他年度的正常对比不受此限。',
    'en-US':
      'Headings and sentences of the narrative that say which year is published name the year of the document; amounts are not those of a year to come, final accounts are compared with the initial budget of their own year, and no budget with itself.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '2023 年单位预算的说明写作“现将某某中心2024年单位预算公开如下”。',
    'en-US': 'The narrative of a 2023 budget begins “the budget of 2024 is published as follows”.',
  },
  inspect: (papers) => {
    const year = documentYear(papers);
    const stages = new Map<number, Stage>();
    for (const { base, sheet, stage } of papers.recognition.tables)
      if (base === 'narrative') stages.set(sheet, stage);
    if (year === null || stages.size === 0) return [];
    const texts = new Map<number, string>();
    papers.snapshot.strings.forEach((raw, index) => {
      if (ANY_YEAR.test(raw)) texts.set(index, normaliseName(raw.slice(0, MOST_READ)));
    });
    return [...cellsWithTexts(papers, texts)].flatMap(([index, places]) =>
      places.flatMap((place) => {
        const stage = stages.get(place.sheet);
        const printed = stage && wrongYearIn(texts.get(index)!, year, stage);
        return printed ? [remark(sheetNameOf(papers, place), place, printed, year)] : [];
      }),
    );
  },
};

/** The year a text cannot be about; undefined where there is none. */
function wrongYearIn(text: string, year: number, stage: Stage): number | undefined {
  const published = yearIn(PUBLISHED, text) ?? yearIn(HEADING, text);
  if (published !== undefined) return published === year ? undefined : published;
  const stated = yearIn(STATED, text);
  if (stated !== undefined && stated > year) return stated;
  if (stage === 'final') {
    const initial = yearIn(INITIAL_BUDGET, text);
    return initial === year ? undefined : initial;
  }
  return stated !== undefined && stated !== year && yearIn(COMPARED, text) === stated ? stated : undefined;
}

function yearIn(pattern: RegExp, text: string): number | undefined {
  const match = pattern.exec(text);
  return match && !ON_PURPOSE.test(match[0]) ? Number(match[1]) : undefined;
}

function remark(sheet: string, place: CellPlace, printed: number, year: number): Finding {
  const where = `${sheet}!${addressOf(place)}`;
  return findingOf({
    rule: 'year-mismatch',
    severity: 'error',
    places: [place],
    message: {
      'zh-CN': `${where} 写作 ${printed} 年，本文件为 ${year} 年。`,
      'en-US': `${where} speaks of ${printed}; this document is for ${year}.`,
    },
  });
}
