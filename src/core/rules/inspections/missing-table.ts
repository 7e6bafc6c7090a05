import type { Finding } from '../../findings/finding';
import type { Unrecognised, UnrecognisedReason } from '../../tables/budget-table';
import { textAt } from '../../snapshot/cells';
import type { BaseKind } from '../../tables/table-kind';
import { kindOfTitle, looksLikeTitle } from '../../tables/vocabulary/titles';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import { tableSets, type TableSet } from '../figures/table-sets';
import type { InspectionRule, Workpapers } from '../rule';
import { findingOf } from './remark';
import { REQUIRED_TABLES } from './required-tables';

/** Fewer of the required tables than this are a part of a document, of which nothing more can be asked. */
const LEAST_OF_A_SET = 4;

const SUMMARIES: readonly BaseKind[] = [
  'revenue-expenditure-summary',
  'revenue-summary',
  'expenditure-summary',
  'fiscal-appropriation-summary',
];
const LEAST_SUMMARIES = 2;

/**
 * A required table is not in the workbook. Asked only of a workbook that is meant to be a whole disclosure: several
 * required tables are there, summaries among them.
 *
 * A 2024 budget with eight tables and no 国有资本经营预算支出表
 */
export const missingTable: InspectionRule = {
  type: 'inspection',
  id: 'missing-table',
  name: 'missing-table',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '缺少应公开的表', 'en-US': 'Missing tables' },
  meaning: {
    'zh-CN': '部门预决算应公开规定的全部表格；没有数据的表也应列出空表并说明。',
    'en-US': 'A department discloses every prescribed table; one without data is shown empty, with a note.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '预算公开缺少国有资本经营预算支出表。',
    'en-US': 'A budget disclosure lacks the state capital expenditure table.',
  },
  inspect: (papers) => {
    const unread = unreadKinds(papers);
    return tableSets(papers.recognition.tables).flatMap((set) => missingOf(set, unread));
  },
};

function missingOf(set: TableSet, unread: ReadonlySet<BaseKind>): Finding[] {
  const present = new Set(set.tables.map(({ base }) => base));
  const requiredHere = REQUIRED_TABLES.filter(({ base }) => present.has(base)).length;
  const summaries = SUMMARIES.filter((base) => present.has(base)).length;
  if (requiredHere < LEAST_OF_A_SET || summaries < LEAST_SUMMARIES) return [];
  const organisation = set.organisation?.name ?? '';
  return REQUIRED_TABLES.filter(({ base }) => !present.has(base) && !unread.has(base)).map(({ names }) => {
    const name = names[set.stage];
    return findingOf({
      rule: 'missing-table',
      severity: 'warning',
      places: [set.tables[0]!.title.place],
      message:
        organisation === ''
          ? {
              'zh-CN': `未找到《${name['zh-CN']}》；没有数据也应公开空表并注明。`,
              'en-US': `The ${name['en-US']} was not found; a table without data is still shown, empty, with a note.`,
            }
          : {
              'zh-CN': `未找到${organisation}的《${name['zh-CN']}》；没有数据也应公开空表并注明。`,
              'en-US': `The ${name['en-US']} of ${organisation} was not found; a table without data is still shown, empty, with a note.`,
            },
    });
  });
}

/** Sheets that may well hold a table, though it could not be read. */
const MAY_HOLD_A_TABLE: ReadonlySet<UnrecognisedReason> = new Set([
  'unreadable',
  'hidden',
  'unknown-title',
  'unknown-columns',
  'no-figures',
]);

/** Rows in which a title can be looked for. */
const TITLE_ROWS = 4;

/** Kinds named by sheets that were not recognised: such a table is there, only not readable. */
function unreadKinds(papers: Workpapers): Set<BaseKind> {
  return new Set(
    papers.recognition.unrecognised
      .filter(({ reason }) => MAY_HOLD_A_TABLE.has(reason))
      .flatMap((part) => titlesOf(papers, part))
      .flatMap((title) => kindOfTitle(title) ?? []),
  );
}

function titlesOf({ snapshot }: Workpapers, { sheet: index, range }: Unrecognised): string[] {
  const sheet = snapshot.sheets[index]!;
  const titles = [normaliseName(sheet.name)];
  const top = range?.top ?? 0;
  for (let row = top; row < top + TITLE_ROWS; row++) {
    for (let column = 0; column < sheet.columns.length; column++) {
      const text = normaliseName(textAt(snapshot, sheet, row, column));
      if (looksLikeTitle(text)) titles.push(text);
    }
  }
  return titles;
}
