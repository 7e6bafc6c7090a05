import type { Language } from '../../core/findings/localised';
import { say } from '../../core/report/phrase';
import type { ChosenLastYear } from '../state/last-year';
import { LAST_YEAR } from '../strings/last-year';

/** What last year's tables are called: their file, or so many sheets of the open workbook. */
export function lastYearName(chosen: ChosenLastYear, language: Language): string {
  if (chosen.from === 'file') return chosen.name;
  return say(LAST_YEAR.sheets, language, { count: chosen.sheets.length });
}
