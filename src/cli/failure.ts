import type { Localised } from '../core/findings/localised';
import { inEveryLanguage } from '../core/report/phrase';
import { FAILURE_PHRASES } from './phrases';

/** Why a file was not checked. */
export interface Failure {
  /** Stable English word for programs. */
  readonly code: string;
  /** One sentence without the file's name. */
  readonly message: Localised;
}

/** An exception of ours, which says nothing about the user's file, as a failure like any other. */
export function internalFailure(error: unknown): Failure {
  const reason = String(error).replace(/\s+/g, ' ');
  return { code: 'internal-error', message: inEveryLanguage(FAILURE_PHRASES.internal, { reason }) };
}

export const NO_TABLES: Failure = { code: 'no-budget-table', message: FAILURE_PHRASES.noTables };
