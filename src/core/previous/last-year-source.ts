import { onlySheets } from '../snapshot/only-sheets';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { RecognitionHint } from '../tables/hints/recognition-hint';

/** Where last year's tables stand: in a workbook of their own, or on sheets of this year's. */
export type LastYearSource =
  | { readonly workbook: WorkbookSnapshot }
  | { /** Of this year's workbook, by number. */ readonly sheets: readonly number[] };

/** A year's workbook, and what the user says of the tables in it. */
export interface YearsBook {
  readonly workbook: WorkbookSnapshot;
  readonly hints: readonly RecognitionHint[];
}

export interface YearsApart {
  readonly current: YearsBook;
  readonly last: YearsBook;
  /** Sheets of this year's workbook that are last year's, by number. */
  readonly lent: ReadonlySet<number>;
}

/** This year's workbook and last year's, neither with sheets of the other. */
export function yearsApart(
  workbook: WorkbookSnapshot,
  hints: readonly RecognitionHint[],
  source: LastYearSource,
): YearsApart {
  if ('workbook' in source) {
    return {
      current: { workbook, hints },
      last: { workbook: source.workbook, hints: [] },
      lent: new Set<number>(),
    };
  }
  const lent = new Set(source.sheets);
  const names = new Set(source.sheets.map((sheet) => workbook.sheets[sheet]!.name));
  return {
    current: {
      workbook: onlySheets(workbook, (sheet) => !lent.has(sheet)),
      hints: hints.filter(({ sheet }) => !names.has(sheet)),
    },
    last: {
      workbook: onlySheets(workbook, (sheet) => lent.has(sheet)),
      hints: hints.filter(({ sheet }) => names.has(sheet)),
    },
    lent,
  };
}
