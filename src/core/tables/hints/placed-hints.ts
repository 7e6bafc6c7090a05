import { MONEY_UNITS, type MoneyUnit } from '../../amount/fen';
import type { CellRange, WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import type { RowSpan } from '../budget-table';
import { BASE_KINDS, type BaseKind, type Stage } from '../table-kind';
import type { RecognitionHint, TableHint, UnfitHint } from './recognition-hint';
import { findMark, type WordPlace } from './word-marks';

/** A hint found again on its sheet. */
export interface PlacedHint extends WordPlace {
  readonly hint: RecognitionHint;
  readonly isTable: boolean;
  readonly base: BaseKind | undefined;
  readonly stage: Stage | undefined;
  readonly unit: MoneyUnit | undefined;
  readonly year: number | null;
  /** Rows of the header. */
  readonly header: RowSpan | null;
}

/** The hints of one sheet that fit words on it. */
export class SheetHints {
  constructor(readonly all: readonly PlacedHint[]) {}

  /** The hint whose words stand in a part of the sheet. */
  within({ top, left, bottom, right }: CellRange): PlacedHint | undefined {
    return this.all.find(
      ({ row, column }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  }

  /** The rows of the header that the user says begins, or whose table begins, in a row between two columns. */
  headerFrom(row: number, left: number, right: number): RowSpan | null {
    if (this.all.length === 0) return null;
    return this.within({ top: row, left, bottom: row, right })?.header ?? null;
  }

  /** The hint that names a kind of table in a row. */
  kindInRow(row: number): (PlacedHint & { readonly base: BaseKind }) | undefined {
    if (this.all.length === 0) return undefined;
    return this.all.find(
      (hint): hint is PlacedHint & { base: BaseKind } => hint.row === row && hint.base !== undefined,
    );
  }
}

export const NO_SHEET_HINTS = new SheetHints([]);

/** Finds hints again on their sheets; tells of those that fit none. */
export function placeHints(
  workbook: WorkbookSnapshot,
  hints: readonly RecognitionHint[],
): { readonly bySheet: ReadonlyMap<number, SheetHints>; readonly unfit: readonly UnfitHint[] } {
  const placed = new Map<number, PlacedHint[]>();
  const unfit: UnfitHint[] = [];
  for (const hint of hints) {
    const sheet = workbook.sheets.findIndex(({ name }) => name === hint.sheet);
    const found = sheet < 0 ? 'sheet-gone' : placeHint(workbook, sheet, hint);
    if (typeof found === 'string') unfit.push({ hint, reason: found });
    else placed.set(sheet, [...(placed.get(sheet) ?? []), found]);
  }
  return { bySheet: new Map([...placed].map(([sheet, all]) => [sheet, new SheetHints(all)])), unfit };
}

function placeHint(
  workbook: WorkbookSnapshot,
  sheet: number,
  hint: RecognitionHint,
): PlacedHint | 'start-gone' | 'header-gone' {
  const start = findMark(workbook, sheet, hint.start);
  if (start === null) return 'start-gone';
  const says: TableHint =
    hint.says === 'no-table' ? { kind: null, unit: null, year: null, header: null } : hint.says;
  const header = says.header && headerRows(workbook, sheet, says.header, start.row);
  if (header === undefined) return 'header-gone';
  return {
    hint,
    ...start,
    isTable: hint.says !== 'no-table',
    base: BASE_KINDS.find((base) => says.kind === base || says.kind === `final-${base}`),
    stage: says.kind === null ? undefined : says.kind.startsWith('final-') ? 'final' : 'budget',
    unit: MONEY_UNITS.find(({ name }) => name === says.unit),
    year: says.year,
    header,
  };
}

function headerRows(
  workbook: WorkbookSnapshot,
  sheet: number,
  { first, last }: NonNullable<TableHint['header']>,
  fromRow: number,
): RowSpan | undefined {
  const top = findMark(workbook, sheet, first, fromRow);
  const bottom = findMark(workbook, sheet, last, fromRow);
  return top && bottom && top.row <= bottom.row ? { top: top.row, bottom: bottom.row } : undefined;
}
