import type { Language } from '../../core/findings/localised';
import type { Painter } from '../../core/report/terminal/painter';
import { terminalReport } from '../../core/report/terminal/terminal-report';
import { overview } from './overview';
import type { Printer } from './printer';

/** Reports for a person, each under a rule when there are several, and a list of all files at the end. */
export function textPrinter(language: Language, paint: Painter, columns: number, fileCount: number): Printer {
  const rule = `${paint('faint', '-'.repeat(columns))}\n`;
  return {
    opening: '',
    separator: '',
    file(_, outcome) {
      if (!outcome.ok) return '';
      const report = terminalReport(outcome.result, language, paint, columns);
      return fileCount > 1 ? `${report}${rule}` : report;
    },
    closing: (summaries) => (fileCount > 1 ? overview(summaries, language, paint) : ''),
  };
}
