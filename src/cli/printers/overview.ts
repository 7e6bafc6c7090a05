import type { Language } from '../../core/findings/localised';
import { say } from '../../core/report/phrase';
import { displayWidth, padEnd } from '../../core/report/terminal/display-width';
import { printable } from '../../core/report/terminal/printable';
import type { Painter, Role } from '../../core/report/terminal/painter';
import { ExitStatus } from '../exit-status';
import type { FileSummary } from '../file-summary';
import { BATCH_PHRASES } from '../phrases';

const MARKS: Readonly<Record<ExitStatus, { readonly mark: string; readonly role: Role }>> = {
  [ExitStatus.Clean]: { mark: '✓', role: 'good' },
  [ExitStatus.Errors]: { mark: '✗', role: 'error' },
  [ExitStatus.Failed]: { mark: '?', role: 'warning' },
};

/** One line per file, for calls with several. */
export function overview(summaries: readonly FileSummary[], language: Language, paint: Painter): string {
  const names = summaries.map(({ path }) => printable(path));
  const width = names.reduce((widest, name) => Math.max(widest, displayWidth(name)), 0);
  const lines = summaries.map((summary, index) => {
    const { mark, role } = MARKS[summary.status];
    return `  ${paint(role, mark)} ${padEnd(names[index]!, width)}  ${standingText(summary, language)}`;
  });
  const heading = say(BATCH_PHRASES.heading, language, { count: summaries.length });
  return [paint('heading', heading), ...lines].map((line) => `${line}\n`).join('');
}

function standingText({ errors, warnings, failures: [failure] }: FileSummary, language: Language): string {
  if (failure) return say(BATCH_PHRASES.failed, language, { reason: failure.message[language] });
  if (errors > 0) return say(BATCH_PHRASES.findings, language, { errors, warnings });
  if (warnings > 0) return say(BATCH_PHRASES.warnings, language, { warnings });
  return say(BATCH_PHRASES.clean, language);
}
