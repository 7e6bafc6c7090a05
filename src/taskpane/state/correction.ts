import { formatFen } from '../../core/amount/format-amount';
import type { CheckResult } from '../../core/check/check-result';
import { definingFormula } from '../../core/check/recompute/defining-formula';
import type { Finding } from '../../core/findings/finding';
import { cellKey } from '../../core/snapshot/workbook-snapshot';
import { numberAt } from '../../core/snapshot/cells';
import type { Correction } from '../../host/operations/correct';

/**
 * Writing what a finding's cell should read, as a figure or as the formula that gives it. Null where that is not plainly
 * right: the expected figure is unknown, the cell holds a formula or text, or it does not hold the published figure in the
 * table's own unit; and as a formula where no sum of other cells gives that figure.
 */
export function correctionOf(
  result: CheckResult,
  finding: Finding,
  as: 'value' | 'formula',
): Correction | null {
  const { place, published, expected } = finding;
  if (published === null || expected === null || expected.fen === published.fen) return null;
  const sheet = result.snapshot.sheets[place.sheet]!;
  if (sheet.formulas.has(cellKey(place.row, place.column))) return null;
  const value = numberAt(sheet, place.row, place.column);
  if (value === null || Math.round(value * published.unit.fen) !== published.fen) return null;
  const before = { constant: value };
  if (as === 'value') {
    const constant = Number(formatFen(expected.fen, published.unit, published.quantum));
    return { place, before, after: { constant } };
  }
  const formula = definingFormula(result, place, expected.fen);
  return formula === null ? null : { place, before, after: { formula } };
}
