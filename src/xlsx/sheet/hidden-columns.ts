import { MAX_COLUMNS } from '../../core/snapshot/workbook-snapshot';
import type { XmlCursor } from '../xml/xml-cursor';

/** Marks each column that the cols element the cursor stands on hides, by flag or by a width of nothing. */
export function readHiddenColumns(cursor: XmlCursor): Uint8Array {
  const hidden = new Uint8Array(MAX_COLUMNS);
  const inside = cursor.inside();
  while (cursor.nextInside(inside)) {
    if (cursor.isEnd || !cursor.is('col')) continue;
    const isHidden = cursor.flag('hidden') || Number(cursor.attribute('width') ?? 1) === 0;
    const first = Number(cursor.attribute('min'));
    const last = Number(cursor.attribute('max'));
    if (first >= 1 && first <= last) hidden.fill(isHidden ? 1 : 0, first - 1, last);
  }
  return hidden;
}
