import type { Fen } from '../../amount/fen';
import type { Finding } from '../../findings/finding';
import { cellKey } from '../../snapshot/workbook-snapshot';
import type { CellPlace } from '../../tables/budget-table';

/** What a check of the tables has against a cell. */
export interface Doubt {
  /** What it should read instead; null where that is not known. */
  readonly expected: Fen | null;
  /** 分 of the last digit it should be printed to, where that is another than the table's. */
  readonly quantum?: Fen;
}

export type Doubts = (place: CellPlace, amount: Fen) => Doubt | null;

/**
 * Cells that the checks of the tables call wrong, and those of the same column that print the same wrong figure: the only line
 * of a wrong total.
 */
export function doubtsOf(found: readonly Finding[]): Doubts {
  const byCell = new Map<string, { expected: number | null }>();
  const byAmount = new Map<string, { expected: number | null }>();
  for (const { severity, suspects, place, published, expected, evidence, words } of found) {
    // Sentences are what is to be checked: they bear no witness against the tables here.
    if (words !== undefined) continue;
    // A remark about how a figure is written says nothing against the figure.
    if (severity === 'info' || (evidence.length === 0 && published === null)) continue;
    const first = { place, expected: expected?.fen ?? null };
    for (const suspect of [first, ...suspects]) {
      const key = keyOf(suspect.place);
      if (!byCell.has(key)) byCell.set(key, { expected: suspect.expected });
    }
    if (!published) continue;
    const known = published.fen === 0 ? { expected: null } : first;
    byAmount.set(columnKey(place, published.fen), known);
  }
  return (place, amount) => byCell.get(keyOf(place)) ?? byAmount.get(columnKey(place, amount)) ?? null;
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}/${cellKey(row, column)}`;
}

function columnKey({ sheet, column }: CellPlace, amount: number): string {
  return `${sheet}/${column}/${amount}`;
}
