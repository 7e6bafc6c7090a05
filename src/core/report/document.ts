import { formatFen } from '../amount/format-amount';
import type { CheckResult } from '../check/check-result';
import type { Evidence, Finding, Money } from '../findings/finding';
import type { Language } from '../findings/localised';
import { cellAddress, rangeAddress } from '../snapshot/address';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { BudgetTable, CellPlace, Unrecognised, UnrecognisedReason } from '../tables/budget-table';
import { tableKind } from '../tables/table-kind';
import { unlinkedStatements, type UnlinkedStatement } from './unlinked-statements';
import { countOf, ignoredInOrder, inReportOrder } from './finding-order';
import {
  REPORT_SCHEMA,
  type FailureDocument,
  type ReportDocument,
  type ReportedCell,
  type ReportedEvidence,
  type ReportedFinding,
  type ReportedIgnored,
  type ReportedSheet,
  type ReportedTable,
  type ReportSummary,
} from './report-document';

/** The report of a check as data; `language` chooses the sentences, everything else is the same in every language. */
export function reportDocument(result: CheckResult, language: Language): ReportDocument {
  const { snapshot, recognition } = result;
  return {
    schema: REPORT_SCHEMA,
    workbook: snapshot.name,
    tables: recognition.tables.map((table) => reportedTable(snapshot, table)),
    sheets: [
      ...recognition.unrecognised.map((part) => reportedSheet(snapshot, part)),
      ...unlinkedStatements(result).map((statement) => reportedStatement(snapshot, statement)),
    ],
    findings: inReportOrder(result.findings).map((finding, index) => ({
      id: `f${index + 1}`,
      ...reportedFinding(snapshot, finding, language),
    })),
    ...(result.ignored.length === 0 ? {} : { ignored: reportedIgnored(result, language) }),
    ...(result.rulesOff.length === 0 ? {} : { rulesOff: result.rulesOff.map((title) => title[language]) }),
    summary: reportSummary(result),
  };
}

function reportedIgnored({ snapshot, ignored }: CheckResult, language: Language): ReportedIgnored[] {
  return ignoredInOrder(ignored).map(({ finding, reason }, index) => ({
    id: `i${index + 1}`,
    ...reportedFinding(snapshot, finding, language),
    reason,
  }));
}

/** The report of a workbook that could not be checked. */
export function failureDocument(workbook: string, code: string, message: string): FailureDocument {
  return { schema: REPORT_SCHEMA, workbook, failure: { code, message } };
}

function reportSummary({ counts, findings, ignored, statements }: CheckResult): ReportSummary {
  const { relations, held, rounding, broken } = counts;
  return {
    relations,
    held,
    rounding,
    broken,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    infos: countOf(findings, 'info'),
    ...(ignored.length === 0 ? {} : { ignored: ignored.length }),
    ...(statements.length === 0 ? {} : { statements: statementCounts(statements) }),
  };
}

function statementCounts(statements: CheckResult['statements']): NonNullable<ReportSummary['statements']> {
  const unlinked = statements.filter(({ status }) => status === 'unlinked').length;
  return { all: statements.length, checked: statements.length - unlinked, unlinked };
}

function reportedTable(snapshot: WorkbookSnapshot, table: BudgetTable): ReportedTable {
  return {
    id: table.id,
    sheet: sheetName(snapshot, table.sheet),
    range: rangeAddress(table.range),
    kind: tableKind(table.base, table.stage),
    title: table.title.value,
    organisation: table.organisation?.name ?? null,
    organisationCode: table.organisation?.code ?? null,
    year: table.year,
    unit: table.unit.name,
    lines: table.lanes.reduce((lines, lane) => lines + lane.body.count, 0),
  };
}

const SHEET_STATUS: Readonly<Record<UnrecognisedReason, ReportedSheet['status']>> = {
  empty: 'ignored',
  'no-figures': 'ignored',
  contents: 'ignored',
  narrative: 'ignored',
  hidden: 'ignored',
  'own-report': 'ignored',
  'set-aside': 'ignored',
  'last-year': 'ignored',
  copy: 'ignored',
  unreadable: 'unreadable',
  'unknown-title': 'unrecognised',
  'unknown-columns': 'unrecognised',
};

function reportedSheet(snapshot: WorkbookSnapshot, { sheet, range, reason }: Unrecognised): ReportedSheet {
  return {
    sheet: sheetName(snapshot, sheet),
    ...(range === null ? {} : { range: rangeAddress(range) }),
    status: SHEET_STATUS[reason],
    reason: reason.replaceAll('-', ' '),
  };
}

function reportedStatement(snapshot: WorkbookSnapshot, { place, words }: UnlinkedStatement): ReportedSheet {
  return {
    sheet: sheetName(snapshot, place.sheet),
    range: cellAddress(place.row, place.column),
    status: 'unrecognised',
    reason: 'statement not linked',
    text: words,
  };
}

function reportedFinding(
  snapshot: WorkbookSnapshot,
  finding: Finding,
  language: Language,
): Omit<ReportedFinding, 'id'> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...reportedCell(snapshot, finding.place),
    suspects: finding.suspects.map(({ place, confidence }) => ({
      ...reportedCell(snapshot, place),
      confidence: thousandths(confidence),
    })),
    published: moneyText(finding.published),
    expected: moneyText(finding.expected),
    difference: moneyText(finding.difference),
    message: finding.message[language],
    ...(finding.words && { words: finding.words }),
    evidence: finding.evidence.map((evidence) => reportedEvidence(snapshot, evidence, language)),
  };
}

function reportedEvidence(
  snapshot: WorkbookSnapshot,
  evidence: Evidence,
  language: Language,
): ReportedEvidence {
  const { published, expected, difference } = evidence;
  return {
    rule: evidence.rule,
    equation: evidence.equation[language],
    published: formatMoney(published),
    expected: formatMoney(expected),
    difference: formatMoney(difference),
    tolerance: formatFen(evidence.tolerance, difference.unit, difference.quantum),
    cells: evidence.cells.map((place) => reportedCell(snapshot, place)),
  };
}

/** Rounded down, so that shares of one never add up to more. */
function thousandths(share: number): number {
  return Math.floor(share * 1000 + 1e-6) / 1000;
}

function reportedCell(snapshot: WorkbookSnapshot, place: CellPlace): ReportedCell {
  return { sheet: sheetName(snapshot, place.sheet), cell: cellAddress(place.row, place.column) };
}

function sheetName(snapshot: WorkbookSnapshot, sheet: number): string {
  return snapshot.sheets[sheet]!.name;
}

function moneyText(money: Money | null): string | null {
  return money && formatMoney(money);
}

function formatMoney({ fen, unit, quantum }: Money): string {
  return formatFen(fen, unit, quantum);
}
