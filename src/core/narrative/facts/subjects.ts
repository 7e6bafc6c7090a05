import { codesOf, subjectOf } from '../../classification/subjects';
import type { BudgetTable, Lane, Scheme } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';

/** A functional, economic or project line, known by one key in every table of a set. */
export interface Subject {
  /** Its code; where no table prints one, its names from the top down. */
  readonly key: string;
  readonly scheme: SubjectScheme;
  /** Comparable names from 类 down to itself; blank for a level that no table prints and the standard list does not know. */
  readonly path: readonly string[];
}

export type SubjectScheme = Extract<Scheme, 'functional' | 'economic' | 'project'>;

/** The subjects of a set of tables, by lane and line and by name. */
export class SubjectIndex {
  readonly all: Subject[] = [];
  private readonly byKey = new Map<string, Subject>();
  private readonly byPath = new Map<string, Subject>();
  private readonly byName = new Map<string, Subject[]>();
  private readonly printedNames = new Map<string, string>();
  private readonly ofLanes = new Map<Lane, (Subject | null)[]>();

  constructor(tables: readonly BudgetTable[]) {
    // 财政拨款 and 其他资金 on a performance form are where its money comes from, not subjects.
    const lanes = tables
      .filter(({ base }) => base !== 'project-performance')
      .flatMap((table) => table.lanes)
      .filter(({ scheme }) => isSubjectScheme(scheme));
    const coded = lanes.filter(({ lines }) => lines.some(({ code }) => code !== ''));
    for (const lane of [...coded, ...lanes.filter((lane) => !coded.includes(lane))]) {
      this.ofLanes.set(lane, this.subjectsOf(lane, lane.scheme as SubjectScheme));
    }
  }

  /** Subject of a line; null for totals and lines about something else. */
  ofLine(lane: Lane, line: number): Subject | null {
    return this.ofLanes.get(lane)?.[line] ?? null;
  }

  /** What a code is called where a table prints a line of it, else by the standard list; '' where nobody knows it. */
  nameOf(code: string): string {
    return this.printedNames.get(code) ?? subjectOf(code)?.name ?? '';
  }

  /** Subjects with a name, by their present or former standard name too; the higher lines first. */
  named(comparableName: string): readonly Subject[] {
    const found = this.byName.get(looseName(comparableName));
    if (found) return found;
    return codesOf(comparableName).flatMap((code) => this.byKey.get(code) ?? []);
  }

  private subjectsOf(lane: Lane, scheme: SubjectScheme): (Subject | null)[] {
    const paths: string[][] = [];
    return lane.lines.map(({ name, code, parent, role }, line) => {
      const above = parent >= 0 && parent < line ? paths[parent]! : [];
      paths[line] = role === 'item' ? [...fullPath(above, code), normaliseName(name)] : [];
      if (role !== 'item' || name === '') return null;
      if (code !== '' && !this.printedNames.has(code)) this.printedNames.set(code, name);
      return this.subjectAt(scheme, paths[line]!, code);
    });
  }

  private subjectAt(scheme: SubjectScheme, path: readonly string[], code: string): Subject {
    const byNames = `${scheme}/${path.join('/')}`;
    const known = code === '' ? this.byPath.get(byNames) : this.byKey.get(code);
    if (known) return known;
    const subject: Subject = { key: code || byNames, scheme, path };
    this.all.push(subject);
    this.byKey.set(subject.key, subject);
    if (!this.byPath.has(byNames)) this.byPath.set(byNames, subject);
    const loose = looseName(path.at(-1)!);
    const alike = this.byName.get(loose);
    if (alike) alike.push(subject);
    else this.byName.set(loose, [subject]);
    return subject;
  }
}

/** Names are quoted with and without 的, 支出 and 费: 其他交通费 is 其他交通费用. */
export function looseName(comparableName: string): string {
  const plain = comparableName.replace(/的|[()]/g, '');
  const stem = plain.replace(/(支出|经费|费用|费|预算|资金)$/, '');
  return stem.length > 1 ? stem : plain;
}

function isSubjectScheme(scheme: Scheme): scheme is SubjectScheme {
  return scheme === 'functional' || scheme === 'economic' || scheme === 'project';
}

/** The names above a code, with those a table leaves out taken from the standard list; blank where that knows none. */
function fullPath(above: readonly string[], code: string): readonly string[] {
  const levels = [3, 5].filter((length) => code.length > length);
  if (above.length >= levels.length) return above;
  return levels.map((length, level) =>
    level === 0 && above[0] ? above[0] : normaliseName(subjectOf(code.slice(0, length))?.name ?? ''),
  );
}
