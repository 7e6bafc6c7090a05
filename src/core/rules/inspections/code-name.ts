import { isNameOf, subjectOf, type Subject } from '../../classification/subjects';
import type { Finding } from '../../findings/finding';
import { normaliseName } from '../../text/normalise';
import { CLASSIFICATION } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { placesOf, printedSubjects, type PrintedSubject } from './coded-lines';
import { findingOf } from './remark';

/** A name cut short still tells what it was; a shorter one might be another subject. */
const LEAST_COMMON = 4;

/**
 * A code whose name is not the one the classification gives it. Only subjects seen in print are held against a workbook;
 * former names and names cut short pass; local subjects of seven digits are not in the list.
 *
 * 22102 住房保障支出, where the classification says 22102 住房改革支出
 */
export const codeName: InspectionRule = {
  type: 'inspection',
  id: 'code-name',
  name: 'code-name',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '编码与名称不符', 'en-US': 'Codes and names' },
  meaning: {
    'zh-CN': '科目名称应与政府收支分类科目中该编码的名称一致；各地经济分类口径不同的应予说明。',
    'en-US':
      'A subject bears the name the classification gives its code; local economic codes that differ should be explained.',
  },
  authority: CLASSIFICATION,
  example: {
    'zh-CN': '22102 的名称应为“住房改革支出”，表中为“住房保障支出”。',
    'en-US': '22102 is “housing reform”; the table prints “housing security”.',
  },
  inspect: (papers) =>
    printedSubjects(papers).flatMap((names) => {
      const subject = subjectOf(names[0]!.code);
      return subject?.verified
        ? names.filter(({ name }) => isWrong(subject, name)).flatMap((printed) => misnamed(papers, printed))
        : [];
    }),
};

function isWrong({ code, name: standard }: Subject, name: string): boolean {
  return !isNameOf(code, name) && !isShortened(name, standard);
}

function misnamed(papers: Workpapers, printed: PrintedSubject): Finding[] {
  const { code, name } = printed;
  const standard = subjectOf(code)!.name;
  const places = placesOf(papers, printed, 'name');
  if (!places) return [];
  const message = {
    'zh-CN': `科目 ${code} 的名称为“${name}”，政府收支分类科目为“${standard}”。`,
    'en-US': `Subject ${code} is named “${name}”; the classification calls it “${standard}”.`,
  };
  return [findingOf({ rule: 'code-name', severity: 'warning', places, message })];
}

/** Whether one name is the beginning of the other: 机关事业单位基本养老保险缴费 for …缴费支出; and a missing name is no wrong one. */
function isShortened(name: string, standard: string): boolean {
  const [printed, full] = [normaliseName(name), normaliseName(standard)];
  if (printed === '') return true;
  const [short, long] = printed.length < full.length ? [printed, full] : [full, printed];
  return short.length >= LEAST_COMMON && long.startsWith(short);
}
