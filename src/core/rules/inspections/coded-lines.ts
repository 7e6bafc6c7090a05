import { subjectOf } from '../../classification/subjects';
import type { BudgetTable, CellPlace, Recognition, Scheme } from '../../tables/budget-table';
import type { Line } from '../../tables/line';
import type { BaseKind } from '../../tables/table-kind';
import { normaliseName } from '../../text/normalise';
import type { Workpapers } from '../rule';
import { linePlace, someOf } from './remark';

/** A code and a name that tables print together. */
export interface PrintedSubject {
  readonly code: string;
  /** As printed the first time. */
  readonly name: string;
  readonly scheme: ClassifiedScheme;
}

type ClassifiedScheme = Extract<Scheme, 'functional' | 'economic'>;

const known = new WeakMap<Recognition, readonly (readonly PrintedSubject[])[]>();

/** Every code that functional and economic tables print, each with all its names. */
export function printedSubjects({ recognition }: Workpapers): readonly (readonly PrintedSubject[])[] {
  let subjects = known.get(recognition);
  if (!subjects) known.set(recognition, (subjects = collect(recognition.tables)));
  return subjects;
}

/** The cells a subject's name, or its code, stands in; null for a code that is no subject's but that of the unit whose subjects follow. */
export function placesOf(
  { recognition }: Workpapers,
  { scheme, code, name }: PrintedSubject,
  part: 'name' | 'code',
): readonly [CellPlace, ...CellPlace[]] | null {
  const found = mentionsOf(recognition)[scheme].get(code) ?? [];
  return someOf(
    found.flatMap(({ table, line }) => (isSameName(line.name, name) ? [linePlace(table, line, part)] : [])),
  );
}

interface Mention {
  readonly table: BudgetTable;
  readonly line: Line;
}

type MentionIndex = Readonly<Record<ClassifiedScheme, ReadonlyMap<string, readonly Mention[]>>>;

const mentions = new WeakMap<Recognition, MentionIndex>();

/** Where each code stands: made only once there is something to say about one. */
function mentionsOf(recognition: Recognition): MentionIndex {
  let index = mentions.get(recognition);
  if (!index) mentions.set(recognition, (index = indexMentions(recognition.tables)));
  return index;
}

function indexMentions(tables: readonly BudgetTable[]): MentionIndex {
  const index = { functional: new Map<string, Mention[]>(), economic: new Map<string, Mention[]>() };
  for (const table of tables) {
    for (const { scheme, lines } of table.lanes) {
      if (scheme !== 'functional' && scheme !== 'economic') continue;
      const units = unitsOf(lines);
      for (const line of lines) {
        if (!isCoded(line) || units.has(line)) continue;
        const group = index[scheme].get(line.code);
        if (group) group.push({ table, line });
        else index[scheme].set(line.code, [{ table, line }]);
      }
    }
  }
  return index;
}

/** Lines that head subjects of other codes than their own, and the lines above those. */
function unitsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const units = new Set<Line>();
  for (const { code, parent } of lines) {
    const head = lines[parent];
    if (code === '' || !head || head.code === '' || code.startsWith(head.code)) continue;
    for (let unit: Line | undefined = head; unit && !units.has(unit); unit = lines[unit.parent])
      units.add(unit);
  }
  return units;
}

/** Tables in which the name beside a code may be that of a project: only codes of the classification tell whether it is. */
const PROJECT_KINDS: ReadonlySet<BaseKind> = new Set([
  'project-expenditure',
  'general-budget-project-expenditure',
]);

function collect(tables: readonly BudgetTable[]): PrintedSubject[][] {
  const byScheme = {
    functional: new Map<string, PrintedSubject[]>(),
    economic: new Map<string, PrintedSubject[]>(),
  };
  for (const table of tables) {
    const mayNameProjects = PROJECT_KINDS.has(table.base);
    for (const { scheme, body } of table.lanes) {
      if (scheme !== 'functional' && scheme !== 'economic') continue;
      const byCode = byScheme[scheme];
      const { codes, codeColumns, labels } = body;
      for (let line = 0; line < codes.length; line++) {
        const code = codes[line]!;
        if (code === '' || codeColumns[line]! < 0) continue;
        if (mayNameProjects && subjectOf(code) === undefined) continue;
        const { name } = labels[line]!;
        const names = byCode.get(code);
        if (!names) byCode.set(code, [{ code, name, scheme }]);
        else if (!names.some((subject) => isSameName(subject.name, name))) names.push({ code, name, scheme });
      }
    }
  }
  return [...byScheme.functional.values(), ...byScheme.economic.values()];
}

function isCoded({ code, codeColumn }: Line): boolean {
  return codeColumn >= 0 && code !== '';
}

/** Most lines print a name as it was printed before; only others are compared in normalised form. */
function isSameName(a: string, b: string): boolean {
  return a === b || normaliseName(a) === normaliseName(b);
}
