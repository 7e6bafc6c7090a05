import type { Finding } from '../../core/findings/finding';
import { isSameInEach } from '../../core/findings/same-in-each';
import { SEVERITIES } from '../../core/report/finding-order';
import type { SheetKey } from '../cell-point';
import type { ColouredCell } from './mark-plan';

/**
 * Cells in which an inspection found the same as in the one its finding stands at: they are coloured like it, and explained there
 * and in the report. Those with findings of their own are left out.
 */
export function likeCells(
  findings: readonly Finding[],
  sheets: readonly SheetKey[],
  explained: readonly ColouredCell[],
): ColouredCell[] {
  const known = new Set(explained.map(keyOf));
  const worstFirst = findings
    .filter((finding) => finding.suspects.length > 1 && isSameInEach(finding))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return worstFirst.flatMap(({ severity, suspects }) =>
    suspects.flatMap(({ place: { sheet, row, column } }): ColouredCell[] => {
      const cell = { sheet: sheets[sheet]!, row, column, severity };
      if (known.has(keyOf(cell))) return [];
      known.add(keyOf(cell));
      return [cell];
    }),
  );
}

function keyOf({ sheet, row, column }: ColouredCell): string {
  return `${sheet} ${row} ${column}`;
}
