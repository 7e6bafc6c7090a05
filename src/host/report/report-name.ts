import type { Language } from '../../core/findings/localised';
import { freeSheetName } from '../sheets/free-name';
import { REPORT_SHEET_PHRASES } from './phrases';

/** The first free name for the report: 校验报告, 校验报告(2) … */
export function freeReportName(taken: readonly string[], language: Language): string {
  return freeSheetName(taken, REPORT_SHEET_PHRASES.name[language]);
}
