import { basename } from 'node:path';
import { checkWorkbook } from '../core/check/check-workbook';
import type { CheckOptions } from '../core/check/check-options';
import type { CheckResult } from '../core/check/check-result';
import { PreviousYear } from '../core/previous/previous-year';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import type { CheckTools } from './check-file';
import type { Failure } from './failure';

/** Checks a workbook with last year's beside it. */
export class LastYearCheck {
  /** Last year's figures for the workbook checked; null until one is, and where they cannot be compared. */
  previous: PreviousYear | null = null;
  /** Why they cannot be compared. */
  failure: Failure | null = null;

  constructor(
    readonly file: string,
    private readonly last: WorkbookSnapshot,
  ) {}

  readonly check = (snapshot: WorkbookSnapshot, options: CheckOptions): CheckResult => {
    const result = checkWorkbook(snapshot, options, undefined, { workbook: this.last });
    const { ledger, lastYear } = result;
    if (lastYear?.ok) this.previous = new PreviousYear(ledger, lastYear.ledger);
    else if (lastYear) this.failure = { code: lastYear.failure.kind, message: lastYear.failure.message };
    return result;
  };
}

export type LastYearReading =
  { readonly ok: true; readonly lastYear: LastYearCheck } | { readonly ok: false; readonly failure: Failure };

/** Reads last year's file, for a check with it beside. */
export async function readLastYear(path: string, tools: CheckTools): Promise<LastYearReading> {
  const file = await tools.readFile(path);
  if (!file.ok) return file;
  const opening = tools.openWorkbook(file.bytes, basename(path));
  if (!opening.ok) return opening;
  return { ok: true, lastYear: new LastYearCheck(basename(path), opening.workbook.snapshot) };
}
