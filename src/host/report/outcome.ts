import type { CheckResult } from '../../core/check/check-result';
import type { Localised } from '../../core/findings/localised';
import { countOf } from '../../core/report/finding-order';
import { inEveryLanguage } from '../../core/report/phrase';
import { OUTCOME_PHRASES } from './phrases';

/** What a check comes to, in one sentence. */
export function outcomeSentence({ recognition, findings, ignored: leftAlone }: CheckResult): Localised {
  const tables = recognition.tables.length;
  const ignored = leftAlone.length;
  if (findings.length > 0) {
    const counts = {
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      infos: countOf(findings, 'info'),
    };
    return ignored === 0
      ? inEveryLanguage(OUTCOME_PHRASES.found, counts)
      : inEveryLanguage(OUTCOME_PHRASES.foundAndIgnored, { ...counts, ignored });
  }
  if (tables === 0) return inEveryLanguage(OUTCOME_PHRASES.noTables);
  return ignored === 0
    ? inEveryLanguage(OUTCOME_PHRASES.clean, { tables })
    : inEveryLanguage(OUTCOME_PHRASES.cleanButIgnored, { tables, ignored });
}
