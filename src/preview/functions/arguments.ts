import type { IRange, Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { CellInput } from '../../core/functions/block';
import { rangeAddress } from '../../core/snapshot/address';

/** An argument as Excel hands it over: rows of cells, or one cell; null where it was left out. */
export type FunctionArgument = CellInput[][] | CellInput;

export function argumentOf(given: FunctionVariantType | undefined, isMatrix: boolean): FunctionArgument {
  if (given === undefined) return null;
  const value = given.isReferenceObject() ? (given as BaseReferenceObject).toArrayValueObject() : given;
  const cells = value as BaseValueObject;
  if (!cells.isArray()) return cells.isNull() ? null : isMatrix ? [[inputOf(cells)]] : inputOf(cells);
  const rows = cells.getArrayValue().map((row) => row.map(inputOf));
  return isMatrix ? rows : rows[0]?.[0];
}

/** Cells as they are stored: a blank is none, a text stays one whatever it looks like. */
function inputOf(cell: Nullable<BaseValueObject>): CellInput {
  if (!cell || cell.isNull()) return null;
  const value = cell.getValue();
  return cell.isError() ? { code: String(value) } : value;
}

/** Where an argument stands, such as `支出!A1:B9`; '' for one that is no reference. */
export function argumentAddress(
  given: FunctionVariantType,
  sheetNames: Readonly<Record<string, string>>,
): string {
  if (!given.isReferenceObject()) return '';
  const reference = given as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn }: IRange = reference.getRangePosition();
  const block = { top: startRow || 0, left: startColumn || 0, bottom: endRow || 0, right: endColumn || 0 };
  return `${sheetPrefix(sheetNames[reference.getSheetId()])}${rangeAddress(block)}`;
}

export function sheetPrefix(name: string | undefined): string {
  return name === undefined ? '' : `'${name.replaceAll("'", "''")}'!`;
}
