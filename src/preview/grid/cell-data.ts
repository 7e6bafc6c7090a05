import {
  CellValueType,
  getNumfmtParseValueFilter,
  isRealNum,
  type ICellData,
  type IWorksheetData,
} from '@univerjs/core';
import {
  CellKind,
  cellKey,
  columnOfKey,
  rowOfKey,
  type CellRange,
} from '../../core/snapshot/workbook-snapshot';
import { typedFormula } from './typed-formula';
import type { GridSheet } from './workbook-data';

type CellMatrix = IWorksheetData['cellData'];

/** A sheet's cells as the grid holds them. */
export function cellData({ cells, picture, lookIds }: GridSheet): CellMatrix {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const { workbook } = cells;
  const { columns, formulas } = workbook.sheets[cells.sheet]!;
  const at = (row: number, column: number): ICellData => ((matrix[row] ??= {})[column] ??= {});
  columns.forEach((found, column) => {
    found?.kinds.forEach((kind, index) => {
      if (kind === CellKind.Blank) return;
      const row = found.firstRow + index;
      const formula = formulas.get(cellKey(row, column));
      const isOwnFormula = formula !== undefined && !isInBlock(picture.arrayBlocks, row, column);
      const value = found.values[index]!;
      Object.assign(
        at(row, column),
        valueData(kind as CellKind, value, workbook.strings),
        isOwnFormula ? { f: typedFormula(formula) } : {},
      );
    });
  });
  for (const [key, formula] of formulas) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const cell = at(row, column);
    if (cell.f === undefined && !isInBlock(picture.arrayBlocks, row, column)) cell.f = typedFormula(formula);
  }
  const { rows, columns: styledColumns, looks } = picture.styles;
  looks.forEach((look, index) => {
    at(rows[index]!, styledColumns[index]!).s = lookIds(look);
  });
  return matrix;
}

export function isInBlock(blocks: readonly CellRange[], row: number, column: number): boolean {
  return blocks.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function valueData(kind: CellKind, value: number, strings: readonly string[]): ICellData {
  if (kind === CellKind.Number) return { v: value, t: CellValueType.NUMBER };
  if (kind === CellKind.Boolean) return { v: value, t: CellValueType.BOOLEAN };
  if (kind === CellKind.Uncalculated) return {};
  return textData(strings[value] ?? '');
}

/**
 * A text, whatever it looks like. One the grid would take for something else it is told to keep: otherwise a code such as
 * 020801 would become a number as soon as its cell is coloured. While such a cell is edited it begins with an apostrophe.
 */
export function textData(text: string): ICellData {
  const isMistakable =
    isRealNum(text) ||
    /^\s*(?:true|false)\s*$/i.test(text) ||
    getNumfmtParseValueFilter(text.trim()) !== null;
  return { v: text, t: isMistakable ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
