import { CellKind, type CellColumn } from '../../snapshot/workbook-snapshot';
import type { DraftLines } from './draft-lines';

/** Rows of a sheet with all that the lines read from them depend on. */
export interface ListedRows {
  /** How their columns are read: rows of two forms are never the same list. */
  readonly form: string;
  readonly top: number;
  /** What stands in each row beside its labels. */
  readonly states: Uint8Array;
  /** The columns that may label a line; undefined for one without content. */
  readonly labels: readonly (CellColumn | undefined)[];
}

interface KnownList {
  readonly rows: ListedRows;
  readonly lines: DraftLines;
}

/** How many lists of one form are remembered: the latest, so that the work does not grow with their number. */
const MOST_REMEMBERED = 8;

/**
 * Lists of lines by what is printed of them. The tables of an organisation mostly list the same subjects, and those of its
 * units the same items: such a list is read once, and whatever follows from it alone is told by its being the same.
 */
export class LineLists {
  private readonly byForm = new Map<string, KnownList[]>();

  /** The lines of some rows where the same list has been read before, with the columns of that list but for their rows. */
  find(rows: ListedRows): DraftLines | undefined {
    const known = this.byForm.get(rows.form)?.find((list) => isSameList(list.rows, rows));
    if (!known) return undefined;
    const { lines } = known;
    const shift = rows.top - known.rows.top;
    return shift === 0 ? lines : { ...lines, rows: lines.rows.map((row) => row + shift) };
  }

  remember(rows: ListedRows, lines: DraftLines): void {
    const alike = this.byForm.get(rows.form);
    if (!alike) this.byForm.set(rows.form, [{ rows, lines }]);
    else if (alike.unshift({ rows, lines }) > MOST_REMEMBERED) alike.pop();
  }
}

function isSameList(one: ListedRows, other: ListedRows): boolean {
  const { length } = one.states;
  if (other.states.length !== length) return false;
  for (let at = 0; at < length; at++) if (one.states[at] !== other.states[at]) return false;
  for (let column = 0; column < one.labels.length; column++) {
    const cells = one.labels[column];
    const others = other.labels[column];
    if (cells && others ? !areSameCells(cells, one.top, others, other.top, length) : cells !== others)
      return false;
  }
  return true;
}

function areSameCells(
  one: CellColumn,
  oneTop: number,
  other: CellColumn,
  otherTop: number,
  rows: number,
): boolean {
  for (let row = 0; row < rows; row++) {
    const a = oneTop + row - one.firstRow;
    const b = otherTop + row - other.firstRow;
    const kind = kindOf(one, a);
    if (kind !== kindOf(other, b)) return false;
    if (kind !== CellKind.Blank && one.values[a] !== other.values[b]) return false;
  }
  return true;
}

function kindOf({ kinds }: CellColumn, at: number): number {
  return at >= 0 && at < kinds.length ? kinds[at]! : CellKind.Blank;
}
