import type { Money, Severity } from '../../findings/finding';
import type { CellPlace } from '../../tables/budget-table';
import type { Paragraph } from '../reading/claim';
import type { Span } from '../reading/role';

/** What is wrong with a statement; the words for it are found in one place. */
export type FaultKind =
  /** Not what the table says. */
  | 'amount'
  /** As the table says but for the last digit. */
  | 'amount-rounding'
  | 'amount-truncated'
  /** 机关运行经费 that is not the 公用经费 of the table. */
  | 'amount-soft'
  | 'unit'
  /** Last year's figure, or a budget, that is not what its table says. */
  | 'base'
  | 'change'
  | 'change-elsewhere'
  /** Changes of parts that do not add up to the change of their whole. */
  | 'change-parts'
  | 'direction'
  /** 持平 of what is not what it was. */
  | 'level'
  /** 大于 of a 决算 that is less than its budget, or the reverse. */
  | 'order'
  | 'rate'
  | 'rate-truncated'
  /** A rate without its % sign. */
  | 'no-percent-sign'
  /** A rate with a minus behind a word that says as much. */
  | 'doubled-sign'
  | 'share'
  | 'share-truncated'
  | 'share-of-nothing'
  | 'completion'
  | 'completion-truncated'
  | 'parts'
  | 'count';

/** A wrong statement, as data. */
export interface NarrativeFault {
  readonly kind: FaultKind;
  readonly severity: Severity;
  readonly paragraph: Paragraph;
  /** Places in the clean text: what is wrong, and what would stand there instead. */
  readonly wrong: Span;
  readonly right: string | null;
  /** Whether it is these words that are wrong; else others beside them may be, which no table vouches for. */
  readonly isCertain: boolean;
  readonly published: Money | null;
  readonly expected: Money | null;
  /** The cell the right figure was found in. */
  readonly source: { readonly place: CellPlace; readonly title: string } | null;
}
