import { cellName, rectName } from './address';
import type { Format } from './formats';
import type { CellPosition, Rect } from './geometry';
import type {
  CellValue,
  Chart,
  Comment,
  Hyperlink,
  NamedItem,
  Note,
  PageLayout,
  Sheet,
  SheetProtection,
  Table,
  Visibility,
} from './sheet';
import type { SparseGrid } from './sparse-grid';
import type { CalculationMode, Workbook, XmlPart } from './workbook';

type Placed<T> = Omit<T, 'row' | 'column'> & { readonly at: string };

export interface ConditionalFormatSnapshot {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly string[];
  readonly stopIfTrue: boolean;
  readonly formula: string;
  readonly look: Readonly<Record<string, string | number | boolean>>;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, Format>>;
  readonly formattedAreas: readonly { readonly range: string; readonly format: Format }[];
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly comments: readonly Placed<Comment>[];
  readonly notes: readonly Placed<Note>[];
  readonly links: readonly { readonly at: string; readonly link: Hyperlink }[];
  readonly tables: readonly (Omit<Table, 'rect'> & { readonly range: string })[];
  readonly charts: readonly Chart[];
  readonly names: readonly NamedItem[];
  readonly protection: SheetProtection | null;
  readonly frozen: string | null;
  readonly selection: string;
  readonly customProperties: Readonly<Record<string, string>>;
  readonly pageLayout: PageLayout;
}

/** A workbook as plain data: two workbooks are alike exactly when their snapshots are deeply equal. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NamedItem[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  readonly xmlParts: readonly XmlPart[];
  readonly protection: { readonly password: string | undefined } | null;
  readonly calculationMode: CalculationMode;
  readonly activeSheet: string;
}

/** A deep copy of plain data, in any environment. */
export const plainCopy = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

export function snapshot(workbook: Workbook): WorkbookSnapshot {
  return plainCopy({
    name: workbook.name,
    sheets: workbook.sheets.map(sheetSnapshot),
    names: workbook.names,
    settings: Object.fromEntries(workbook.settings),
    customProperties: Object.fromEntries(workbook.customProperties),
    xmlParts: workbook.xmlParts,
    protection: workbook.protection ?? null,
    calculationMode: workbook.calculationMode,
    activeSheet: workbook.activeSheet.name,
  });
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    values: byCell(sheet.values),
    formulas: byCell(sheet.formulas),
    formats: byCell(sheet.formats.cells),
    formattedAreas: sheet.formats.areas.map(({ rect, format }) => ({ range: rectName(rect), format })),
    merges: sheet.merges.map(rectName).sort(),
    hiddenRows: inOrder(sheet.hiddenRows),
    hiddenColumns: inOrder(sheet.hiddenColumns),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      ranges: format.ranges.map(rectName),
    })),
    comments: sheet.comments.map(placed),
    notes: sheet.notes.map(placed).sort((a, b) => a.at.localeCompare(b.at)),
    links: sheet.links.map(placed).sort((a, b) => a.at.localeCompare(b.at)),
    tables: sheet.tables.map(({ rect, ...table }) => ({ ...table, range: rectName(rect) })),
    charts: sheet.charts,
    names: sheet.names,
    protection: sheet.protection ?? null,
    frozen: optionalName(sheet.frozen),
    selection: [sheet.selection, ...sheet.alsoSelected].map(rectName).join(','),
    customProperties: Object.fromEntries(sheet.customProperties),
    pageLayout: sheet.pageLayout,
  };
}

const optionalName = (rect: Rect | undefined): string | null => (rect ? rectName(rect) : null);

const inOrder = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);

function placed<T extends CellPosition>({ row, column, ...rest }: T): Placed<T> {
  return { ...rest, at: cellName(row, column) };
}

const byCell = <T>(grid: SparseGrid<T>): Record<string, T> =>
  Object.fromEntries([...grid.entries()].map(({ row, column, value }) => [cellName(row, column), value]));
