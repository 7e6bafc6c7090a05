import type { ListedEdit } from '../../state/recompute';

/** The cells that are not wanted, by {@link keyOfEdit}. */
export type Unticked = ReadonlySet<string>;

/** What tells a cell of the list from the others. */
export function keyOfEdit({ place: { sheet, row, column } }: ListedEdit): string {
  return `${sheet}/${row}/${column}`;
}

export function isTicked(edit: ListedEdit, unticked: Unticked): boolean {
  return !unticked.has(keyOfEdit(edit));
}

/** How the box above several cells stands: all of them, none, or some. */
export function tickState(edits: readonly ListedEdit[], unticked: Unticked): boolean | 'mixed' {
  const chosen = edits.filter((edit) => isTicked(edit, unticked)).length;
  return chosen === edits.length ? true : chosen === 0 ? false : 'mixed';
}
