import { normaliseName } from '../text/normalise';
import economic from './economic.json';
import formerNames from './former-names.json';
import functional from './functional.json';

/** A classification subject (科目). */
export interface Subject {
  readonly code: string;
  /** Current standard name. */
  readonly name: string;
  /** Seen in print in public documents; nothing may be held against a workbook on the strength of an unverified subject. */
  readonly verified: boolean;
}

/** The standard subjects we know, which are not all there are: 支出功能分类 and both 支出经济分类 (2021–2026). */
export const SUBJECTS: readonly Subject[] = [functional, economic]
  .flatMap(({ verified, unverified }) => [...subjectsIn(verified, true), ...subjectsIn(unverified, false)])
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** 类 of the functional classification: 一般公共服务支出 … 抗疫特别国债安排的支出. */
export const FUNCTIONAL_CLASSES: readonly Subject[] = SUBJECTS.filter(
  ({ code }) => code.length === 3 && code.startsWith('2'),
);

const subjectByCode: ReadonlyMap<string, Subject> = new Map(
  SUBJECTS.map((subject) => [subject.code, subject]),
);

/** Former names of a subject by its current name, both comparable. */
const currentNameByFormer: ReadonlyMap<string, string> = new Map(
  Object.entries(formerNames).map(([former, current]) => [normaliseName(former), normaliseName(current)]),
);

const codesByName: ReadonlyMap<string, readonly string[]> = groupCodesByName();

/** The standard subject of a code of any of the three classifications. */
export function subjectOf(code: string): Subject | undefined {
  return subjectByCode.get(code);
}

/** Codes of every subject with this name, in any of its present or former spellings; sorted, [] when there is none. */
export function codesOf(name: string): readonly string[] {
  const comparable = normaliseName(name);
  return codesByName.get(comparable) ?? codesByName.get(currentNameByFormer.get(comparable) ?? '') ?? [];
}

/** The present name of a subject in comparable form, given any of its spellings; other names stay as they are. */
export function currentNameOf(comparableName: string): string {
  return currentNameByFormer.get(comparableName) ?? comparableName;
}

/** Whether a name is the present or a former name of the subject with this code. */
export function isNameOf(code: string, name: string): boolean {
  return codesOf(name).includes(code);
}

function subjectsIn(names: Readonly<Record<string, string>>, verified: boolean): Subject[] {
  return Object.entries(names).map(([code, name]) => ({ code, name, verified }));
}

function groupCodesByName(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { code, name } of SUBJECTS) {
    const comparable = normaliseName(name);
    const group = groups.get(comparable);
    if (group) group.push(code);
    else groups.set(comparable, [code]);
  }
  return groups;
}
