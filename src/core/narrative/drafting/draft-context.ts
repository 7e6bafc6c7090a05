import type { Localised } from '../../findings/localised';
import type { Quotes } from './figures/quotes';
import type { ChangeManner } from './wording/change';

/** What every section of one narrative is written from. */
export interface DraftContext {
  /** Whose narrative it is, as its sentences call it. */
  readonly name: string;
  /** 2023年; 本年 where no table tells the year. */
  readonly year: string;
  /** The end of this year, or of the one before: 2022年12月31日. */
  readonly endOfYear: (yearsBack: 0 | 1) => string;
  readonly quotes: Quotes;
  readonly manner: ChangeManner;
}

/** A section as it is written; its number is given when all are together. */
export interface DraftSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What the clerk has to confirm of its paragraphs, because the tables alone do not tell it. */
  readonly remark?: Localised;
}

/** Writes a section; null where the workbook has no tables to write it from. */
export type SectionWriter = (context: DraftContext) => DraftSection | null;
