import { codesOf, subjectOf } from '../../classification/subjects';
import type { Finding } from '../../findings/finding';
import type { BudgetTable, Lane } from '../../tables/budget-table';
import { CLASSIFICATION } from '../authorities';
import { lineTreeOf } from '../figures/line-tree';
import type { InspectionRule } from '../rule';
import { findingOf, linePlace } from './remark';

/**
 * In tables without codes, a 款 whose items all belong to another 款 of the classification.
 *
 * 住房保障支出 › 住房保障支出 › 住房公积金, where 住房公积金 belongs to 住房改革支出
 */
export const sectionName: InspectionRule = {
  type: 'inspection',
  id: 'code-name',
  name: 'code-name/section',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '款级科目名称', 'en-US': 'Names of sections' },
  meaning: {
    'zh-CN': '不列编码的表中，款级科目的名称应是其所属各项在政府收支分类科目中的款。',
    'en-US':
      'In tables without codes, a section bears the name under which the classification has its items.',
  },
  authority: CLASSIFICATION,
  example: {
    'zh-CN': '“住房公积金”所属的款为“住房改革支出”，表中为“住房保障支出”。',
    'en-US': '“Housing fund” belongs to “housing reform”; the table prints “housing security”.',
  },
  inspect: ({ recognition }) =>
    recognition.tables.flatMap((table) => table.lanes.flatMap((lane) => misnamedSections(table, lane))),
};

function misnamedSections(table: BudgetTable, lane: Lane): Finding[] {
  if (lane.scheme !== 'functional') return [];
  const { addends, sums } = lineTreeOf(lane);
  const { codes, roles, parents, labels } = lane.body;
  return sums.flatMap((index) => {
    const isSection = roles[index] === 'item' && roles[parents[index]!] === 'item';
    if (!isSection || codes[index] !== '') return [];
    const meant = commonSection(addends[index]!.map((item) => labels[item]!.name));
    const line = lane.lines[index]!;
    if (meant === null || codesOf(line.name).includes(meant)) return [];
    const { name, verified } = subjectOf(meant) ?? { name: '', verified: false };
    return verified
      ? [
          findingOf({
            rule: 'code-name',
            severity: 'warning',
            places: [linePlace(table, line, 'name')],
            message: {
              'zh-CN': `《${table.title.value}》中款级科目“${line.name}”下的各项属于“${name}”（${meant}），请核对名称。`,
              'en-US': `In “${table.title.value}”, the items under “${line.name}” belong to “${name}” (${meant}); check the name.`,
            },
          }),
        ]
      : [];
  });
}

/** The 款 that all items, each known by one code only, belong to. */
function commonSection(names: readonly string[]): string | null {
  const sections = names.map((name) => {
    const codes = codesOf(name).filter((code) => code.length === 7 && code.startsWith('2'));
    return codes.length === 1 ? codes[0]!.slice(0, 5) : null;
  });
  const [first] = sections;
  return first !== undefined && sections.every((section) => section === first) ? first : null;
}
