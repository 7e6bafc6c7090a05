import { cellAddress } from '../../core/snapshot/address';
import { MAX_COLUMNS, type CellRange } from '../../core/snapshot/workbook-snapshot';
import { perLanguage, say } from '../../core/report/phrase';
import type { Language } from '../../core/findings/localised';
import type { CellPoint, SheetKey } from '../cell-point';
import type { FoundRemark } from './inventory';
import { remarkText, type CellFindings, type Remark } from './mark-plan';
import { REMARK_PHRASES } from './phrases';
import { signRemark } from './signature';

/** Where remarks must not go. */
export interface Ground {
  /** Notes and comments that stay. */
  readonly taken: readonly FoundRemark[];
  readonly mergesOf: (sheet: SheetKey) => readonly CellRange[];
}

export interface PlacedRemarks {
  readonly remarks: readonly Remark[];
  /** Cells whose explanation found no place beside them. */
  readonly unplaced: readonly CellFindings[];
}

/** Beside a cell: right, left, below, above. */
const NEIGHBOURS = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

/** A remark for every cell: on it, or, where the user already has one there, on the nearest free cell beside it. */
export function placeRemarks(
  cells: readonly CellFindings[],
  ground: Ground,
  language: Language,
): PlacedRemarks {
  const taken = new Set([...ground.taken.map(idOf)]);
  const wanted = new Set(cells.map(idOf));
  const remarks: Remark[] = [];
  const unplaced: CellFindings[] = [];
  for (const cell of cells) {
    const text = remarkText(cell, language);
    if (!taken.has(idOf(cell))) {
      remarks.push(remark(cell, text));
      continue;
    }
    const beside = neighboursOf(cell).find(
      (place) =>
        !taken.has(idOf(place)) && !wanted.has(idOf(place)) && !isMerged(place, ground.mergesOf(place.sheet)),
    );
    if (!beside) {
      unplaced.push(cell);
      continue;
    }
    taken.add(idOf(beside));
    remarks.push(remark(beside, `${headingOf(cell, language)}\n${text}`));
  }
  return { remarks, unplaced };
}

/** Remarks of ours that explain a cell: those on it, and those beside it that say so. */
export function remarksAbout(cell: CellPoint, own: readonly FoundRemark[]): FoundRemark[] {
  const near = new Set(neighboursOf(cell).map(idOf));
  const headings = Object.values(perLanguage((language) => headingOf(cell, language)));
  return own.filter(
    (remark) =>
      idOf(remark) === idOf(cell) ||
      (near.has(idOf(remark)) && headings.some((heading) => remark.text.startsWith(heading))),
  );
}

function headingOf({ row, column }: CellPoint, language: Language): string {
  return say(REMARK_PHRASES.ofCell, language, { cell: cellAddress(row, column) });
}

function remark({ sheet, row, column }: CellPoint, text: string): Remark {
  return { sheet, row, column, text: signRemark(text) };
}

function neighboursOf({ sheet, row, column }: CellPoint): CellPoint[] {
  return NEIGHBOURS.map(([down, right]) => ({ sheet, row: row + down, column: column + right })).filter(
    (place) => place.row >= 0 && place.column >= 0 && place.column < MAX_COLUMNS,
  );
}

function isMerged({ row, column }: CellPoint, merges: readonly CellRange[]): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function idOf({ sheet, row, column }: CellPoint): string {
  return `${sheet} ${row} ${column}`;
}
