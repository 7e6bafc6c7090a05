import type { CheckResult } from '../core/check/check-result';

/** A check result on its way between threads; the snapshot stays where it was read. */
export type CheckWithoutSnapshot = Omit<CheckResult, 'snapshot'>;

export type CheckAnswer = { readonly result: CheckWithoutSnapshot } | { readonly failure: string };
