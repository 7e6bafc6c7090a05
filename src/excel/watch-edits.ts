import { parseAddress } from '../core/snapshot/address';
import type { EditListener, EditedCell } from '../host/port';
import type { SheetKey } from '../host/cell-point';
import type { RoundTrip } from './round-trip';

/** Changes of more cells than this are told as a change of the whole sheet. */
const MOST_CELLS = 20_000;

/**
 * Listens to the user's edits and to what Excel calculates anew because of them; the answered function ends it. What this
 * add-in writes is not told, the results that follow from it are.
 */
export async function watchEdits(
  roundTrip: RoundTrip,
  listener: EditListener,
  needsCells: () => boolean = () => true,
): Promise<() => Promise<void>> {
  const tell = async (sheet: SheetKey, address: string | null, isRecalculation: boolean) => {
    const cells = address === null ? null : await readCells(roundTrip, sheet, address).catch(() => null);
    listener({ sheet, cells, isRecalculation });
  };
  const onChanged = async (edit: Excel.WorksheetChangedEventArgs) => {
    if (edit.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
    const isCells = edit.changeType === Excel.DataChangeType.rangeEdited && needsCells();
    await tell(edit.worksheetId, isCells ? edit.address : null, false);
  };
  const onCalculated = async ({ worksheetId, address }: Excel.WorksheetCalculatedEventArgs) => {
    if (needsCells()) await tell(worksheetId, address, true);
  };
  const { context, registrations } = await roundTrip(async (context) => {
    const { worksheets } = context.workbook;
    const registrations = [worksheets.onChanged.add(onChanged), worksheets.onCalculated.add(onCalculated)];
    await context.sync();
    return { context, registrations };
  });
  return async () => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  };
}

/** The cells of one or several areas with what they hold now, in one round trip; null for too many. */
function readCells(
  roundTrip: RoundTrip,
  sheet: SheetKey,
  address: string,
): Promise<readonly EditedCell[] | null> {
  const areas = address.split(',').map(areaOf);
  const cells = areas.reduce((sum, area) => sum + (area ? area.rows * area.columns : Infinity), 0);
  if (cells > MOST_CELLS) return Promise.resolve(null);
  return roundTrip(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = areas.map((area) => worksheet.getRange(area!.address).load('values'));
    await context.sync();
    return ranges.flatMap(({ values }, index) => cellsOf(values as EditedCell['value'][][], areas[index]!));
  });
}

interface Area {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Null for whole rows and columns, and for what is no address. */
function areaOf(text: string): Area | null {
  const address = text.slice(text.lastIndexOf('!') + 1).trim();
  const [first = '', last = first] = address.split(':');
  const [start, end] = [parseAddress(first), parseAddress(last)];
  if (!start || !end) return null;
  return { address, ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

function cellsOf(values: readonly (readonly EditedCell['value'][])[], { row, column }: Area): EditedCell[] {
  return values.flatMap((line, down) =>
    line.map((value, across) => ({ row: row + down, column: column + across, value })),
  );
}
