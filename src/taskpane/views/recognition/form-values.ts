import type { MoneyUnit } from '../../../core/amount/fen';
import type { PartStatement } from '../../../core/tables/hints/write-hint';
import type { TableKind } from '../../../core/tables/table-kind';
import type { CorrectablePart } from '../../state/correctable-part';

/** What stands in the fields of the form; '' leaves it to the recogniser. */
export interface FormValues {
  readonly kind: TableKind | 'no-table' | '';
  readonly unit: MoneyUnit['name'] | '';
  readonly year: string;
  /** As the sheet numbers its rows, from 1. */
  readonly firstRow: string;
  readonly lastRow: string;
}

export type FormError = 'yearWrong' | 'rowsWrong' | 'rowsTooMany';

/** More rows than any header takes. */
export const MOST_HEADER_ROWS = 10;

const EMPTY: FormValues = { kind: '', unit: '', year: '', firstRow: '', lastRow: '' };

/** What the user has said before. */
export function valuesOf({ hint, headerSaid }: CorrectablePart): FormValues {
  if (hint === null) return EMPTY;
  if (hint.says === 'no-table') return { ...EMPTY, kind: 'no-table' };
  const { kind, unit, year } = hint.says;
  return {
    kind: kind ?? '',
    unit: unit ?? '',
    year: year === null ? '' : String(year),
    firstRow: headerSaid ? String(headerSaid.top + 1) : '',
    lastRow: headerSaid ? String(headerSaid.bottom + 1) : '',
  };
}

/** What the fields say, or what is wrong with them. One row alone is the whole header, or its end where its start is known. */
export function statementOf(
  { kind, unit, year, firstRow, lastRow }: FormValues,
  { table }: CorrectablePart,
  rowCount: number,
): { readonly says: PartStatement } | { readonly wrong: FormError } {
  if (kind === 'no-table') return { says: kind };
  if (year !== '' && !/^(19|20)\d\d$/.test(year.trim())) return { wrong: 'yearWrong' };
  const said = {
    kind: kind === '' ? null : kind,
    unit: unit === '' ? null : unit,
    year: year === '' ? null : Number(year),
  };
  if (firstRow === '' && lastRow === '') return { says: { ...said, header: null } };
  const last = lastRow === '' ? Number(firstRow) : Number(lastRow);
  const known = table?.header ? table.header.top + 1 : last;
  const first = firstRow === '' ? Math.min(known, last) : Number(firstRow);
  const areRows = [first, last].every((row) => Number.isInteger(row) && row >= 1 && row <= rowCount);
  if (!areRows || first > last) return { wrong: 'rowsWrong' };
  if (last - first >= MOST_HEADER_ROWS) return { wrong: 'rowsTooMany' };
  return { says: { ...said, header: { top: first - 1, bottom: last - 1 } } };
}
