import { basename } from 'node:path';
import type { Language } from '../core/findings/localised';
import { failureDocument, reportDocument } from '../core/report/document';
import type { Painter } from '../core/report/terminal/painter';
import { terminalReport } from '../core/report/terminal/terminal-report';
import type { FileOutcome } from './check-file';
import { overview, type FileSummary } from './overview';

/** How outcomes become the text of the result. */
export interface Printer {
  /** The report of one file; '' where the failure on stderr says all. */
  file(path: string, outcome: FileOutcome): string;
  /** What follows the last file. */
  closing(summaries: readonly FileSummary[]): string;
}

/** One JSON document per line and file. */
export function jsonPrinter(language: Language): Printer {
  return {
    file(path, outcome) {
      const document = outcome.ok
        ? reportDocument(outcome.result, language)
        : failureDocument(basename(path), outcome.failure.code, outcome.failure.message[language]);
      return `${JSON.stringify(document)}\n`;
    },
    closing: () => '',
  };
}

/** Reports for a person, each under a rule when there are several, and a list of all files at the end. */
export function textPrinter(language: Language, paint: Painter, columns: number, fileCount: number): Printer {
  const rule = `${paint('faint', '-'.repeat(columns))}\n`;
  return {
    file(_, outcome) {
      if (!outcome.ok) return '';
      const report = terminalReport(outcome.result, language, paint, columns);
      return fileCount > 1 ? `${report}${rule}` : report;
    },
    closing: (summaries) => (fileCount > 1 ? overview(summaries, language, paint) : ''),
  };
}
