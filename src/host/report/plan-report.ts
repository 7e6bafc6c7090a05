import { formatFen } from '../../core/amount/format-amount';
import type { CheckResult } from '../../core/check/check-result';
import type { Finding, Money } from '../../core/findings/finding';
import type { IgnoredFinding } from '../../core/findings/ignored-finding';
import type { Language } from '../../core/findings/localised';
import { dateText } from '../../core/report/date-text';
import { ignoredInOrder, inReportOrder } from '../../core/report/finding-order';
import { say } from '../../core/report/phrase';
import { REPORT_PHRASES } from '../../core/report/phrases/report';
import { RULE_NAMES } from '../../core/report/phrases/rule-names';
import { UNRECOGNISED_REASONS } from '../../core/report/phrases/unrecognised-reasons';
import { otherCells } from '../../core/report/terminal/other-cells';
import { shownWith, type ShownDecimals } from '../../core/report/shown-decimals';
import { cellAddress, rangeAddress } from '../../core/snapshot/address';
import { SEVERITY_WORDS } from '../marks/phrases';
import type { SheetKey } from '../cell-point';
import { outcomeSentence } from './outcome';
import { REPORT_COLUMNS, REPORT_SHEET_PHRASES } from './phrases';
import type { ReportCell, ReportColumn, ReportSheet, UncheckedList } from './report-sheet';

export interface ReportOccasion {
  readonly language: Language;
  readonly decimals: ShownDecimals;
  readonly date: Date;
  readonly name: string;
  readonly returnTo: SheetKey;
  readonly isInFront: boolean;
  /** Names of sheets whose findings could not be marked. */
  readonly unmarked: readonly string[];
}

/** Relations a row spells out before it only counts them. */
const MOST_BASES = 3;

const WIDTHS = {
  severity: 8,
  sheet: 24,
  cell: 10,
  message: 60,
  published: 16,
  expected: 16,
  difference: 16,
  basis: 60,
};

/** The report of a check as a sheet. */
export function planReport(result: CheckResult, occasion: ReportOccasion): ReportSheet {
  const { language, decimals, name, returnTo, isInFront } = occasion;
  const rows = [
    ...inReportOrder(result.findings).map((finding) => rowOf(result, finding, language, decimals)),
    ...ignoredInOrder(result.ignored).map((ignored) => ignoredRow(result, ignored, language, decimals)),
  ];
  return {
    name,
    returnTo,
    isInFront,
    title: REPORT_SHEET_PHRASES.title[language],
    lines: linesOf(result, occasion),
    table: {
      columns: columnsOf(language),
      rows:
        rows.length > 0 ? rows : [['', '', '', REPORT_SHEET_PHRASES.noFindings[language], '', '', '', '']],
    },
    unchecked: uncheckedOf(result, language),
  };
}

function linesOf(result: CheckResult, { language, date, unmarked }: ReportOccasion): string[] {
  const { counts, recognition, rulesOff, snapshot } = result;
  const separator = REPORT_SHEET_PHRASES.listSeparator[language];
  const { relations, held, rounding, broken, unchecked } = counts;
  const tables = recognition.tables.length;
  return [
    outcomeSentence(result)[language],
    say(REPORT_SHEET_PHRASES.relations, language, { tables, relations, held, rounding, broken, unchecked }),
    say(REPORT_SHEET_PHRASES.written, language, { workbook: snapshot.name, date: dateText(date) }),
    ...(unmarked.length === 0
      ? []
      : [say(REPORT_SHEET_PHRASES.unmarked, language, { sheets: unmarked.join(separator) })]),
    ...(rulesOff.length === 0
      ? []
      : [
          say(REPORT_SHEET_PHRASES.rulesOff, language, {
            rules: rulesOff.map((title) => title[language]).join(separator),
          }),
        ]),
  ];
}

function columnsOf(language: Language): ReportColumn[] {
  return (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((column) => ({
    title: REPORT_COLUMNS[column][language],
    width: WIDTHS[column],
  }));
}

function rowOf(
  result: CheckResult,
  finding: Finding,
  language: Language,
  decimals: ShownDecimals,
): ReportCell[] {
  const { place, severity, message, published, expected, difference } = finding;
  const sheetName = result.snapshot.sheets[place.sheet]!.name;
  const alsoAt = otherCells({ result, language }, finding);
  return [
    SEVERITY_WORDS[severity][language],
    sheetName,
    { sheetName, address: cellAddress(place.row, place.column) },
    alsoAt === '' ? message[language] : `${message[language]}\n${alsoAt}`,
    ...[published, expected, difference].map((money) => amountOf(money, decimals)),
    basisOf(finding, language),
  ];
}

/** As the finding would stand there, with the reason why it does not count. */
function ignoredRow(
  result: CheckResult,
  { finding, reason }: IgnoredFinding,
  language: Language,
  decimals: ShownDecimals,
): ReportCell[] {
  const [, sheet, cell, message, ...rest] = rowOf(result, finding, language, decimals);
  const because = say(REPORT_PHRASES.ignoredBecause, language, { reason });
  return [REPORT_SHEET_PHRASES.ignored[language], sheet!, cell!, `${message as string}\n${because}`, ...rest];
}

function amountOf(money: Money | null, decimals: ShownDecimals): ReportCell {
  if (!money) return '';
  const { fen, unit, quantum } = shownWith(money, decimals);
  const text = formatFen(fen, unit, quantum);
  const printed = text.split('.')[1]?.length ?? 0;
  return { amount: Number(text), numberFormat: printed === 0 ? '#,##0' : `#,##0.${'0'.repeat(printed)}` };
}

/** The relations that speak for a finding; for one found without any, the rule. */
function basisOf({ rule, evidence }: Finding, language: Language): string {
  if (evidence.length === 0) return RULE_NAMES[rule][language];
  const spelt = evidence.slice(0, MOST_BASES).map((one) =>
    say(REPORT_SHEET_PHRASES.basis, language, {
      rule: RULE_NAMES[one.rule][language],
      equation: one.equation[language],
    }),
  );
  const rest = evidence.length - spelt.length;
  return [
    ...spelt,
    ...(rest > 0 ? [say(REPORT_SHEET_PHRASES.moreBases, language, { count: rest })] : []),
  ].join('\n');
}

function uncheckedOf({ snapshot, recognition }: CheckResult, language: Language): UncheckedList | null {
  if (recognition.unrecognised.length === 0) return null;
  return {
    heading: REPORT_SHEET_PHRASES.uncheckedHeading[language],
    rows: recognition.unrecognised.map(({ sheet, range, reason }) => {
      const { name } = snapshot.sheets[sheet]!;
      return [range ? `${name} ${rangeAddress(range)}` : name, UNRECOGNISED_REASONS[reason][language]];
    }),
  };
}
