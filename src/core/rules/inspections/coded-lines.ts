import type { BudgetTable, CellPlace, Line, Recognition, Scheme } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';
import type { Workpapers } from '../rule';
import { linePlace } from './remark';

/** A code and a name printed with it, wherever tables print the two together. */
export interface PrintedSubject {
  readonly code: string;
  /** As printed the first time. */
  readonly name: string;
  readonly scheme: Scheme;
  readonly mentions: readonly [Mention, ...Mention[]];
}

interface Mention {
  readonly table: BudgetTable;
  readonly line: Line;
}

interface GrowingSubject extends PrintedSubject {
  readonly mentions: [Mention, ...Mention[]];
}

const known = new WeakMap<Recognition, readonly (readonly PrintedSubject[])[]>();

/** Every code that functional and economic tables print, each with all its names. */
export function printedSubjects({ recognition }: Workpapers): readonly (readonly PrintedSubject[])[] {
  let subjects = known.get(recognition);
  if (!subjects) known.set(recognition, (subjects = collect(recognition.tables)));
  return subjects;
}

/** The cells a subject's name, or its code, stands in. */
export function placesOf(
  { mentions: [first, ...rest] }: PrintedSubject,
  part: 'name' | 'code',
): readonly [CellPlace, ...CellPlace[]] {
  const placeOf = ({ table, line }: Mention) => linePlace(table, line, part);
  return [placeOf(first), ...rest.map(placeOf)];
}

function collect(tables: readonly BudgetTable[]): GrowingSubject[][] {
  const byScheme = {
    functional: new Map<string, GrowingSubject[]>(),
    economic: new Map<string, GrowingSubject[]>(),
  };
  for (const table of tables) {
    for (const { scheme, lines } of table.lanes) {
      if (scheme !== 'functional' && scheme !== 'economic') continue;
      const byCode = byScheme[scheme];
      for (const line of lines) {
        const { code, name, codeColumn } = line;
        if (codeColumn < 0 || code === '') continue;
        const names = byCode.get(code);
        const subject = names && sameName(names, name);
        if (subject) subject.mentions.push({ table, line });
        else if (names) names.push({ code, name, scheme, mentions: [{ table, line }] });
        else byCode.set(code, [{ code, name, scheme, mentions: [{ table, line }] }]);
      }
    }
  }
  return [...byScheme.functional.values(), ...byScheme.economic.values()];
}

/** Most lines print a name as it was printed before; only others are compared in normalised form. */
function sameName(subjects: readonly GrowingSubject[], name: string): GrowingSubject | undefined {
  return (
    subjects.find((subject) => subject.name === name) ??
    subjects.find((subject) => normaliseName(subject.name) === normaliseName(name))
  );
}
