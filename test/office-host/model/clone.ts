import { parseArea } from './address';
import type { FormatProperty } from './formats';
import type { Rect } from './geometry';
import { Sheet } from './sheet';
import { type SheetSnapshot, type WorkbookSnapshot, plainCopy, snapshot } from './snapshot';
import { Workbook } from './workbook';

/** A workbook with the same content, and nobody listening to it. */
export function clone(workbook: Workbook): Workbook {
  const copy = restore(snapshot(workbook));
  copy.lastNumber = workbook.lastNumber;
  return copy;
}

/** The workbook a snapshot was taken of. */
function restore(source: WorkbookSnapshot): Workbook {
  const state = plainCopy(source);
  const workbook = new Workbook(state.name);
  workbook.sheets.length = 0;
  workbook.sheets.push(...state.sheets.map(restoreSheet));
  workbook.names = [...state.names];
  for (const [key, value] of Object.entries(state.settings)) workbook.settings.set(key, value);
  for (const [key, value] of Object.entries(state.customProperties)) {
    workbook.customProperties.set(key, value);
  }
  workbook.xmlParts = [...state.xmlParts];
  workbook.protection = state.protection ?? undefined;
  workbook.calculationMode = state.calculationMode;
  workbook.activeSheet = workbook.sheetNamed(state.activeSheet) ?? workbook.activeSheet;
  return workbook;
}

function restoreSheet(state: SheetSnapshot): Sheet {
  const sheet = new Sheet(state.id, state.name);
  restoreCells(sheet, state);
  restoreObjects(sheet, state);
  sheet.visibility = state.visibility;
  sheet.tabColor = state.tabColor;
  sheet.showGridlines = state.showGridlines;
  sheet.merges = state.merges.map(rectOf);
  sheet.hiddenRows = new Set(state.hiddenRows);
  sheet.hiddenColumns = new Set(state.hiddenColumns);
  sheet.columnWidths = numbersOf(state.columnWidths);
  sheet.rowHeights = numbersOf(state.rowHeights);
  sheet.protection = state.protection ?? undefined;
  sheet.frozen = state.frozen === null ? undefined : rectOf(state.frozen);
  const [selected, ...others] = state.selection.split(',').map(rectOf);
  sheet.selection = selected!;
  sheet.alsoSelected = others;
  for (const [key, value] of Object.entries(state.customProperties)) sheet.customProperties.set(key, value);
  Object.assign(sheet.pageLayout, state.pageLayout);
  return sheet;
}

function restoreCells(sheet: Sheet, state: SheetSnapshot): void {
  for (const { range, format } of state.formattedAreas) {
    for (const [property, value] of Object.entries(format)) {
      sheet.formats.set(rectOf(range), property as FormatProperty, value);
    }
  }
  for (const [at, value] of Object.entries(state.values)) {
    const { row, column } = rectOf(at);
    sheet.values.set(row, column, value);
  }
  for (const [at, formula] of Object.entries(state.formulas)) {
    const { row, column } = rectOf(at);
    sheet.formulas.set(row, column, formula);
  }
  for (const [at, format] of Object.entries(state.formats)) {
    const { row, column } = rectOf(at);
    sheet.formats.cells.set(row, column, format);
  }
}

function restoreObjects(sheet: Sheet, state: SheetSnapshot): void {
  sheet.conditionalFormats = state.conditionalFormats.map((format) => ({
    ...format,
    ranges: format.ranges.map(rectOf),
  }));
  sheet.comments = state.comments.map(({ at, ...comment }) => ({ ...comment, ...positionOf(at) }));
  sheet.notes = state.notes.map(({ at, ...note }) => ({ ...note, ...positionOf(at) }));
  sheet.links = state.links.map(({ at, ...link }) => ({ ...link, ...positionOf(at) }));
  sheet.tables = state.tables.map(({ range, ...table }) => ({ ...table, rect: rectOf(range) }));
  sheet.charts = [...state.charts];
  sheet.names = [...state.names];
}

function rectOf(name: string): Rect {
  const rect = parseArea(name);
  if (!rect) throw new Error(`${name} is not a range`);
  return rect;
}

function positionOf(name: string): { row: number; column: number } {
  const { row, column } = rectOf(name);
  return { row, column };
}

const numbersOf = (record: Readonly<Record<number, number>>): Map<number, number> =>
  new Map(Object.entries(record).map(([key, value]) => [Number(key), value]));
