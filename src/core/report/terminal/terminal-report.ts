import type { CheckResult } from '../../check/check-result';
import type { Language } from '../../findings/localised';
import { findingsSections } from './findings';
import { headingSection } from './heading';
import type { Painter } from './painter';
import { ignoredSection, rulesOffSection } from './left-out';
import { summarySection } from './summary';
import { tablesSection } from './tables';
import { uncheckedSection } from './unchecked';
import type { View } from './view';

/** Columns of a page where nobody says otherwise. */
const PAGE_COLUMNS = 100;

/**
 * The report a person reads in a terminal: whose workbook it is, how each table stands, the findings with their evidence,
 * what was not checked, and the outcome in the last line. Ends with a line break.
 */
export function terminalReport(
  result: CheckResult,
  language: Language,
  paint: Painter,
  columns = PAGE_COLUMNS,
): string {
  const view: View = { result, language, paint, columns };
  const sections = [
    headingSection(view),
    tablesSection(view),
    ...findingsSections(view),
    ignoredSection(view),
    uncheckedSection(view),
    rulesOffSection(view),
    summarySection(view),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
