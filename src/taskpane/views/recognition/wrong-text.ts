import type { Language } from '../../../core/findings/localised';
import { say } from '../../../core/report/phrase';
import { RECOGNITION } from '../../strings/recognition';
import { MOST_HEADER_ROWS, type FormError } from './form-values';

export type Wrong = FormError | 'rowsWithoutWords';

/** What is wrong with what was entered, of a sheet of `rows` rows. */
export function wrongText(wrong: Wrong, rows: number, language: Language): string {
  switch (wrong) {
    case 'rowsWrong':
      return say(RECOGNITION.rowsWrong, language, { rows });
    case 'rowsTooMany':
      return say(RECOGNITION.rowsTooMany, language, { most: MOST_HEADER_ROWS });
    default:
      return say(RECOGNITION[wrong], language);
  }
}
