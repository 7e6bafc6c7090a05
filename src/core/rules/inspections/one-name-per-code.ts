import { subjectOf } from '../../classification/subjects';
import type { Finding } from '../../findings/finding';
import { CLASSIFICATION } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { placesOf, printedSubjects, type PrintedSubject } from './coded-lines';
import { findingOf } from './remark';

/**
 * A code that bears different names in different tables of the workbook. Codes of the classification are held against it
 * (code-name); this is about local codes, which only the workbook itself can contradict.
 *
 * 3010202 采暖补贴（在职） in one table, 3010202 通讯补贴 in another
 */
export const oneNamePerCode: InspectionRule = {
  type: 'inspection',
  id: 'code-name',
  name: 'code-name/across-tables',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '同码异名', 'en-US': 'One code, two names' },
  meaning: {
    'zh-CN': '同一编码在各表中的名称应一致。',
    'en-US': 'A code bears the same name in every table.',
  },
  authority: CLASSIFICATION,
  example: {
    'zh-CN': '3010202 在一张表中为“采暖补贴（在职）”，在另一张表中为“通讯补贴”。',
    'en-US': '3010202 is “heating allowance” in one table and “telephone allowance” in another.',
  },
  inspect: (papers) =>
    printedSubjects(papers).flatMap((names) => {
      if (names.length < 2 || subjectOf(names[0]!.code)?.verified) return [];
      const [first, second] = names.filter(({ name }) => name !== '');
      return first && second ? disagreement(papers, first, second) : [];
    }),
};

function disagreement(papers: Workpapers, first: PrintedSubject, second: PrintedSubject): Finding[] {
  const [ofFirst, ofSecond] = [placesOf(papers, first, 'name'), placesOf(papers, second, 'name')];
  if (!ofFirst || !ofSecond) return [];
  const isSecondRare = ofSecond.length <= ofFirst.length;
  const [rare, common] = isSecondRare ? [second, first] : [first, second];
  const message = {
    'zh-CN': `编码 ${rare.code} 在此处名称为“${rare.name}”，在其他表为“${common.name}”。`,
    'en-US': `Code ${rare.code} is named “${rare.name}” here and “${common.name}” elsewhere.`,
  };
  const places = isSecondRare ? ([...ofSecond, ...ofFirst] as const) : ([...ofFirst, ...ofSecond] as const);
  return [findingOf({ rule: 'code-name', severity: 'warning', places, message })];
}
