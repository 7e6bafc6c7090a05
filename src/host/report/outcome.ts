import type { CheckResult } from '../../core/check/check-result';
import type { Localised } from '../../core/findings/localised';
import { countOf } from '../../core/report/finding-order';
import { inEveryLanguage } from '../../core/report/phrase';
import { OUTCOME_PHRASES } from './phrases';

/** What a check comes to, in one sentence. */
export function outcomeSentence({ recognition, findings }: CheckResult): Localised {
  const tables = recognition.tables.length;
  if (findings.length > 0) {
    return inEveryLanguage(OUTCOME_PHRASES.found, {
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      infos: countOf(findings, 'info'),
    });
  }
  return tables === 0
    ? inEveryLanguage(OUTCOME_PHRASES.noTables)
    : inEveryLanguage(OUTCOME_PHRASES.clean, { tables });
}
