import type { Language } from '../../core/findings/localised';
import { say } from '../../core/report/phrase';
import { REPORT_SHEET_PHRASES } from './phrases';

/** The first free name for the report: 校验报告, 校验报告(2) … Names are taken whatever their case. */
export function freeReportName(taken: readonly string[], language: Language): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name: string = REPORT_SHEET_PHRASES.name[language];
  for (let number = 2; names.has(name.toLowerCase()); number++) {
    name = say(REPORT_SHEET_PHRASES.numberedName, language, { number });
  }
  return name;
}
