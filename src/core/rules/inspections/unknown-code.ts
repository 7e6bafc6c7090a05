import { parentCode, schemeOfCode } from '../../classification/code-scheme';
import { codesOf, SUBJECTS, subjectOf } from '../../classification/subjects';
import type { Localised } from '../../findings/localised';
import type { Scheme } from '../../tables/budget-table';
import { CLASSIFICATION } from '../authorities';
import type { InspectionRule } from '../rule';
import { placesOf, printedSubjects } from './coded-lines';
import { findingOf } from './remark';

/**
 * A code that cannot be a subject: of a length no level has, of a class that does not exist, of the other classification, or
 * not in the list while the name belongs to its sibling. The list is not complete, so a code that is
 * merely absent from it says nothing.
 *
 * 2080550 机关事业单位基本养老保险缴费支出, where the list has 2080505
 */
export const unknownCode: InspectionRule = {
  type: 'inspection',
  id: 'unknown-code',
  name: 'unknown-code',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '科目编码有误', 'en-US': 'Unknown codes' },
  meaning: {
    'zh-CN': '科目编码应为政府收支分类科目中的类、款、项编码，且与所在表的分类（功能、经济）一致。',
    'en-US':
      'A subject code is one of the classification the table is arranged by, at the level of a class, section or item.',
  },
  authority: CLASSIFICATION,
  example: {
    'zh-CN': '“机关事业单位基本养老保险缴费支出”的编码应为 2080505，表中为 2080550。',
    'en-US': '“Basic pension contributions” has code 2080505; the table prints 2080550.',
  },
  inspect: (papers) =>
    printedSubjects(papers).flatMap((names) =>
      names.flatMap((subject) => {
        const message = objectionTo(subject.code, subject.name, subject.scheme);
        const places = message && placesOf(papers, subject, 'code');
        return places ? [findingOf({ rule: 'unknown-code', severity: 'warning', places, message })] : [];
      }),
    ),
};

/** First three digits of every subject known, and of the few classes that have none. */
const CLASSES: ReadonlySet<string> = new Set(SUBJECTS.map(({ code }) => code.slice(0, 3)));

/** Codes that the list has subjects below. */
const PARENTS: ReadonlySet<string> = new Set(SUBJECTS.map(({ code }) => parentCode(code)));

function objectionTo(code: string, name: string, scheme: Scheme): Localised | null {
  if (subjectOf(code)) return null;
  const classification = schemeOfCode(code);
  if (classification === null) {
    return {
      'zh-CN': `科目编码 ${code}（${name}）的位数或首位不符合政府收支分类科目的编码规则。`,
      'en-US': `Code ${code} (${name}) has a length or first digit that no subject of the classification has.`,
    };
  }
  if ((classification === 'functional') !== (scheme === 'functional')) return null;
  if (!CLASSES.has(code.slice(0, 3))) {
    return {
      'zh-CN': `科目编码 ${code}（${name}）的类 ${code.slice(0, 3)} 不在政府收支分类科目中。`,
      'en-US': `Code ${code} (${name}) belongs to class ${code.slice(0, 3)}, which the classification does not have.`,
    };
  }
  if (!PARENTS.has(parentCode(code))) return null;
  const [meant, ...others] = codesOf(name).filter(
    (candidate) => candidate.length === code.length && parentCode(candidate) === parentCode(code),
  );
  if (meant === undefined || others.length > 0 || !subjectOf(meant)!.verified) return null;
  return {
    'zh-CN': `科目编码 ${code} 不在政府收支分类科目中，“${name}”的编码为 ${meant}。`,
    'en-US': `Code ${code} is not in the classification; “${name}” has code ${meant}.`,
  };
}
