import type { Finding } from '../../findings/finding';
import type { BudgetTable, Unrecognised, UnrecognisedReason } from '../../tables/budget-table';
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
    const groups = new Map<string, { sets: TableSet[]; missing: readonly RequiredTable[] }>();
    for (const set of tableSets(papers.recognition.tables)) {
      if (set.isAside) continue;
      const missing = missingOf(set, unread);
      if (missing.length === 0) continue;
      const key = missing.map(({ base }) => base).join('|');
      const group = groups.get(key);
      if (group) group.sets.push(set);
      else groups.set(key, { sets: [set], missing });
    }
    return [...groups.values()].map(({ sets, missing }) => findingFor(sets, missing));
  },
};

type RequiredTable = (typeof REQUIRED_TABLES)[number];

function missingOf(set: TableSet, unread: ReadonlySet<BaseKind>): readonly RequiredTable[] {
  const present = new Set(set.tables.flatMap(kindsOf));
  const requiredHere = REQUIRED_TABLES.filter(({ base }) => present.has(base)).length;
  const summaries = SUMMARIES.filter((base) => present.has(base)).length;
  if (requiredHere < LEAST_OF_A_SET || summaries < LEAST_SUMMARIES) return [];
  const year = set.tables.find((table) => table.year !== null)?.year ?? Infinity;
  return REQUIRED_TABLES.filter(
    ({ base, since }) => since <= year && !present.has(base) && !unread.has(base),
  );
}

/** The kind of a table, and 基本支出表 where it details that by projects, for which no other table is printed. */
function kindsOf({ base, title }: BudgetTable): BaseKind[] {
  return base === 'expenditure-summary' && title.value.includes('基本支出')
    ? [base, 'general-budget-basic-expenditure']
    : [base];
}

/** One finding for all units that lack the same tables: a form left out is left out everywhere. */
function findingFor(sets: readonly TableSet[], missing: readonly RequiredTable[]): Finding {
  const { stage, organisation, tables } = sets[0]!;
  const names = missing.map((table) => table.names[stage]);
  const zh = names.map((name) => `《${name['zh-CN']}》`).join('');
  const en = names.map((name) => name['en-US']).join(', ');
  const owner = organisation?.name ?? '';
  const others = sets.length - 1;
  const ofZh = owner === '' ? '' : others === 0 ? `${owner}的` : `${owner}等 ${sets.length} 个单位的`;
  const ofEn = owner === '' ? '' : others === 0 ? ` from ${owner}` : ` from ${owner} and ${others} more`;
  return findingOf({
    rule: 'missing-table',
    severity: 'warning',
    places: [tables[0]!.title.place],
    message: {
      'zh-CN': `未找到${ofZh}${zh}；没有数据也应公开空表并注明。`,
      'en-US': `Missing${ofEn}: ${en}. A table without data is still published, empty and with a note.`,
    },
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
