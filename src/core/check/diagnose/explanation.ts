import type { Fault } from './fault';
import type { AssumedResiduals } from './residuals';

/** The faults that explain a group of broken relations best. */
export interface Explanation {
  readonly faults: readonly Fault[];
  /** What is left of the residuals once all faults are undone. */
  readonly residuals: AssumedResiduals;
}
