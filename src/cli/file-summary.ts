import type { RelationCounts } from '../core/check/check-result';
import { countOf } from '../core/report/finding-order';
import type { FileOutcome } from './check-file';
import { ExitStatus } from './exit-status';
import type { Failure } from './failure';

/** What is remembered of a file once its report is printed. */
export interface FileSummary {
  readonly path: string;
  readonly status: ExitStatus;
  readonly tables: number;
  readonly relations: Pick<RelationCounts, 'relations' | 'held' | 'rounding' | 'broken'>;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Why the file, or sheets of it, were not checked. */
  readonly failures: readonly Failure[];
}

const NONE = { relations: 0, held: 0, rounding: 0, broken: 0 };

export function summaryOf(path: string, outcome: FileOutcome): FileSummary {
  if (!outcome.ok) {
    const nothing = { tables: 0, relations: NONE, errors: 0, warnings: 0, infos: 0 };
    return { path, status: ExitStatus.Failed, ...nothing, failures: [outcome.failure] };
  }
  const { sheetFailures: failures, result } = outcome;
  const { relations, held, rounding, broken } = result.counts;
  const errors = countOf(result.findings, 'error');
  return {
    path,
    status: failures.length > 0 ? ExitStatus.Failed : errors > 0 ? ExitStatus.Errors : ExitStatus.Clean,
    tables: result.recognition.tables.length,
    relations: { relations, held, rounding, broken },
    errors,
    warnings: countOf(result.findings, 'warning'),
    infos: countOf(result.findings, 'info'),
    failures,
  };
}
