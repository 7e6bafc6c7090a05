import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../../model/edit-sheets';
import { recalculateAll } from '../../model/calculate';
import { type Rect, cellRect, isOnSheet } from '../../model/geometry';
import { invalidArgument, itemNotFound } from '../../model/host-error';
import { requireOpenStructure } from '../../model/protection';
import type { Sheet, Visibility } from '../../model/sheet';
import { usedRect } from '../../model/used-range';
import type { Arguments } from '../arguments';
import type { Host, WireObject, WireType } from '../wire-type';
import { SHEET_EVENTS, SHEET_EVENTS_SINCE, subscriptionMethods } from './event-subscription';
import { STANDARD_SIZE } from './line-sizes';
import { areaNamed, areasNamed } from './range-address';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

const range = (sheet: Sheet, rect: Rect, host: Host): WireObject => {
  if (!isOnSheet(rect)) throw invalidArgument('the range would lie off the sheet');
  return host.object('Range', { sheet, rect });
};

function used(sheet: Sheet, args: Arguments, host: Host): WireObject | null {
  const rect = usedRect(sheet, args.flag(0));
  return rect ? range(sheet, rect, host) : null;
}

function neighbour(
  sheet: Sheet,
  args: Arguments,
  { workbook, object }: Host,
  step: 1 | -1,
): WireObject | null {
  const position = workbook.sheets.indexOf(sheet);
  const following =
    step === 1 ? workbook.sheets.slice(position + 1) : workbook.sheets.slice(0, position).reverse();
  const found = following.find((other) => !args.flag(0) || other.visibility === 'Visible');
  return found ? object('Worksheet', found) : null;
}

function present(found: WireObject | null): WireObject {
  if (!found) throw itemNotFound('no such worksheet');
  return found;
}

function visibilityOf(value: unknown): Visibility {
  const visibility = VISIBILITIES.find((known) => known === value);
  if (!visibility) throw invalidArgument(`visibility ${String(value)}`);
  return visibility;
}

export const worksheetType: WireType<Sheet> = {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { read: (sheet) => sheet.id },
    Name: {
      read: (sheet) => sheet.name,
      write: (sheet, value, { workbook }) => {
        requireOpenStructure(workbook);
        renameSheet(workbook, sheet, String(value));
      },
    },
    Position: {
      read: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      write: (sheet, value, { workbook }) => {
        requireOpenStructure(workbook);
        moveSheet(workbook, sheet, Number(value));
      },
    },
    /** The name under which the client writes `showGridlines`. */
    Gridlines: { write: (sheet, value) => (sheet.showGridlines = value === true) },
    ShowGridlines: {
      read: (sheet) => sheet.showGridlines,
      write: (sheet, value) => (sheet.showGridlines = value === true),
    },
    StandardHeight: { read: () => STANDARD_SIZE.row },
    StandardWidth: { read: () => STANDARD_SIZE.column },
    TabColor: { read: (sheet) => sheet.tabColor, write: (sheet, value) => (sheet.tabColor = String(value)) },
    Visibility: {
      read: (sheet) => sheet.visibility,
      write: (sheet, value, { workbook }) => {
        requireOpenStructure(workbook);
        setVisibility(workbook, sheet, visibilityOf(value));
      },
    },
  },
  navigations: {
    Charts: (sheet, host) => host.object('ChartCollection', sheet),
    Comments: (sheet, host) => host.object('CommentCollection', sheet),
    CustomProperties: (sheet, host) => host.object('WorksheetCustomPropertyCollection', sheet),
    FreezePanes: (sheet, host) => host.object('WorksheetFreezePanes', sheet),
    Names: (sheet, host) => host.object('NamedItemCollection', sheet),
    Notes: (sheet, host) => host.object('NoteCollection', sheet),
    PageLayout: (sheet, host) => host.object('PageLayout', sheet),
    Protection: (sheet, host) => host.object('WorksheetProtection', sheet),
    Tables: (sheet, host) => host.object('TableCollection', sheet),
  },
  methods: {
    ...subscriptionMethods<'Worksheet'>(SHEET_EVENTS, (sheet) => sheet.id),
    Activate: (sheet, _args, { workbook }) => activateSheet(workbook, sheet),
    Calculate: (_sheet, _args, { workbook }) => recalculateAll(workbook),
    Delete: (sheet, _args, { workbook }) => {
      requireOpenStructure(workbook);
      deleteSheet(workbook, sheet);
    },
    GetCell: (sheet, args, host) => range(sheet, cellRect(args.integer(0), args.integer(1)), host),
    GetNext: (sheet, args, host) => present(neighbour(sheet, args, host, 1)),
    GetNextOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, 1),
    GetPrevious: (sheet, args, host) => present(neighbour(sheet, args, host, -1)),
    GetPreviousOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, -1),
    GetRange: (sheet, args, host) =>
      range(sheet, areaNamed(host.workbook, sheet, args.optionalString(0)), host),
    GetRangeByIndexes: (sheet, args, host) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => args.integer(index));
      return range(sheet, { row: row!, column: column!, rows: rows!, columns: columns! }, host);
    },
    GetRanges: (sheet, args, host) =>
      host.object('RangeAreas', { sheet, rects: areasNamed(host.workbook, sheet, areasText(args)) }),
    GetUsedRange: (sheet, args, host) => used(sheet, args, host) ?? range(sheet, cellRect(0, 0), host),
    GetUsedRangeOrNullObject: used,
    _GetSheetById: (_sheet, args, host) => sheetById(args.string(0), host),
  },
  since: { ...SHEET_EVENTS_SINCE, Notes: '1.18' },
};

/** Excel refuses an address of more characters than a cell's formula may have. */
const LONGEST_ADDRESS = 8192;

function areasText(args: Arguments): string {
  const text = args.string(0);
  if (text.length > LONGEST_ADDRESS) throw invalidArgument(`an address of ${text.length} characters`);
  return text;
}

function sheetById(id: string, { workbook, object }: Host): WireObject {
  const sheet = workbook.sheetById(id);
  if (!sheet) throw itemNotFound(`worksheet ${id}`);
  return object('Worksheet', sheet);
}
