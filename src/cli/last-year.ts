import { basename } from 'node:path';
import { checkPapers, workpapersOf } from '../core/check/check-workbook';
import type { CheckResult } from '../core/check/check-result';
import { openPrevious } from '../core/previous/open-previous';
import type { PreviousYear } from '../core/previous/previous-year';
import type { Ledger } from '../core/relations/ledger';
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
    private readonly last: Ledger,
  ) {}

  readonly check = (snapshot: WorkbookSnapshot): CheckResult => {
    const papers = workpapersOf(snapshot);
    const opening = openPrevious(papers.ledger, this.last);
    if (opening.ok) {
      this.previous = opening.previous;
      return checkPapers({ ...papers, previous: opening.previous });
    }
    const { kind, message } = opening.failure;
    this.failure = { code: kind, message };
    return checkPapers(papers);
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
  const { ledger } = workpapersOf(opening.workbook.snapshot);
  return { ok: true, lastYear: new LastYearCheck(basename(path), ledger) };
}
