import type { Finding, Severity } from '../findings/finding';
import type { IgnoredFinding } from '../findings/ignored-finding';

/** The order of severities in every report. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings as a report lists them: errors, warnings, infos, each in the order of the workbook (sheet, row, column). */
export function inReportOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(byImportance);
}

/** Ignored findings, each kind in the same order. */
export function ignoredInOrder(ignored: readonly IgnoredFinding[]): IgnoredFinding[] {
  return ignored.toSorted((one, other) => byImportance(one.finding, other.finding));
}

function byImportance(one: Finding, other: Finding): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    one.place.sheet - other.place.sheet ||
    one.place.row - other.place.row ||
    one.place.column - other.place.column
  );
}

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0);
}
