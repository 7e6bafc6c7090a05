import type { Fen, MoneyUnit } from '../amount/fen';
import type { CellRange } from '../snapshot/workbook-snapshot';
import type { Facets } from './facets';
import type { RecognitionHint, UnfitHint } from './hints/recognition-hint';
import type { Line } from './line';
import type { LineColumns } from './line-columns';
import type { BaseKind, Stage } from './table-kind';

/** A cell of the workbook; 0-based. */
export interface CellPlace {
  /** Index into the snapshot's sheets. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A word read from the sheet and the cell it stands in. */
export interface Printed<T> {
  readonly value: T;
  readonly place: CellPlace;
}

/** The department or unit a table belongs to. */
export interface Organisation {
  readonly name: string;
  /** 部门(单位)代码 such as "450001"; null when the table prints none. */
  readonly code: string | null;
}

/** One recognised disclosure table. */
export interface BudgetTable {
  /** "t1", "t2" … in the order of the workbook. */
  readonly id: string;
  readonly sheet: number;
  readonly range: CellRange;
  /** Rows of the header; null where a table has none: forms, paragraphs. */
  readonly header: RowSpan | null;
  readonly base: BaseKind;
  readonly stage: Stage;
  readonly title: Printed<string>;
  readonly organisation: Organisation | null;
  readonly year: number | null;
  /** Every year the table prints in title, captions and headers, with its cell. */
  readonly years: readonly Printed<number>[];
  readonly unit: MoneyUnit;
  /** The cell that prints the unit; null when the unit was taken from the rest of the workbook, or from the user. */
  readonly unitPlace: CellPlace | null;
  /** 分 of the last printed digit: 10 000 for 万元 at two decimals. */
  readonly quantum: Fen;
  /** Facets every figure of the table has, by its kind: 一般公共预算支出表 → general. */
  readonly facets: Facets;
  readonly lanes: readonly Lane[];
  /** Text rows that belong to the table: 注, 说明. */
  readonly notes: readonly Printed<string>[];
  /** What the user has said of the table. */
  readonly hint?: RecognitionHint;
}

/** Rows of a sheet; 0-based, both ends included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Lines and columns that read together. Most tables are one lane; 收支总表 has two side by side (收入 left, 支出 right),
 * each with its own labels.
 */
export interface Lane {
  readonly facets: Facets;
  /** What the lines are about. */
  readonly scheme: Scheme;
  readonly body: LineColumns;
  /** The lines of the body one by one, for whoever looks at a few: made when they are asked for first. */
  readonly lines: readonly Line[];
  readonly columns: readonly AmountColumn[];
  /** One and the same for lanes whose columns differ in nothing but their figures, as under the same header of several units. */
  readonly form: object;
}

export type Scheme =
  | 'functional'
  | 'economic'
  | 'unit'
  | 'project'
  /** 收入项目 and the like: 一般公共预算拨款收入, 事业收入 … */
  | 'source'
  /** “三公” items down the page. */
  | 'item'
  /** 基本支出, 项目支出 … down the page. */
  | 'nature'
  /** A single line of amounts without a subject. */
  | 'single';

/** A column of amounts of a lane. */
export interface AmountColumn {
  readonly column: number;
  /** Header texts from the top down, e.g. ["本年收入", "小计"]. */
  readonly path: readonly string[];
  /** Cell of the lowest header text. */
  readonly headerRow: number;
  readonly facets: Facets;
  readonly measure: Measure;
  /** Index (in the lane's columns) of the column that sums this one; -1 at the top. */
  readonly parent: number;
  readonly additive: boolean;
  /**
   * Which division of the parent this column belongs to: a total may be divided twice side by side (by 基本/项目 and by
   * fund), and it equals the sum of its additive children of each division by itself.
   */
  readonly division: number;
  /** 分 per line; 0 where {@link states} is not an amount. Changes are amounts too; rates and counts are raw numbers. */
  readonly amounts: Float64Array;
  /** {@link FigureState} per line. */
  readonly states: Uint8Array;
}

export type Measure =
  | 'amount'
  /** 增减额. */
  | 'change'
  /** 增减%, 执行率, 占比: a fraction or a percent figure, as printed. */
  | 'rate'
  /** 数量, 单价, 权重: numbers that are no money of the table. */
  | 'count';

/** How the figure of a line and column is printed. */
export const FigureState = {
  Blank: 0,
  Number: 1,
  /** Text that reads as an amount: "1,353.56", "—". */
  TextAmount: 2,
  /** Text that does not read as an amount. */
  Text: 3,
  /** #REF! and its like, a formula not calculated yet, a cell merged over lines: what should stand there is not known. */
  Error: 4,
} as const;
export type FigureState = (typeof FigureState)[keyof typeof FigureState];

/** A sheet, or a part of one, that holds no recognised table. */
export interface Unrecognised {
  readonly sheet: number;
  readonly range: CellRange | null;
  readonly reason: UnrecognisedReason;
  /** What the user has said of it. */
  readonly hint?: RecognitionHint;
}

export type UnrecognisedReason =
  | 'empty'
  | 'no-figures'
  | 'contents'
  | 'narrative'
  | 'hidden'
  | 'unreadable'
  | 'unknown-title'
  | 'unknown-columns'
  | 'own-report'
  /** The user has said that it is no budget table. */
  | 'set-aside'
  /** Taken for last year's tables, beside which this year's were checked. */
  | 'last-year'
  /** Another version of a table that was checked. */
  | 'copy';

/** Everything the recogniser found in a workbook. */
export interface Recognition {
  readonly tables: readonly BudgetTable[];
  readonly unrecognised: readonly Unrecognised[];
  readonly unfitHints: readonly UnfitHint[];
  /** Tables set aside as copies; absent where there are none. */
  readonly copies?: readonly CopiedTable[];
}

/** A table that stands in the workbook once more. */
export interface CopiedTable {
  readonly title: string;
  /** Titles of the copy and of the table that counts. */
  readonly place: CellPlace;
  readonly original: CellPlace;
  readonly unit: MoneyUnit;
  readonly quantum: Fen;
  /** Figures that differ, from the top down. */
  readonly differing: readonly DifferingFigure[];
}

/** The same figure in two versions of a table, printed differently. */
export interface DifferingFigure {
  readonly place: CellPlace;
  readonly amount: Fen;
  readonly original: CellPlace;
  readonly originalAmount: Fen;
}
