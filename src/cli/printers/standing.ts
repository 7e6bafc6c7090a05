import { ExitStatus } from '../exit-status';

/** Stable English words for how a file stands. */
export const STANDING_NAMES: Readonly<Record<ExitStatus, string>> = {
  [ExitStatus.Clean]: 'passed',
  [ExitStatus.Errors]: 'errors',
  [ExitStatus.Failed]: 'not-checked',
};
