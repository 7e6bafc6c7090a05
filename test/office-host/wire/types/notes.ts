import { cellName, parseAddress } from '../../model/address';
import { addNote, deleteNote, noteAt } from '../../model/comments';
import { cellRect } from '../../model/geometry';
import { invalidArgument, itemNotFound } from '../../model/host-error';
import { requirePermission } from '../../model/protection';
import type { Note } from '../../model/sheet';
import { Workbook } from '../../model/workbook';
import type { CellTarget, CollectionScope } from '../targets';
import type { Host, Scalar, WireObject, WireType } from '../wire-type';
import { cellArgument, sheetsOf } from './range-address';

function noteOf({ sheet, row, column }: CellTarget): Note {
  const note = noteAt(sheet, row, column);
  if (!note) throw itemNotFound(`note at ${cellName(row, column)}`);
  return note;
}

/** The note, on a sheet whose objects may be edited. */
function editable(target: CellTarget): Note {
  requirePermission(target.sheet, 'allowEditObjects');
  return noteOf(target);
}

const size = (property: 'width' | 'height'): Scalar<CellTarget> => ({
  read: (target) => noteOf(target)[property],
  write: (target, value) => {
    if (typeof value !== 'number' || value <= 0) throw invalidArgument(`note ${property}`);
    editable(target)[property] = value;
  },
});

export const noteType: WireType<CellTarget> = {
  scalars: {
    AuthorName: { read: (target) => noteOf(target).authorName },
    Content: {
      read: (target) => noteOf(target).content,
      write: (target, value) => (editable(target).content = String(value)),
    },
    Height: size('height'),
    Visible: {
      read: (target) => noteOf(target).visible,
      write: (target, value) => (editable(target).visible = value === true),
    },
    Width: size('width'),
  },
  methods: {
    Delete: (target) => {
      editable(target);
      deleteNote(target.sheet, target.row, target.column);
    },
    GetLocation: (target, _args, host) => {
      const { row, column } = noteOf(target);
      return host.object('Range', { sheet: target.sheet, rect: cellRect(row, column) });
    },
  },
};

const list = (scope: CollectionScope, host: Host): WireObject[] =>
  sheetsOf(scope).flatMap((sheet) =>
    [...sheet.notes]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column }) => host.object('Note', { sheet, row, column })),
  );

/** A note by the address of its cell, which in a workbook's collection must name the sheet. */
function byAddress(scope: CollectionScope, key: string, { workbook, object }: Host): WireObject | null {
  const address = parseAddress(key);
  const [rect] = address?.rects ?? [];
  const home = scope instanceof Workbook ? undefined : scope;
  const sheet = address?.sheet === undefined ? home : workbook.sheetNamed(address.sheet);
  if (!rect || !sheet) return null;
  const note = noteAt(sheet, rect.row, rect.column);
  return note ? object('Note', { sheet, row: note.row, column: note.column }) : null;
}

function required(found: WireObject | null | undefined, key: string | number): WireObject {
  if (!found) throw itemNotFound(`note ${key}`);
  return found;
}

/** Notes have no identifier the client could see: a loaded one is found again by its place in the list. */
export const noteCollectionType: WireType<CollectionScope> = {
  items: list,
  item: (scope, args, host) => required(byAddress(scope, args.string(0), host), args.string(0)),
  methods: {
    Add: (scope, args, host) => {
      const { sheet, row, column } = cellArgument(host.workbook, args, 0, scope);
      requirePermission(sheet, 'allowEditObjects');
      addNote(sheet, row, column, args.string(1));
      return host.object('Note', { sheet, row, column });
    },
    GetCount: (scope, _args, host) => list(scope, host).length,
    GetItemAt: (scope, args, host) => required(list(scope, host)[args.integer(0)], args.integer(0)),
    GetItemOrNullObject: (scope, args, host) => byAddress(scope, args.string(0), host),
  },
};
