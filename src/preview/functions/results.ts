import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from '@univerjs/engine-formula';
import { errorText, isFunctionError } from './function-runtime';

/** A function's answer as the grid calculates with it: one cell, or a block that spills. */
export function resultOf(rows: readonly (readonly unknown[])[]): BaseValueObject {
  const isSingle = rows.length === 1 && rows[0]!.length === 1;
  if (isSingle) return cellOf(rows[0]![0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cellOf)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

/** The error value in place of an answer. */
export function failureOf(problem: unknown): BaseValueObject {
  return ErrorValueObject.create(errorText(problem) as ErrorType);
}

/** Made for what it is: the grid's own making of values would take a code such as 020801 for a number. */
function cellOf(value: unknown): BaseValueObject {
  if (isFunctionError(value)) return failureOf(value);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(String(value ?? ''));
}
