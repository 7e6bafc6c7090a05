import {
  BooleanNumber,
  LocaleType,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { isReferenceStrings, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { CellRange } from '../../core/snapshot/workbook-snapshot';
import { pause } from '../../host/pause';
import type { ShownSheet } from '../file/messages';
import type { NamePicture } from '../picture/read-names';
import type { CellLook } from '../picture/sheet-picture';
import { cellData } from './cell-data';
import { contentHeights } from './content-heights';
import type { GridSheet, LookIds } from './grid-sheet';
import { typedFormula } from './typed-formula';

/** Room below and to the right of what is there. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 20;

/** What the grid calls the names of a workbook among the things it keeps with one. */
const NAMES = 'SHEET_DEFINED_NAME_PLUGIN';

/** Milliseconds of work at a stretch. */
const STRETCH = 30;

/** Columns a file says anything about and nobody fills are not shown without end. */
const MOST_COLUMNS = 16384;

/** Sheets as the file has them at one time: 0 when it is opened. */
export function gridSheets(
  sheets: readonly ShownSheet[],
  looks: readonly CellLook[],
  time: number,
): GridSheet[] {
  const lookIds: LookIds = (look) => `look-${time}-${look}`;
  return sheets.map((sheet) => ({ ...sheet, looks, lookIds }));
}

/** What the grid is to open; made a stretch at a time, so that the page goes on answering. */
export async function workbookData(
  id: string,
  name: string,
  sheets: readonly GridSheet[],
  names: readonly NamePicture[],
): Promise<IWorkbookData> {
  const dataByKey: IWorkbookData['sheets'] = {};
  let started = performance.now();
  for (const sheet of sheets) {
    dataByKey[sheet.key] = sheetData(sheet);
    if (performance.now() - started < STRETCH) continue;
    await pause();
    started = performance.now();
  }
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: sheets[0] ? stylesById(sheets[0]) : {},
    sheetOrder: sheets.map(({ key }) => key),
    sheets: dataByKey,
    resources: [{ name: NAMES, data: JSON.stringify(namesById(sheets, names)) }],
  };
}

/** The grid's list of names. One that a sheet keeps to itself is not known to others. */
function namesById(
  sheets: readonly GridSheet[],
  names: readonly NamePicture[],
): Record<string, IDefinedNamesServiceParam> {
  const listed = names.map(({ name, formula, sheet }, index): IDefinedNamesServiceParam => ({
    id: `name-${index}`,
    name,
    formulaOrRefString: isReferenceStrings(formula) ? formula : `=${typedFormula(formula)}`,
    localSheetId: sheet === null ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME : (sheets[sheet]?.key ?? ''),
  }));
  return Object.fromEntries(listed.map((item) => [item.id, item]));
}

/** Looks by the ids cells name them by. */
export function stylesById({ looks, lookIds }: GridSheet): IWorkbookData['styles'] {
  return Object.fromEntries(looks.map(({ style }, index) => [lookIds(index), style]));
}

export function sheetData(sheet: GridSheet): IWorksheetData {
  const { key, cells, picture, looks, lookIds } = sheet;
  const snapshot = cells.workbook.sheets[cells.sheet]!;
  const usedRows = Math.max(snapshot.rowCount, maxOf(picture.styles.rows) + 1);
  const usedColumns = Math.max(snapshot.columns.length, maxOf(picture.styles.columns) + 1);
  const rowCount = Math.max(usedRows + SPARE_ROWS, FEWEST_ROWS);
  const columnCount = Math.min(Math.max(usedColumns + SPARE_COLUMNS, FEWEST_COLUMNS), MOST_COLUMNS);
  const { rows: ySplit, columns: xSplit } = picture.freeze;
  return {
    id: key,
    name: snapshot.name,
    tabColor: picture.tabColour ?? '',
    hidden: flag(snapshot.visibility !== 'visible'),
    freeze: {
      xSplit,
      ySplit,
      startRow: ySplit > 0 ? ySplit : -1,
      startColumn: xSplit > 0 ? xSplit : -1,
    },
    rowCount,
    columnCount,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: picture.defaultColumnWidth,
    defaultRowHeight: picture.defaultRowHeight,
    mergeData: snapshot.merges.map(gridRange),
    cellData: cellData(sheet),
    rowData: rowData(sheet),
    columnData: columnData(sheet, columnCount),
    ...(looks.length > 0 ? { defaultStyle: lookIds(0) } : {}),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: flag(picture.hasGridLines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

export function gridRange({ top, left, bottom, right }: CellRange) {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function rowData(sheet: GridSheet): IWorksheetData['rowData'] {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of contentHeights(sheet)) data[row] = { h: height, ia: BooleanNumber.FALSE };
  for (const { index, size, isHidden, look } of sheet.picture.rows) {
    data[index] = {
      ...data[index],
      ...(size === null || size === 0 ? {} : { h: size, ia: BooleanNumber.FALSE }),
      ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(look > 0 ? { s: sheet.lookIds(look) } : {}),
    };
  }
  return data;
}

function columnData({ picture, lookIds }: GridSheet, columnCount: number): IWorksheetData['columnData'] {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, size, isHidden, look } of picture.columns) {
    for (let column = Math.max(first, 0); column <= Math.min(last, columnCount - 1); column++) {
      data[column] = {
        ...(size === null || size === 0 ? {} : { w: size }),
        ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(look > 0 ? { s: lookIds(look) } : {}),
      };
    }
  }
  return data;
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function maxOf(indices: Uint16Array | Uint32Array): number {
  let most = -1;
  for (const index of indices) if (index > most) most = index;
  return most;
}
