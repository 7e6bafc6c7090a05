import type { MoneyUnit } from '../../src/core/amount/fen';

/** How "nothing" is written. */
export type ZeroStyle = 'zero' | 'blank' | 'hyphen' | 'dash';

/** How an amount is typed into a text cell: 1353.56, 1,353.56, １３５３．５６, or with a blank behind. */
export type TextForm = 'plain' | 'grouped' | 'full-width' | 'trailing-blank';

export interface MoneyStyle {
  /** How a negative amount is typed where amounts are text. */
  readonly negative: 'minus' | 'brackets' | 'triangle';
  readonly unit: MoneyUnit;
  readonly decimals: number;
  /** Number format code of the amount cells. */
  readonly format: string;
  /** Cells hold more digits than they show. */
  readonly keepsHiddenDigits: boolean;
  readonly zero: ZeroStyle;
  /** Amounts stored as text, and how they are typed; null where they are numbers. */
  readonly text: TextForm | null;
}

export interface TitleStyle {
  /** "表3", "附件1-2", "公开03表"; null for none. */
  readonly caption: string | null;
  readonly captionPlace: 'above' | 'above-right' | 'below-right';
  readonly isMerged: boolean;
  readonly isSpaced: boolean;
  /** The organisation in a row of its own above the title. */
  readonly hasOrganisationAbove: boolean;
}

/** What stands between title and header: who, which year, which unit. */
export interface MetaStyle {
  /** Words before the organisation; null prints none. */
  readonly organisation: string | null;
  readonly isCodeGlued: boolean;
  /** Words before the year, e.g. 预算年度：; null prints none. */
  readonly year: string | null;
  /** Words before the unit, e.g. 单位：; with brackets around when they open one. */
  readonly unit: string;
  /** `title`: in brackets behind the title, and nowhere else. */
  readonly unitPlace: 'last-column' | 'merged-right' | 'own-row' | 'first-column' | 'title' | 'nowhere';
}

export interface HeaderStyle {
  /** Header blocks are recorded as merged ranges; else words stand at the top left of their block. */
  readonly isMerged: boolean;
  readonly spacing: 'plain' | 'spaced' | 'broken';
  /** 栏次 row: numbers over the amounts only, with 栏次 or ** over the labels; over every column; or none. */
  readonly indexRow: 'none' | 'amounts' | 'asterisks' | 'all';
  /** 序号 for the whole table, 行次 for each lane, or none. */
  readonly indexColumn: 'none' | 'sequence' | 'row-number';
  /** Repeats the header after so many lines, as a page break does; 0 never. */
  readonly repeatAfter: number;
  /** A hidden row of field names above the header. */
  readonly hasHiddenFieldNames: boolean;
}

export type CodeStyle =
  | 'text'
  /** Codes with blanks before them by depth, names likewise. */
  | 'text-indented'
  | 'number'
  /** 类, 款, 项 in columns of their own: 208 | 05 | 01. */
  | 'split'
  /** The same as numbers that lost their zeros: 208 | 5 | 1. */
  | 'split-number'
  /** Columns 类, 款, 项 of which the first holds the whole code. */
  | 'split-whole'
  /** Code and name in one cell. */
  | 'joined'
  /** Names with ordinals 一、（一）1. and no codes. */
  | 'ordinals'
  /** Names indented by depth and no codes. */
  | 'indented'
  /** Names alone; only 类 carry an ordinal. */
  | 'names';

export interface LabelStyle {
  readonly functional: CodeStyle;
  readonly economic: CodeStyle;
  /** Between code and name in one cell. */
  readonly joint: string;
  readonly indent: string;
  /** Levels of functional lines that are printed, as code lengths. */
  readonly levels: readonly number[];
  readonly hasLocalEconomic: boolean;
}

export interface TotalStyle {
  readonly position: 'first' | 'last' | 'none';
  readonly placement: 'name' | 'code' | 'merged';
  readonly text: string;
}

export interface BorderStyle {
  /** Columns with zeros and no header at the right. */
  readonly junkColumns: number;
  /** 备注 column that nobody fills. */
  readonly hasRemarks: boolean;
  /** "- 16 -" below the table. */
  readonly pageNumber: string | null;
  readonly areNotesMerged: boolean;
}

/** Everything that decides how one table looks. */
export interface TableStyle {
  readonly money: MoneyStyle;
  readonly title: TitleStyle;
  readonly meta: MetaStyle;
  readonly header: HeaderStyle;
  readonly labels: LabelStyle;
  readonly totals: TotalStyle;
  readonly border: BorderStyle;
}
