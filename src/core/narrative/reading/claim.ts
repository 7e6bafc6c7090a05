import type { CellPlace } from '../../tables/budget-table';
import type { CleanText } from '../text/clean-text';
import type { Figure } from './figures';
import type { Level } from './level';
import type { Order } from './order';
import type { Readings } from './readings';
import type { Base, Span } from './role';

/** A paragraph of the narrative. */
export interface Paragraph {
  readonly place: CellPlace;
  readonly words: CleanText;
}

export interface DirectedFigure {
  readonly figure: Figure;
  readonly direction: 1 | -1;
  /** The word that says which way. */
  readonly word: Span;
}

export interface Share {
  readonly figure: Figure;
  /** What it says it is a share of; null where it does not. */
  readonly whole: Readings | null;
}

/** Everything a paragraph says about one figure of the tables. */
export interface Claim {
  readonly paragraph: Paragraph;
  readonly readings: Readings;
  /** What this claim is a part of: the one before 其中. */
  readonly head: Claim | null;
  /** The claim of whose amount it tells another change; null where it tells of its own. */
  readonly of: Claim | null;
  /** The claim before this one in the paragraph. */
  readonly prior: Claim | null;
  amount: Figure | null;
  base: { readonly figure: Figure; readonly base: Base } | null;
  /** What a change is measured against. */
  against: Base;
  /** Whether it says that there was nothing before: 上年无此项预算. */
  fromNothing: boolean;
  /** That it is what it was. */
  level: Level | null;
  /** That it is more or less than its budget. */
  order: Order | null;
  change: DirectedFigure | null;
  rate: DirectedFigure | null;
  completion: { readonly figure: Figure; readonly base: Base } | null;
  readonly shares: Share[];
}

/** A figure that states something nobody can tell what of, or that is not among what is checked. */
export interface Loose {
  readonly paragraph: Paragraph;
  readonly figure: Figure;
}

/** A number of projects. */
export interface ProjectCount extends Loose {
  readonly words: string;
}

export interface Reading {
  readonly claims: readonly Claim[];
  readonly loose: readonly Loose[];
  readonly counts: readonly ProjectCount[];
}
