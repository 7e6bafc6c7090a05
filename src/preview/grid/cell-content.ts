import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellContent } from '../../host/port';
import { textData } from './cell-data';

type Constant = Extract<CellContent, { constant: unknown }>['constant'];

/** The value a cell holds or its formula came to; '' for none. */
export function valueOf(cell: Nullable<ICellData>): Constant {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || /^(?:1|true)$/i.test(String(v));
  if (t === CellValueType.NUMBER && typeof v !== 'number') return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

/** A cell to be written. Everything it held before is replaced but for its look. */
export function dataFor(content: CellContent): ICellData {
  const before = { p: null, f: null, si: null };
  if ('formula' in content) return { ...before, f: content.formula, v: null, t: null };
  const { constant } = content;
  if (constant === '') return { ...before, v: null, t: null };
  if (typeof constant === 'number') return { ...before, v: constant, t: CellValueType.NUMBER };
  if (typeof constant === 'boolean') return { ...before, v: constant ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...before, ...textData(constant) };
}
