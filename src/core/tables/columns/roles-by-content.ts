import { CellKind } from '../../snapshot/workbook-snapshot';
import type { HeadedColumn } from '../layout/headed-column';
import type { SheetView } from '../layout/sheet-view';
import type { HeadingRole } from '../vocabulary/headings';

/**
 * What columns under a header the user has shown are for. Its headings need be nobody's words: left of the figures a column
 * of words names the lines, and a column of digits typed as text holds their codes.
 */
export function rolesByContent(
  view: SheetView,
  columns: readonly HeadedColumn[],
  top: number,
  bottom: number,
): (headed: HeadedColumn) => HeadingRole {
  const byHeadings = ({ path }: HeadedColumn) => view.lexicon.headings.of(path.map(({ text }) => text)).role;
  const firstFigures = columns.findIndex(({ column }) => holdsNumbers(view, column, top, bottom));
  const leading = new Set(columns.slice(0, Math.max(0, firstFigures)));
  return (headed) => {
    const role = byHeadings(headed);
    return role === 'figure' && leading.has(headed) ? labelRole(view, headed.column, top, bottom) : role;
  };
}

function holdsNumbers(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (view.kind(row, column) === CellKind.Number) return true;
  return false;
}

function labelRole(view: SheetView, column: number, top: number, bottom: number): HeadingRole {
  let holdsCodes = false;
  for (let row = top; row <= bottom; row++) {
    const text = view.text(row, column);
    if (/\p{Script=Han}/u.test(text)) return 'name';
    holdsCodes ||= /^\d+$/.test(text);
  }
  return holdsCodes ? 'code' : 'figure';
}
