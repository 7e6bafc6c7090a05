import type { Fen, MoneyUnit } from '../amount/fen';
import type { CellPlace } from '../tables/budget-table';
import type { Localised } from './localised';
import type { RuleId } from './rule-id';

/** `error` must be corrected; `warning` may stand but must be explained; `info` is a rounding difference or style. */
export type Severity = 'error' | 'warning' | 'info';

/** A cell whose correction alone would explain the evidence. */
export interface Suspect {
  readonly place: CellPlace;
  /** 0 … 1; the suspects of a finding add up to at most 1. */
  readonly confidence: number;
  /** What this cell should read if it is the culprit; null when that cannot be told. */
  readonly expected: Fen | null;
}

/** Amounts of a finding, printed in the unit and at the precision of the table they stand in. */
export interface Money {
  readonly fen: Fen;
  readonly unit: MoneyUnit;
  /** 分 of the last printed digit. */
  readonly quantum: Fen;
}

/** One broken relation that speaks for a finding. */
export interface Evidence {
  readonly rule: RuleId;
  /** Number of the relation in the domain's list, e.g. "(8)". */
  readonly number: string;
  /** The relation in words, e.g. 合计 = 基本支出 + 项目支出. */
  readonly equation: Localised;
  /** What the relation's target prints. */
  readonly published: Money;
  /** What its terms add up to. */
  readonly expected: Money;
  /** published − expected. */
  readonly difference: Money;
  /** Largest |difference| that rounding alone can explain; 0 for exact tables. In 分, may be a half. */
  readonly tolerance: number;
  /** The target first, then the terms. */
  readonly cells: readonly CellPlace[];
}

/** How a wrong figure came about, where its digits tell. */
export type FaultShape =
  | 'digit-slip'
  | 'digits-swapped'
  | 'decimal-slip'
  | 'unit-slip'
  | 'sign'
  | 'omitted-line'
  | 'doubled-line'
  | 'cells-swapped'
  | 'stale-constant'
  | 'blank'
  | 'table-in-other-unit'
  | 'copy-differs'
  | 'offsetting-rounding';

/** Words of a text cell, and the words that should stand there. */
export interface CorrectedWords {
  /** As they stand in the cell. */
  readonly quoted: string;
  readonly corrected: string;
}

/** One cause, with everything that speaks for it. Data about the user's workbook, never about our own failures. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Where the note goes: the most probable culprit. */
  readonly place: CellPlace;
  /** Best first. */
  readonly suspects: readonly Suspect[];
  readonly published: Money | null;
  readonly expected: Money | null;
  readonly difference: Money | null;
  readonly shape: FaultShape | null;
  readonly message: Localised;
  /** What is wrong without the reasons, for lists; where it is missing the message is short itself. */
  readonly brief?: Localised;
  readonly evidence: readonly Evidence[];
  /** Only where what is wrong is a sentence, and the right words are known. */
  readonly words?: CorrectedWords;
  /** Amounts a rate was reckoned from: where one of them is wrong, nothing can be said against the rate. */
  readonly basis?: readonly CellPlace[];
}
