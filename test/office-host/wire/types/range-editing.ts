import { recalculateAll } from '../../model/calculate';
import { clearContents, clearLinks } from '../../model/edit-cells';
import { clearFormats } from '../../model/edit-formats';
import { editStructure } from '../../model/edit-structure';
import { isEntireColumn, isEntireRow } from '../../model/geometry';
import { HostError, apiNotFound, invalidArgument } from '../../model/host-error';
import { merge, unmerge } from '../../model/merges';
import { requirePermission, requireUnlocked, requireUnprotected } from '../../model/protection';
import type { StructuralEdit } from '../../model/structural-edit';
import type { Arguments } from '../arguments';
import type { RangeTarget } from '../targets';
import type { Host, Method } from '../wire-type';

/** What `clear(applyTo)` takes away, by its wire name. */
const CLEARING: Readonly<Record<string, (range: RangeTarget, host: Host) => void>> = {
  All: (range, host) => {
    clearCellContents(range, host);
    clearCellFormats(range, host);
    clearLinks(range.sheet, range.rect);
  },
  Contents: clearCellContents,
  Formats: clearCellFormats,
  Hyperlinks: ({ sheet, rect }) => clearLinks(sheet, rect),
  RemoveHyperlinks: (range, host) => {
    clearLinks(range.sheet, range.rect);
    clearCellFormats(range, host);
  },
};

function clearCellContents({ sheet, rect }: RangeTarget, { workbook }: Host): void {
  requireUnlocked(sheet, rect);
  clearContents(workbook, sheet, rect);
}

function clearCellFormats({ sheet, rect }: RangeTarget, { workbook }: Host): void {
  requirePermission(sheet, 'allowFormatCells');
  clearFormats(workbook, sheet, rect);
}

export function clearRange(range: RangeTarget, args: Arguments, host: Host): void {
  const applyTo = args.optionalString(0) ?? 'All';
  const clear = CLEARING[applyTo];
  if (!clear) throw invalidArgument(`clear "${applyTo}"`);
  clear(range, host);
}

/** The edit of whole rows or columns a range stands for; moving only some cells aside is not modelled. */
function structuralEdit({ rect }: RangeTarget, direction: 1 | -1, member: string): StructuralEdit {
  if (isEntireRow(rect)) return { axis: 'row', at: rect.row, count: direction * rect.rows };
  if (isEntireColumn(rect)) return { axis: 'column', at: rect.column, count: direction * rect.columns };
  throw apiNotFound(`${member} of less than whole rows or columns`);
}

const insert: Method<RangeTarget> = (range, args, host) => {
  const edit = structuralEdit(range, 1, 'Range.insert');
  requirePermission(range.sheet, edit.axis === 'row' ? 'allowInsertRows' : 'allowInsertColumns');
  args.string(0);
  editStructure(host.workbook, range.sheet, edit);
  return host.object('Range', { ...range });
};

const remove: Method<RangeTarget> = (range, args, { workbook }) => {
  const edit = structuralEdit(range, -1, 'Range.delete');
  requirePermission(range.sheet, edit.axis === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns');
  args.string(0);
  editStructure(workbook, range.sheet, edit);
};

const MOST_CELLS_WRITTEN = 5_000_000;

export const rangeEditing: Readonly<Record<string, Method<RangeTarget>>> = {
  Calculate: (_range, _args, { workbook }) => recalculateAll(workbook),
  Clear: clearRange,
  Delete: remove,
  Insert: insert,
  Merge: ({ sheet, rect }, args, { workbook }) => {
    requireUnprotected(sheet);
    merge(workbook, sheet, rect, args.flag(0));
  },
  Unmerge: ({ sheet, rect }, _args, { workbook }) => {
    requireUnprotected(sheet);
    unmerge(workbook, sheet, rect);
  },
  _ValidateArraySize: ({ rect }, args) => {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    if (rows !== rect.rows || columns !== rect.columns) throw invalidArgument('the size of the array');
    if (rows * columns > MOST_CELLS_WRITTEN) {
      throw new HostError('RangeExceedsLimit', 'The cell count has exceeded the maximum supported number.');
    }
  },
};
