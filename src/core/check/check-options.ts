import type { ZeroBase } from '../amount/zero-base';
import type { TolerancePolicy } from './tolerance-policy';

/** What whoever checks a workbook may decide about the check. */
export interface CheckOptions {
  /** Names of the rules that are left out, e.g. "row-split/expenditure"; names of no rule are passed over. */
  readonly rulesOff: readonly string[];
  readonly tolerance: TolerancePolicy;
  /** What is accepted for a rate over a base of zero. */
  readonly zeroBase: ZeroBase;
}

export const DEFAULT_OPTIONS: CheckOptions = { rulesOff: [], tolerance: 'standard', zeroBase: 'hundred' };
