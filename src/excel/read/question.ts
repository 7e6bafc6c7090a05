import type { CellRange } from '../../core/snapshot/workbook-snapshot';
import type { SheetKey } from '../../host/cell-point';

/** Something to be read of a block of cells. */
export interface Question {
  readonly what: Asked;
  readonly sheet: SheetKey;
  readonly range: CellRange;
}

export type Asked = 'formulas' | 'values' | 'numberFormat' | 'hiddenRows' | 'hiddenColumns';

/** One entry per cell; of hidden rows one per row, in a column, and of hidden columns one per column, in a row. */
export type Grid = readonly (readonly unknown[])[];

const ASKING: Readonly<Record<Asked, (cells: Excel.Range) => () => Grid>> = {
  formulas: (cells) => {
    cells.load('formulas');
    return () => cells.formulas;
  },
  values: (cells) => {
    cells.load('values');
    return () => cells.values;
  },
  numberFormat: (cells) => {
    cells.load('numberFormat');
    return () => cells.numberFormat;
  },
  hiddenRows: (cells) => {
    const rows = cells.getRowProperties({ rowHidden: true });
    return () => rows.value.map(({ rowHidden }) => [rowHidden]);
  },
  hiddenColumns: (cells) => {
    const columns = cells.getColumnProperties({ columnHidden: true });
    return () => [columns.value.map(({ columnHidden }) => columnHidden)];
  },
};

/** Queues a question; the answer can be read once Excel has answered. */
export function queueQuestion(workbook: Excel.Workbook, { what, sheet, range }: Question): () => Grid {
  const { top, left } = range;
  return ASKING[what](
    workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rowsOf(range), columnsOf(range)),
  );
}

export function rowsOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: CellRange): number {
  return right - left + 1;
}
