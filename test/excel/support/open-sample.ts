import { readFileSync } from 'node:fs';
import { cellAddress, rangeAddress } from '../../../src/core/snapshot/address';
import {
  CellKind,
  columnOfKey,
  rowOfKey,
  type CellColumn,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core/snapshot/workbook-snapshot';
import { readXlsx } from '../../../src/xlsx/read-xlsx';
import { cellRect } from '../../office-host/model/geometry';
import { Sheet, type CellValue } from '../../office-host/model/sheet';
import { Workbook } from '../../office-host/model/workbook';

export const SAMPLES = [
  'changchun-2024',
  'fengrun-2023',
  'jinlin-2021-final',
  'jinlin-2023',
  'youhao-2026',
] as const;

/** A sample as our reader of files reads it. */
export function sampleSnapshot(name: (typeof SAMPLES)[number]): WorkbookSnapshot {
  const reading = readXlsx(readFileSync(`samples/${name}.xlsx`), `${name}.xlsx`);
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return reading.snapshot;
}

/** A workbook open in the Excel played here, with the content of a snapshot. */
export function openWorkbook(snapshot: WorkbookSnapshot): Workbook {
  const workbook = new Workbook(snapshot.name);
  workbook.sheets.length = 0;
  for (const sheet of snapshot.sheets) workbook.sheets.push(openSheet(workbook, snapshot, sheet));
  workbook.activeSheet = workbook.sheets.find(({ visibility }) => visibility === 'Visible')!;
  return workbook;
}

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function openSheet(workbook: Workbook, snapshot: WorkbookSnapshot, source: SheetSnapshot): Sheet {
  const sheet = new Sheet(workbook.newSheetId(), source.name);
  sheet.visibility = VISIBILITIES[source.visibility];
  sheet.merges = source.merges.map(({ top, left, bottom, right }) => ({
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  sheet.hiddenRows = new Set(source.hiddenRows);
  sheet.hiddenColumns = new Set(source.hiddenColumns);
  source.columns.forEach((cells, column) => cells && fillColumn(sheet, snapshot, cells, column));
  for (const [key, formula] of source.formulas) sheet.formulas.set(rowOfKey(key), columnOfKey(key), formula);
  return sheet;
}

function fillColumn(sheet: Sheet, snapshot: WorkbookSnapshot, cells: CellColumn, column: number): void {
  cells.kinds.forEach((kind, index) => {
    if (kind === CellKind.Blank) return;
    const row = cells.firstRow + index;
    sheet.values.set(row, column, valueOf(snapshot, kind as CellKind, cells.values[index]!));
    const format = snapshot.formats[cells.formats?.[index] ?? 0]!.code;
    sheet.formats.set(cellRect(row, column), 'numberFormat', format);
  });
}

function valueOf({ strings }: WorkbookSnapshot, kind: CellKind, value: number): CellValue {
  if (kind === CellKind.Number) return value;
  return kind === CellKind.Boolean ? value === 1 : strings[value]!;
}

/** Everything a snapshot says, cell by cell; number formats where they matter: of numbers. */
export function contentOf(snapshot: WorkbookSnapshot): object[] {
  return snapshot.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(sheet.columns.flatMap((cells, column) => cellsOf(snapshot, cells, column))),
    formulas: Object.fromEntries(
      [...sheet.formulas].map(([key, formula]) => [cellAddress(rowOfKey(key), columnOfKey(key)), formula]),
    ),
    merges: sheet.merges.map(rangeAddress).sort(),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
  }));
}

function cellsOf(
  snapshot: WorkbookSnapshot,
  cells: CellColumn | undefined,
  column: number,
): [string, unknown][] {
  if (!cells) return [];
  return [...cells.kinds].flatMap((kind, index) => {
    if (kind === CellKind.Blank) return [];
    const value = valueOf(snapshot, kind as CellKind, cells.values[index]!);
    const format = kind === CellKind.Number ? snapshot.formats[cells.formats?.[index] ?? 0]!.code : '';
    return [[cellAddress(cells.firstRow + index, column), [kind, value, format]]];
  });
}
