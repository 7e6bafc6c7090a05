import type { BudgetTable, CellPlace, Line, Scheme } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';
import type { Workpapers } from '../rule';
import { linePlace } from './remark';

/** The same code under the same name, wherever tables print it. */
export interface PrintedSubject {
  readonly code: string;
  /** As printed the first time. */
  readonly name: string;
  readonly scheme: Scheme;
  readonly places: readonly [CellPlace, ...CellPlace[]];
}

/** Every pair of code and name that functional and economic tables print, once, with all its cells. */
export function printedSubjects({ recognition }: Workpapers, part: 'name' | 'code'): PrintedSubject[] {
  const subjects = new Map<string, { subject: Omit<PrintedSubject, 'places'>; places: CellPlace[] }>();
  for (const { table, scheme, line } of classifiedLines(recognition.tables)) {
    const key = `${scheme}/${line.code}/${normaliseName(line.name)}`;
    const place = linePlace(table, line, part);
    const known = subjects.get(key);
    if (known) known.places.push(place);
    else subjects.set(key, { subject: { code: line.code, name: line.name, scheme }, places: [place] });
  }
  return [...subjects.values()].map(({ subject, places: [first, ...rest] }) => ({
    ...subject,
    places: [first!, ...rest],
  }));
}

function* classifiedLines(
  tables: readonly BudgetTable[],
): Generator<{ table: BudgetTable; scheme: Scheme; line: Line }> {
  for (const table of tables) {
    for (const { scheme, lines } of table.lanes) {
      if (scheme !== 'functional' && scheme !== 'economic') continue;
      for (const line of lines) if (line.codeColumn >= 0 && line.code !== '') yield { table, scheme, line };
    }
  }
}
