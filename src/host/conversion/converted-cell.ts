import { WAN, type Fen } from '../../core/amount/fen';
import { formatFen } from '../../core/amount/format-amount';
import { formatAt, kindAt, numberAt, textAt } from '../../core/snapshot/cells';
import { CellKind, cellKey, type WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import type { BudgetTable } from '../../core/tables/budget-table';
import { amountFormat } from '../sheets/amount-format';
import type { NewCell } from '../sheets/new-sheet';
import { statedInWan } from './money-captions';

/** A table and its amounts in 万元. */
export interface ConvertedTable {
  readonly snapshot: WorkbookSnapshot;
  readonly table: BudgetTable;
  /** 分, by {@link cellKey} of the cells. */
  readonly amounts: ReadonlyMap<number, Fen>;
  /** The cells of all its figures, rates and counts among them, likewise. */
  readonly figures: ReadonlySet<number>;
  /** 分 of the last digit to print. */
  readonly quantum: Fen;
}

export interface ConvertedCell {
  readonly cell: NewCell | null;
  /** Whether the cell states the unit. */
  readonly isCaption: boolean;
  /** Whether it is a number that looks like money and is no recognised amount: it is copied as it is. */
  readonly isStrayMoney: boolean;
}

/** What becomes of a cell of the table: amounts are converted, its unit is restated, everything else is copied. */
export function convertedCell(source: ConvertedTable, row: number, column: number): ConvertedCell {
  const { snapshot, table, amounts, figures, quantum } = source;
  const sheet = snapshot.sheets[table.sheet]!;
  const format = formatAt(snapshot, sheet, row, column);
  const key = cellKey(row, column);
  const amount = amounts.get(key);
  const plain = { isCaption: false, isStrayMoney: false };
  if (amount !== undefined) {
    const grouped = amountFormat(quantum, WAN);
    const numberFormat = isGrouped(format?.code) ? grouped : grouped.replace('#,##0', '0');
    return { cell: { constant: Number(formatFen(amount, WAN, quantum)), numberFormat }, ...plain };
  }
  switch (kindAt(sheet, row, column)) {
    case CellKind.Blank:
    case CellKind.Uncalculated:
      return { cell: null, ...plain };
    case CellKind.Number: {
      const constant = numberAt(sheet, row, column)!;
      const isStrayMoney =
        isBody(table, row) &&
        !figures.has(key) &&
        (!Number.isInteger(constant) || (format?.decimals ?? 0) > 0);
      return { cell: { constant, numberFormat: format?.code ?? 'General' }, ...plain, isStrayMoney };
    }
    case CellKind.Boolean:
      return { cell: { constant: 'TRUE' }, ...plain };
    default: {
      const text = textAt(snapshot, sheet, row, column);
      const constant = statedInWan(text, table.unit);
      const look = format?.category === 'text' ? { numberFormat: format.code } : {};
      return { cell: { constant, ...look }, ...plain, isCaption: constant !== text };
    }
  }
}

function isGrouped(code: string | undefined): boolean {
  return code === undefined || code === 'General' || code === '@' || code.includes('#,##');
}

function isBody({ header, range }: BudgetTable, row: number): boolean {
  return row > (header?.bottom ?? range.top) && row <= range.bottom;
}
