import { apiNotFound, invalidArgument, itemNotFound } from '../../model/host-error';
import { clearContents } from '../../model/edit-cells';
import { requireUnprotected } from '../../model/protection';
import type { Table } from '../../model/sheet';
import {
  type TablePlace,
  addTable,
  bodyRect,
  convertToRange,
  headerRect,
  renameTable,
  requireTable,
  resizeTable,
} from '../../model/tables';
import { Workbook } from '../../model/workbook';
import type { Arguments } from '../arguments';
import type { CollectionScope, Targets } from '../targets';
import type { Host, Scalar, WireObject, WireType } from '../wire-type';
import { EventType, WORKBOOK_TARGET, subscriptionMethods } from './event-subscription';
import { rangeArgument, sheetsOf } from './range-address';

type TableTarget = Targets['Table'];

const placeOf = ({ id }: TableTarget, { workbook }: Host): TablePlace => requireTable(workbook, id);

/** The table, on a sheet that may be edited. */
function editable(target: TableTarget, host: Host): TablePlace {
  const place = placeOf(target, host);
  requireUnprotected(place.sheet);
  return place;
}

type Switch = {
  [Key in keyof Table]: Table[Key] extends boolean ? Key : never;
}[keyof Table];

const toggle = (property: Switch): Scalar<TableTarget> => ({
  read: (target, host) => placeOf(target, host).table[property],
  write: (target, value, host) => (editable(target, host).table[property] = value === true),
});

export const tableType: WireType<TableTarget> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    HighlightFirstColumn: toggle('highlightFirstColumn'),
    HighlightLastColumn: toggle('highlightLastColumn'),
    Id: { read: ({ id }) => id },
    Name: {
      read: (target, host) => placeOf(target, host).table.name,
      write: (target, value, host) => renameTable(host.workbook, editable(target, host).table, String(value)),
    },
    ShowBandedColumns: toggle('showBandedColumns'),
    ShowBandedRows: toggle('showBandedRows'),
    ShowFilterButton: toggle('showFilterButton'),
    ShowHeaders: { read: (target, host) => placeOf(target, host).table.showHeaders },
    ShowTotals: { read: (target, host) => placeOf(target, host).table.showTotals },
    Style: {
      read: (target, host) => placeOf(target, host).table.style,
      write: (target, value, host) => (editable(target, host).table.style = String(value)),
    },
  },
  navigations: {
    Columns: (target, host) => host.object('TableColumnCollection', target),
    Rows: (target, host) => host.object('TableRowCollection', target),
    Worksheet: (target, host) => host.object('Worksheet', placeOf(target, host).sheet),
  },
  methods: {
    ConvertToRange: (target, _args, host) => {
      const place = editable(target, host);
      convertToRange(host.workbook, place);
      return host.object('Range', { sheet: place.sheet, rect: place.table.rect });
    },
    Delete: (target, _args, host) => {
      const place = editable(target, host);
      convertToRange(host.workbook, place);
      clearContents(host.workbook, place.sheet, place.table.rect);
    },
    GetDataBodyRange: (target, _args, host) => {
      const { sheet, table } = placeOf(target, host);
      return host.object('Range', { sheet, rect: bodyRect(table) });
    },
    GetHeaderRowRange: (target, _args, host) => {
      const { sheet, table } = placeOf(target, host);
      return host.object('Range', { sheet, rect: headerRect(table) });
    },
    GetRange: (target, _args, host) => {
      const { sheet, table } = placeOf(target, host);
      return host.object('Range', { sheet, rect: table.rect });
    },
    Resize: (target, args, host) => {
      const { sheet, table } = editable(target, host);
      const resized = rangeArgument(host.workbook, args, 0, sheet);
      if (resized.sheet !== sheet) throw invalidArgument('a table stays on its worksheet');
      resizeTable(sheet, table, resized.rect);
    },
  },
};

const list = (scope: CollectionScope, host: Host): WireObject[] =>
  sheetsOf(scope).flatMap((sheet) => sheet.tables.map(({ id }) => host.object('Table', { id })));

function byKey(scope: CollectionScope, key: string, host: Host): WireObject | null {
  const wanted = key.toLowerCase();
  const tables = sheetsOf(scope).flatMap((sheet) => sheet.tables);
  const table = tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return table ? host.object('Table', { id: table.id }) : null;
}

function required(found: WireObject | null | undefined, key: string | number): WireObject {
  if (!found) throw itemNotFound(`table ${key}`);
  return found;
}

function add(scope: CollectionScope, args: Arguments, host: Host): WireObject {
  const { workbook } = host;
  const home = scope instanceof Workbook ? workbook.activeSheet : scope;
  const { sheet, rect } = rangeArgument(workbook, args, 0, home);
  requireUnprotected(sheet);
  if (!args.flag(1)) throw apiNotFound('TableCollection.add without headers');
  return host.object('Table', { id: addTable(workbook, sheet, rect).id });
}

export const tableCollectionType: WireType<CollectionScope> = {
  scalars: { Count: { read: (scope, host) => list(scope, host).length } },
  items: list,
  item: (scope, args, host) => required(byKey(scope, args.key(0), host), args.key(0)),
  methods: {
    ...subscriptionMethods<'TableCollection'>(
      { AddedEvent: EventType.tableAdded, DeletedEvent: EventType.tableDeleted },
      (scope) => (scope instanceof Workbook ? WORKBOOK_TARGET : scope.id),
    ),
    Add: add,
    GetCount: (scope, _args, host) => list(scope, host).length,
    GetItemAt: (scope, args, host) => required(list(scope, host)[args.integer(0)], args.integer(0)),
    GetItemOrNullObject: (scope, args, host) => byKey(scope, args.key(0), host),
  },
};

/** The tables that touch a range. */
export const tableScopedCollectionType: WireType<Targets['TableScopedCollection']> = {
  items: ({ sheet, rects }, host) =>
    sheet.tables.filter(({ rect }) => rects.includes(rect)).map(({ id }) => host.object('Table', { id })),
  methods: { GetCount: ({ rects }) => rects.length },
};
