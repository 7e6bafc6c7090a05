import { format } from 'ssf';
import { ERROR_LITERALS } from './cell-input';
import type { CellValue } from './sheet';

/** The text a cell shows, columns being wide enough. */
export function cellText(value: CellValue | undefined, numberFormat: string): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (ERROR_LITERALS.includes(value) || numberFormat === '@')) return value;
  return format(numberFormat, value);
}

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueType(value: CellValue | undefined): ValueType {
  if (value === undefined) return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return ERROR_LITERALS.includes(value) ? 'Error' : 'String';
}
