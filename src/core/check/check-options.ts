import type { ZeroBase } from '../amount/zero-base';
import type { RecognitionHint } from '../tables/hints/recognition-hint';
import type { Ignoring } from '../findings/ignored-finding';
import type { TolerancePolicy } from './tolerance-policy';

/** What whoever checks a workbook may decide about the check. */
export interface CheckOptions {
  /** Names of the rules that are left out, e.g. "row-split/expenditure"; names of no rule are passed over. */
  readonly rulesOff: readonly string[];
  readonly tolerance: TolerancePolicy;
  /** What is accepted for a rate over a base of zero. */
  readonly zeroBase: ZeroBase;
  /** What the user knows better of the workbook's tables. */
  readonly hints: readonly RecognitionHint[];
  /** Findings that are to be set aside. */
  readonly ignored: readonly Ignoring[];
}

export const DEFAULT_OPTIONS: CheckOptions = {
  rulesOff: [],
  tolerance: 'standard',
  zeroBase: 'hundred',
  hints: [],
  ignored: [],
};
