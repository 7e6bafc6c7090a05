import type { FileOutcome } from '../check-file';
import type { FileSummary } from '../file-summary';

/** How outcomes become the text of the result. */
export interface Printer {
  /** What comes before the first file. */
  readonly opening: string;
  /** The report of one file; '' where there is nothing to say of it here. */
  file(summary: FileSummary, outcome: FileOutcome): string;
  /** What stands between two reports that say something. */
  readonly separator: string;
  /** What follows the last file. */
  closing(summaries: readonly FileSummary[]): string;
}
