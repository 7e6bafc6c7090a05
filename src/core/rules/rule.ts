import type { ZeroBase } from '../amount/zero-base';
import type { Finding, Severity } from '../findings/finding';
import type { Localised } from '../findings/localised';
import type { RuleId } from '../findings/rule-id';
import type { PreviousYear } from '../previous/previous-year';
import type { Ledger } from '../relations/ledger';
import type { RelationFamily } from '../relations/relation';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { Recognition } from '../tables/budget-table';

/** What a clerk can read about a rule; docs/rules.md and the pane's help are made of it. */
export interface RuleDescription {
  readonly id: RuleId;
  /** Unique name of this rule, e.g. "row-split/expenditure"; several rules may share an id of the report. */
  readonly name: string;
  /** Relations of the domain's list it covers, e.g. ["(8)", "(44)"]; empty for inspections. */
  readonly numbers: readonly string[];
  readonly severity: Severity;
  readonly title: Localised;
  /** What is checked and why it must hold. */
  readonly meaning: Localised;
  /** The regulation, notice or accounting practice it rests on. */
  readonly authority: Localised;
  /** A worked example with figures from a real kind of table. */
  readonly example: Localised;
}

/** Everything rules may look at. */
export interface Workpapers {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly ledger: Ledger;
  /** What is accepted for a rate over a base of zero. */
  readonly zeroBase: ZeroBase;
  /** Last year's workbook, where the clerk gave one. */
  readonly previous?: PreviousYear;
}

/** A rule that says what must add up: tables → relations. How relations are judged is not its business. */
export interface TieRule extends RuleDescription {
  readonly type: 'tie';
  relate(papers: Workpapers): RelationFamily[];
}

/** A rule about a cell, line or table by itself: a text number, an unknown code, a missing table. */
export interface InspectionRule extends RuleDescription {
  readonly type: 'inspection';
  inspect(papers: Workpapers): Finding[];
}

/** A rule about sentences that quote the tables; what they say is read in `core/narrative`. */
export interface NarrativeRule extends RuleDescription {
  readonly type: 'narrative';
}

export type Rule = TieRule | InspectionRule | NarrativeRule;
