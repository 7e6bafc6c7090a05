import { addSheet } from '../../model/edit-sheets';
import { itemNotFound } from '../../model/host-error';
import { requireOpenStructure } from '../../model/protection';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import type { Arguments } from '../arguments';
import type { Host, WireObject, WireType } from '../wire-type';
import {
  EventType,
  SHEET_EVENTS,
  SHEET_EVENTS_SINCE,
  WORKBOOK_TARGET,
  subscriptionMethods,
} from './event-subscription';

const listed = (workbook: Workbook, args: Arguments): Sheet[] =>
  workbook.sheets.filter((sheet) => !args.flag(0) || sheet.visibility === 'Visible');

/** A worksheet by name or identifier. */
const find = (workbook: Workbook, key: string): Sheet | undefined =>
  workbook.sheetById(key) ?? workbook.sheetNamed(key);

function required(sheet: Sheet | undefined, key: string, host: Host): WireObject {
  if (!sheet) throw itemNotFound(`worksheet ${key}`);
  return host.object('Worksheet', sheet);
}

export const worksheetCollectionType: WireType<Workbook> = {
  items: (workbook, host) => workbook.sheets.map((sheet) => host.object('Worksheet', sheet)),
  item: (workbook, args, host) => required(find(workbook, args.string(0)), args.string(0), host),
  methods: {
    ...subscriptionMethods<'WorksheetCollection'>(
      {
        ...SHEET_EVENTS,
        AddedEvent: EventType.sheetAdded,
        DeletedEvent: EventType.sheetDeleted,
        EventMoved: EventType.sheetMoved,
      },
      () => WORKBOOK_TARGET,
    ),
    Add: (workbook, args, host) => {
      requireOpenStructure(workbook);
      return host.object('Worksheet', addSheet(workbook, args.optionalString(0)));
    },
    GetActiveWorksheet: (workbook, _args, host) => host.object('Worksheet', workbook.activeSheet),
    GetCount: (workbook, args) => listed(workbook, args).length,
    GetFirst: (workbook, args, host) => required(listed(workbook, args)[0], 'first', host),
    GetItemOrNullObject: (workbook, args, host) => {
      const sheet = find(workbook, args.string(0));
      return sheet ? host.object('Worksheet', sheet) : null;
    },
    GetLast: (workbook, args, host) => required(listed(workbook, args).at(-1), 'last', host),
  },
  since: SHEET_EVENTS_SINCE,
};
