import type { Severity } from '../findings/finding';
import type { RuleId } from '../findings/rule-id';
import type { MoneyUnit } from '../amount/fen';
import type { TableKind } from '../tables/table-kind';

/** Version of the report's shape; a change that could break a reader raises it. */
export const REPORT_SCHEMA = 1;

/** The machine-readable report of one workbook. Amounts are decimal texts in the unit of the table they stand in. */
export interface ReportDocument {
  readonly schema: typeof REPORT_SCHEMA;
  /** File or workbook name. */
  readonly workbook: string;
  readonly tables: readonly ReportedTable[];
  /** Sheets, and parts of sheets, that were not checked. */
  readonly sheets: readonly ReportedSheet[];
  /** Errors first, then warnings, then infos; each in the order of the workbook: sheet, row, column. */
  readonly findings: readonly ReportedFinding[];
  /** Findings somebody has decided to leave; absent where there are none. */
  readonly ignored?: readonly ReportedIgnored[];
  /** Titles of the rules that were left out, in the language of the report; absent where none were. */
  readonly rulesOff?: readonly string[];
  readonly summary: ReportSummary;
}

export interface ReportedTable {
  readonly id: string;
  readonly sheet: string;
  /** A1 addresses, e.g. "A1:H21". */
  readonly range: string;
  readonly kind: TableKind;
  readonly title: string;
  readonly organisation: string | null;
  readonly organisationCode: string | null;
  readonly year: number | null;
  readonly unit: MoneyUnit['name'];
  readonly lines: number;
}

export interface ReportedSheet {
  readonly sheet: string;
  /** The part meant, where the rest of the sheet was checked. */
  readonly range?: string;
  /** `ignored`: holds nothing to check. `unrecognised`: holds figures nobody checked. `unreadable`: could not be read. */
  readonly status: 'ignored' | 'unrecognised' | 'unreadable';
  /** Why, in a few stable English words: "no figures", "unknown title". */
  readonly reason: string;
  /** Words of a sentence whose figure could not be linked to a table. */
  readonly text?: string;
}

export interface ReportedCell {
  readonly sheet: string;
  /** A1 address without `$`. */
  readonly cell: string;
}

export interface ReportedSuspect extends ReportedCell {
  /** 0 … 1; the suspects of a finding add up to at most 1. */
  readonly confidence: number;
}

export interface ReportedFinding extends ReportedCell {
  /** "f1", "f2" … in the order of the report. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly suspects: readonly ReportedSuspect[];
  readonly published: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  /** One sentence in the language of the report. */
  readonly message: string;
  /** Of a wrong sentence: the words as they stand, and as they should. */
  readonly words?: { readonly quoted: string; readonly corrected: string };
  readonly evidence: readonly ReportedEvidence[];
}

/** Its id is "i1", "i2" …; it does not count in the summary's errors, warnings and infos. */
export interface ReportedIgnored extends ReportedFinding {
  /** Why, in the words of whoever decided. */
  readonly reason: string;
}

export interface ReportedEvidence {
  readonly rule: RuleId;
  /** The relation in words, in the language of the report. */
  readonly equation: string;
  readonly published: string;
  readonly expected: string;
  readonly difference: string;
  /** Largest difference that rounding alone can explain. */
  readonly tolerance: string;
  /** The target first, then the terms. */
  readonly cells: readonly ReportedCell[];
}

export interface ReportSummary {
  readonly relations: number;
  readonly held: number;
  readonly rounding: number;
  readonly broken: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Absent where there are none. */
  readonly ignored?: number;
  /** Figures in sentences; absent where the workbook has none. */
  readonly statements?: { readonly all: number; readonly checked: number; readonly unlinked: number };
}

/** What stands in place of a report when a workbook could not be checked. */
export interface FailureDocument {
  readonly schema: typeof REPORT_SCHEMA;
  readonly workbook: string;
  readonly failure: {
    /** Stable English word for programs, e.g. "not-found". */
    readonly code: string;
    /** One sentence in the language of the report. */
    readonly message: string;
  };
}
