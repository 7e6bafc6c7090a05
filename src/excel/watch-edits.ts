import { parseAddress } from '../core/snapshot/address';
import type { EditListener, EditedCell, SheetKey } from '../host/port';
import type { RoundTrip } from './round-trip';

/** Edits of more cells than this are told as a change of the whole sheet. */
const MOST_CELLS = 2000;

/** Listens to the user's edits; the answered function ends it. What this add-in writes is not told. */
export async function watchEdits(roundTrip: RoundTrip, listener: EditListener): Promise<() => Promise<void>> {
  const tell = async ({
    worksheetId,
    address,
    changeType,
    triggerSource,
  }: Excel.WorksheetChangedEventArgs) => {
    if (triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
    const isCells = changeType === Excel.DataChangeType.rangeEdited;
    const cells = isCells ? await readEdited(roundTrip, worksheetId, address).catch(() => null) : null;
    listener({ sheet: worksheetId, cells });
  };
  const registered = await roundTrip(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(tell);
    await context.sync();
    return registration;
  });
  return async () => {
    registered.remove();
    await registered.context.sync();
  };
}

/** The cells of an edit with what they hold now; null for too many. */
function readEdited(
  roundTrip: RoundTrip,
  sheet: SheetKey,
  address: string,
): Promise<readonly EditedCell[] | null> {
  const [first = '', last = first] = address.split(':');
  const [start, end] = [parseAddress(first), parseAddress(last)];
  const isSmall = start && end && (end.row - start.row + 1) * (end.column - start.column + 1) <= MOST_CELLS;
  if (!isSmall) return Promise.resolve(null);
  return roundTrip(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return (range.values as EditedCell['value'][][]).flatMap((line, row) =>
      line.map((value, column) => ({ row: start.row + row, column: start.column + column, value })),
    );
  });
}
