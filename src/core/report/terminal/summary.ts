import { countOf } from '../finding-order';
import { say } from '../phrase';
import { SUMMARY_PHRASES } from '../phrases/report';
import type { Role } from './painter';
import type { View } from './view';

interface Sentence {
  readonly role: Role | null;
  readonly text: string;
}

/** One line that says what it comes to. */
export function summarySection(view: View): string[] {
  const sentences = summarySentences(view).map(({ role, text }) => (role ? view.paint(role, text) : text));
  return [sentences.join(view.language === 'zh-CN' ? '' : ' ')];
}

/** What it comes to, sentence by sentence; the first is the outcome. */
export function summarySentences({ result, language }: View): Sentence[] {
  const { counts, findings, ignored, recognition } = result;
  const errors = countOf(findings, 'error');
  const warnings = countOf(findings, 'warning');
  const { relations, held, rounding, broken, unchecked } = counts;
  const tables = recognition.tables.length;
  const plain = (text: string): Sentence => ({ role: null, text });
  return [
    errors > 0
      ? { role: 'error', text: say(SUMMARY_PHRASES.errors, language, { errors }) }
      : { role: 'good', text: say(SUMMARY_PHRASES.clean, language) },
    ...(warnings > 0
      ? [{ role: 'warning' as const, text: say(SUMMARY_PHRASES.warnings, language, { warnings }) }]
      : []),
    ...(ignored.length > 0
      ? [plain(say(SUMMARY_PHRASES.ignored, language, { ignored: ignored.length }))]
      : []),
    plain(say(SUMMARY_PHRASES.relations, language, { tables, relations, held, rounding, broken })),
    ...(unchecked > 0 ? [plain(say(SUMMARY_PHRASES.unchecked, language, { unchecked }))] : []),
  ];
}
