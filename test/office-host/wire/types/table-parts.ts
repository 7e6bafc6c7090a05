import { enterCells } from '../../model/edit-cells';
import { type Rect, intersection } from '../../model/geometry';
import { apiNotFound, invalidArgument, itemNotFound } from '../../model/host-error';
import { requireUnprotected } from '../../model/protection';
import { bodyRect, columnNames, requireTable, resizeTable } from '../../model/tables';
import type { Arguments } from '../arguments';
import type { Targets } from '../targets';
import type { Host, Method, WireObject, WireType } from '../wire-type';
import { readGrid, valueAt } from './range-values';

type ColumnTarget = Targets['TableColumn'];

const columnRect = (whole: Rect, { index }: ColumnTarget): Rect => ({
  ...whole,
  column: whole.column + index,
  columns: 1,
});

const partOf =
  (part: (target: ColumnTarget, host: Host) => Rect): Method<ColumnTarget> =>
  (target, _args, host) =>
    host.object('Range', { sheet: requireTable(host.workbook, target.id).sheet, rect: part(target, host) });

const wholeColumn = (target: ColumnTarget, { workbook }: Host): Rect =>
  columnRect(requireTable(workbook, target.id).table.rect, target);

export const tableColumnType: WireType<ColumnTarget> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { read: ({ index }) => index + 1 },
    Index: { read: ({ index }) => index },
    Name: {
      read: (target, { workbook }) => {
        const { sheet, table } = requireTable(workbook, target.id);
        return columnNames(sheet, table)[target.index];
      },
      write: (target, value, { workbook }) => {
        const { sheet, table } = requireTable(workbook, target.id);
        requireUnprotected(sheet);
        if (columnNames(sheet, table).includes(String(value))) throw invalidArgument('the column name');
        const header = { ...columnRect(table.rect, target), rows: 1 };
        enterCells(workbook, sheet, header, () => `'${String(value)}`);
      },
    },
    Values: {
      read: (target, host) => {
        const { sheet } = requireTable(host.workbook, target.id);
        return readGrid({ sheet, rect: wholeColumn(target, host) }, valueAt);
      },
    },
  },
  methods: {
    GetDataBodyRange: partOf((target, { workbook }) =>
      columnRect(bodyRect(requireTable(workbook, target.id).table), target),
    ),
    GetHeaderRowRange: partOf((target, host) => ({ ...wholeColumn(target, host), rows: 1 })),
    GetRange: partOf(wholeColumn),
  },
};

type ColumnsTarget = Targets['TableColumnCollection'];

const columns = ({ id }: ColumnsTarget, host: Host): WireObject[] => {
  const { table } = requireTable(host.workbook, id);
  return Array.from({ length: table.rect.columns }, (_, index) => host.object('TableColumn', { id, index }));
};

/** A column by name, or by its identifier, which counts from 1. */
function byKey({ id }: ColumnsTarget, args: Arguments, host: Host): WireObject | null {
  const { sheet, table } = requireTable(host.workbook, id);
  const key = args.at(0);
  const index = typeof key === 'number' ? key - 1 : columnNames(sheet, table).indexOf(args.string(0));
  return index >= 0 && index < table.rect.columns ? host.object('TableColumn', { id, index }) : null;
}

function required(found: WireObject | null | undefined): WireObject {
  if (!found) throw itemNotFound('table column');
  return found;
}

export const tableColumnCollectionType: WireType<ColumnsTarget> = {
  scalars: { Count: { read: (target, host) => columns(target, host).length } },
  items: columns,
  item: (target, args, host) => required(byKey(target, args, host)),
  methods: {
    GetCount: (target, _args, host) => columns(target, host).length,
    GetItemAt: (target, args, host) => required(columns(target, host)[args.integer(0)]),
    GetItemOrNullObject: byKey,
  },
};

type RowsTarget = Targets['TableRowCollection'];

const rowCount = ({ id }: RowsTarget, { workbook }: Host): number =>
  bodyRect(requireTable(workbook, id).table).rows;

export const tableRowCollectionType: WireType<RowsTarget> = {
  scalars: { Count: { read: rowCount } },
  methods: {
    Add: addRows,
    GetCount: (target, _args, host) => rowCount(target, host),
  },
};

/** Appends rows below the table, where there must be room: moving cells aside is not modelled. */
function addRows(target: RowsTarget, args: Arguments, host: Host): WireObject {
  const { sheet, table } = requireTable(host.workbook, target.id);
  requireUnprotected(sheet);
  if (args.at(0) !== null && args.at(0) !== -1) throw apiNotFound('TableRowCollection.add in the middle');
  const values = args.list(1);
  const added: Rect = { ...table.rect, row: table.rect.row + table.rect.rows, rows: values.length };
  const isTaken = sheet.values.extent(added) ?? sheet.tables.find(({ rect }) => intersection(rect, added));
  if (isTaken) throw apiNotFound('TableRowCollection.add above other cells');
  resizeTable(sheet, table, { ...table.rect, rows: table.rect.rows + values.length });
  enterCells(host.workbook, sheet, added, (row, column) => cellOf(values, row, column, table.rect.columns));
  return host.object('Range', { sheet, rect: added });
}

function cellOf(values: readonly unknown[], row: number, column: number, width: number): unknown {
  const line = values[row];
  if (!Array.isArray(line) || line.length !== width) throw invalidArgument('the width of the rows added');
  return line[column];
}
