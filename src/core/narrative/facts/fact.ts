import type { Fen, MoneyUnit } from '../../amount/fen';
import type { BudgetTable, CellPlace } from '../../tables/budget-table';
import type { Topic } from './topic';

/** A figure of the tables that a sentence can quote. */
export interface Fact {
  readonly topic: Topic;
  /** 分. */
  readonly amount: Fen;
  /** Unit of the table. */
  readonly unit: MoneyUnit;
  /** 分 of the last printed digit. */
  readonly quantum: Fen;
  /** How far rounding may have moved a sum of the table's figures from the amount it stands for, 分. */
  readonly slack?: number;
  readonly table: BudgetTable;
  /** Its cell; where the table prints no total and the figure is a sum, the first cell of the sum. */
  readonly place: CellPlace;
  /** Whether the table prints it, or leaves it to be added up. */
  readonly isPrinted: boolean;
}
