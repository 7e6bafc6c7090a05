import type { Localised } from '../../findings/localised';
import type { CellPlace } from '../../tables/budget-table';
import type { BaseKind } from '../../tables/table-kind';

/** How a sentence of a draft came about. */
export type SentenceOrigin =
  /** The clerk's own; everything it states is right. */
  | 'kept'
  /** The clerk's own with wrong words put right. */
  | 'corrected'
  /** The clerk's own, not altered: no table tells what one of its figures is about. */
  | 'unchecked'
  /** The clerk's own, not altered though something is wrong with it: the tables alone do not say what is right. */
  | 'disputed'
  /** Written from the tables. */
  | 'drafted';

/** Wrong words, and those that stand there now. */
export interface WordChange {
  readonly from: string;
  readonly to: string;
}

/** A sentence, or what else stands by itself in a line. */
export interface DraftSentence {
  readonly text: string;
  readonly origin: SentenceOrigin;
  readonly changes: readonly WordChange[];
  /** What the clerk has to look at: what is wrong with a disputed sentence, what to confirm in a drafted one. */
  readonly remark: Localised | null;
}

/** A line of a narrative: heading 1 is the document's title or a part of it, 2 a section's; 0 is running text. */
export interface DraftLine {
  readonly heading: 0 | 1 | 2;
  /** All its sentences. */
  readonly text: string;
  readonly sentences: readonly DraftSentence[];
  /** The cell the clerk wrote it in; null where it was drafted. */
  readonly place: CellPlace | null;
}

/** The 情况说明 of one organisation: what the clerk has written of it, completed from the tables. */
export interface NarrativeDraft {
  readonly organisation: string;
  readonly lines: readonly DraftLine[];
  /** Reasons for changes the clerk has to give. */
  readonly openReasons: number;
  /** Other places that no table fills. */
  readonly openFigures: number;
  /** Amounts of the tables that are error values or words, on which nothing could be written. */
  readonly unreadable: number;
  /** Kinds of tables without which a customary section was not written. */
  readonly tablesMissing: readonly BaseKind[];
  /** Whether any figure could be compared with last year's. */
  readonly isCompared: boolean;
}

/** A line written from the tables. */
export function draftedLine(
  heading: DraftLine['heading'],
  text: string,
  remark: Localised | null = null,
): DraftLine {
  return {
    heading,
    text,
    sentences: [{ text, origin: 'drafted', changes: [], remark }],
    place: null,
  };
}
