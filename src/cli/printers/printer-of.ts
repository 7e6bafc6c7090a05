import { painterFor } from '../painter';
import { csvPrinter } from './csv-printer';
import { htmlPrinter } from './html-printer';
import { jsonPrinter } from './json-printer';
import type { Printer } from './printer';
import type { PrinterChoice } from './printer-choice';
import { sarifPrinter } from './sarif-printer';
import { summaryLinesPrinter } from './summary-lines-printer';
import { textPrinter } from './text-printer';

export function printerOf({ format, language, columns, isColoured, fileCount }: PrinterChoice): Printer {
  switch (format) {
    case 'html':
      return htmlPrinter(language);
    case 'json':
      return jsonPrinter(language);
    case 'csv':
      return csvPrinter(language);
    case 'jsonl':
      return summaryLinesPrinter(language);
    case 'sarif':
      return sarifPrinter(language);
    case 'text':
      return textPrinter(language, painterFor(isColoured), columns, fileCount);
  }
}
