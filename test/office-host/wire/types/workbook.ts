import { cellRect } from '../../model/geometry';
import { itemNotFound } from '../../model/host-error';
import type { Workbook } from '../../model/workbook';
import type { WireType } from '../wire-type';

/** The root of everything the client can reach. */
export const workbookType: WireType<Workbook> = {
  scalars: {
    AutoSave: { read: () => false },
    IsDirty: { read: () => true, write: () => undefined },
    Name: { read: (workbook) => workbook.name },
    PreviouslySaved: { read: () => true },
    ReadOnly: { read: () => false },
  },
  navigations: {
    Application: (workbook, host) => host.object('Application', workbook),
    Comments: (workbook, host) => host.object('CommentCollection', workbook),
    CustomXmlParts: (workbook, host) => host.object('CustomXmlPartCollection', workbook),
    Names: (workbook, host) => host.object('NamedItemCollection', workbook),
    Notes: (workbook, host) => host.object('NoteCollection', workbook),
    Properties: (workbook, host) => host.object('DocumentProperties', workbook),
    Protection: (workbook, host) => host.object('WorkbookProtection', workbook),
    Settings: (workbook, host) => host.object('SettingCollection', workbook),
    Tables: (workbook, host) => host.object('TableCollection', workbook),
    Worksheets: (workbook, host) => host.object('WorksheetCollection', workbook),
    _Runtime: (workbook, host) => host.object('Runtime', workbook),
  },
  methods: {
    GetActiveCell: ({ activeSheet: sheet }, _args, host) =>
      host.object('Range', { sheet, rect: cellRect(sheet.selection.row, sheet.selection.column) }),
    GetSelectedRange: ({ activeSheet: sheet }, _args, host) =>
      host.object('Range', { sheet, rect: sheet.selection }),
    _GetRangeForEventByReferenceId: (_workbook, args, { references }) => {
      const range = references.find(args.string(0));
      if (!range) throw itemNotFound('the cells of the event');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, { references }) =>
      references.find(args.string(0)) ?? null,
    _RemoveReference: (_workbook, args, { references }) => references.remove(args.string(0)),
  },
  since: { Notes: '1.18' },
};
