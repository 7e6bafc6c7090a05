import { countOf } from '../finding-order';
import { say } from '../phrase';
import { SUMMARY_PHRASES } from '../phrases/report';
import type { View } from './view';

/** One line that says what it comes to. */
export function summarySection({ result, language, paint }: View): string[] {
  const { counts, findings, ignored, recognition } = result;
  const errors = countOf(findings, 'error');
  const warnings = countOf(findings, 'warning');
  const outcome =
    errors > 0
      ? paint('error', say(SUMMARY_PHRASES.errors, language, { errors }))
      : paint('good', say(SUMMARY_PHRASES.clean, language));
  const { relations, held, rounding, broken, unchecked } = counts;
  const tables = recognition.tables.length;
  return [
    [
      outcome,
      ...(warnings > 0 ? [paint('warning', say(SUMMARY_PHRASES.warnings, language, { warnings }))] : []),
      ...(ignored.length > 0 ? [say(SUMMARY_PHRASES.ignored, language, { ignored: ignored.length })] : []),
      say(SUMMARY_PHRASES.relations, language, { tables, relations, held, rounding, broken }),
      ...(unchecked > 0 ? [say(SUMMARY_PHRASES.unchecked, language, { unchecked })] : []),
    ].join(language === 'zh-CN' ? '' : ' '),
  ];
}
