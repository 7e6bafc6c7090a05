import { basename } from 'node:path';
import type { Language } from '../../core/findings/localised';
import { htmlFailure, htmlFrame, htmlReport } from '../../core/report/html/html-report';
import type { Printer } from './printer';

/** One page with the report of each workbook, to be printed. */
export function htmlPrinter(language: Language): Printer {
  const { before, after } = htmlFrame(language);
  return {
    opening: before,
    separator: '\n',
    file: ({ path }, outcome) =>
      outcome.ok
        ? htmlReport(outcome.result, language, null)
        : htmlFailure(basename(path), outcome.failure.message[language]),
    closing: () => after,
  };
}
