import type { Language } from '../../core/findings/localised';
import { say } from '../../core/report/phrase';
import type { Review } from '../state/review';
import { VERDICT } from '../strings/verdict';

/** What a check comes to: in a word, what it means, and what it rests on. */
export interface VerdictText {
  readonly title: string;
  readonly meaning: string;
  readonly basis: string;
}

export function verdictText(review: Review, language: Language): VerdictText {
  return { ...titleAndMeaning(review, language), basis: basisOf(review, language) };
}

function titleAndMeaning({ outcome, counts }: Review, language: Language): Omit<VerdictText, 'basis'> {
  switch (outcome) {
    case 'empty-workbook':
      return {
        title: say(VERDICT.emptyWorkbook, language),
        meaning: say(VERDICT.emptyWorkbookMeaning, language),
      };
    case 'no-tables':
      return { title: say(VERDICT.noTables, language), meaning: say(VERDICT.noTablesMeaning, language) };
    case 'errors':
      return {
        title: say(VERDICT.errors, language, { count: counts.error }),
        meaning: say(VERDICT.errorsMeaning, language),
      };
    case 'warnings':
      return {
        title: say(VERDICT.warnings, language, { count: counts.warning }),
        meaning: say(VERDICT.warningsMeaning, language),
      };
    case 'rounding':
    case 'notes':
      return {
        title: say(VERDICT.passed, language),
        meaning: say(outcome === 'rounding' ? VERDICT.roundingMeaning : VERDICT.notesMeaning, language, {
          count: counts.info,
        }),
      };
    case 'ignored':
      return { title: say(VERDICT.passed, language), meaning: say(VERDICT.ignoredMeaning, language) };
    case 'clean':
      return { title: say(VERDICT.passed, language), meaning: say(VERDICT.passedMeaning, language) };
  }
}

function basisOf({ result }: Review, language: Language): string {
  const tables = result.recognition.tables.length;
  const { relations, held, broken } = result.counts;
  if (tables === 0) return '';
  if (relations === 0) return say(VERDICT.judgedNone, language, { tables });
  return relations === held
    ? say(VERDICT.allHeld, language, { tables, relations })
    : say(VERDICT.relations, language, { tables, relations, broken });
}
