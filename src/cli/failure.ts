import type { Localised } from '../core/findings/localised';
import { inEveryLanguage } from '../core/report/phrase';
import { COPY_PHRASES, FAILURE_PHRASES } from './phrases';

/** Why a file was not checked. */
export interface Failure {
  /** Stable English word for programs. */
  readonly code: string;
  /** One sentence without the file's name. */
  readonly message: Localised;
}

/** An exception of ours, which says nothing about the user's file, as a failure like any other. */
export function internalFailure(error: unknown): Failure {
  const message = inEveryLanguage(FAILURE_PHRASES.internal, { reason: reasonOf(error) });
  return { code: 'internal-error', message };
}

/** An exception while a copy was made: a file built in a way we cannot change, or a fault of ours. */
export function copyFailure(error: unknown): Failure {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return {
    code: 'unpatchable',
    message: inEveryLanguage(COPY_PHRASES.unpatchable, { reason: reasonOf(cause) }),
  };
}

/** An exception in one line. */
export function reasonOf(error: unknown): string {
  return String(error).replace(/\s+/g, ' ');
}

/** The code the system gives an error ("ENOENT"); undefined for errors of other origin. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

export const NO_TABLES: Failure = { code: 'no-budget-table', message: FAILURE_PHRASES.noTables };
