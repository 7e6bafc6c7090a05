import { formatFen } from '../../core/amount/format-amount';
import type { Finding } from '../../core/findings/finding';
import { cellKey, type WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import { numberAt } from '../../core/snapshot/cells';
import type { Correction } from '../../host/operations/correct';

/**
 * Writing what a finding's cell should read. Null where that is not plainly right: the expected figure is unknown, the cell
 * holds a formula or text, or it does not hold the published figure in the table's own unit.
 */
export function correctionOf(
  snapshot: WorkbookSnapshot,
  { place, published, expected }: Finding,
): Correction | null {
  if (published === null || expected === null || expected.fen === published.fen) return null;
  const sheet = snapshot.sheets[place.sheet]!;
  if (sheet.formulas.has(cellKey(place.row, place.column))) return null;
  const value = numberAt(sheet, place.row, place.column);
  if (value === null || Math.round(value * published.unit.fen) !== published.fen) return null;
  const after = Number(formatFen(expected.fen, published.unit, published.quantum));
  return { place, before: { constant: value }, after: { constant: after } };
}
