import type { Language } from '../../core/findings/localised';
import { ExitStatus } from '../exit-status';
import { CSV_HEADINGS, CSV_STANDINGS } from '../phrases';
import type { Printer } from './printer';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table with a row for each file, which a spreadsheet opens as it is. */
export function csvPrinter(language: Language): Printer {
  return {
    opening: BYTE_ORDER_MARK + rowOf(CSV_HEADINGS.map((heading) => heading[language])),
    separator: '',
    file({ path, status, tables, relations, errors, warnings, infos, failures }) {
      const counts =
        status === ExitStatus.Failed && tables === 0
          ? Array<string>(8).fill('')
          : [tables, ...Object.values(relations), errors, warnings, infos];
      const reasons = failures.map(({ message }) => message[language]).join(' ');
      return rowOf([path, CSV_STANDINGS[status][language], ...counts, reasons]);
    },
    closing: () => '',
  };
}

function rowOf(cells: readonly (string | number)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
