import type { NewCell } from './new-sheet';

/** A cell of a table to be printed: one without a figure has its lines too. */
export function bordered(cell: NewCell | null): NewCell {
  return { ...(cell ?? { constant: '' }), isBordered: true };
}
