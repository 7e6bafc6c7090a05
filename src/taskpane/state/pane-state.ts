import type { CheckResult } from '../../core/check/check-result';
import type { CheckProgress } from '../../core/check/check-progress';
import type { Localised } from '../../core/findings/localised';
import type { Journal } from '../../host/operations/journal';
import type { FindingQuery } from './finding-list';
import type { ChosenLastYear } from './last-year';
import type { Review } from './review';
import type { Settings } from './settings';

/** Everything the pane shows. */
export interface PaneState {
  readonly settings: Settings;
  /** The check under way. */
  readonly run: Run | null;
  /** The last finished check. */
  readonly review: Review | null;
  /** Whether the workbook has changed since {@link review} was read. */
  readonly isStale: boolean;
  /** Whether the results are being brought up to date with edits. */
  readonly isRefreshing: boolean;
  /** The result the workbook's marks were made of, as far as this pane knows. */
  readonly marked: CheckResult | null;
  /** Last year's tables, beside which this year's are checked. */
  readonly lastYear: ChosenLastYear | null;
  readonly tab: Tab;
  /** The page in front of the results; null shows the results. */
  readonly page: PageId | null;
  readonly query: FindingQuery;
  /** Id of the open finding. */
  readonly selected: number | null;
  /** What is being done to the workbook. */
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** What was written to cells last, while it can be taken back. */
  readonly written: Journal | null;
}

/** Whether the results shown are not those of the workbook as it is, and nothing is under way to mend that. */
export function isOutOfDate({ isStale, isRefreshing, run, review }: PaneState): boolean {
  return isStale && !isRefreshing && run === null && review !== null;
}

export type Run =
  | { readonly step: 'reading'; /** 0 … 1 */ readonly done: number }
  | Exclude<CheckProgress, { readonly step: 'recognising' }>
  | (Extract<CheckProgress, { readonly step: 'recognising' }> & {
      /** Of the sheet. */ readonly name: string;
    });

export type Tab = 'findings' | 'map' | 'tables';
/** Pages beside the results; views/pages.ts says which there are. */
export type PageId = 'recompute' | 'convert' | 'previous' | 'narrative' | 'report' | 'settings' | 'help';
export type Work = 'marking' | 'clearing' | 'correcting' | 'saving' | 'opening' | 'adding-sheet';

/** What the clerk is told once. */
export interface Notice {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  /** Whole sentences, one after the other. */
  readonly sentences: readonly Localised[];
  /** What can be tried again. */
  readonly retry: Retry | null;
}

export type Retry = 'check' | 'mark' | 'report' | 'clear';
