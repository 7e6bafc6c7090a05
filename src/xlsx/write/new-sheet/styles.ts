import type { NewCell, NewSheet } from '../../../host/sheets/new-sheet';
import type { NewCellStyle } from '../styles/cell-styles';

/** The styles of a sheet's cells, each once. */
interface SheetStyles {
  readonly styles: readonly NewCellStyle[];
  /** Index of a cell's style among them. */
  readonly indexOf: (cell: NewCell) => number;
}

export function stylesOf({ rows }: NewSheet): SheetStyles {
  const indices = new Map<string, number>();
  const styles: NewCellStyle[] = [];
  for (const cell of rows.flat()) {
    if (cell === null || indices.has(keyOf(cell))) continue;
    indices.set(keyOf(cell), styles.length);
    styles.push(styleOf(cell));
  }
  return { styles, indexOf: (cell) => indices.get(keyOf(cell))! };
}

function styleOf(cell: NewCell): NewCellStyle {
  const { numberFormat, isBold, fontSize, isWrapped, isBordered, alignment } = cell;
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(isBold === undefined ? {} : { isBold }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(isWrapped === undefined ? {} : { isWrapped }),
    ...(isBordered === undefined ? {} : { isBordered }),
    ...(alignment === undefined ? {} : { alignment }),
    isText: 'constant' in cell && typeof cell.constant === 'string' && cell.constant !== '',
  };
}

const keyOf = (cell: NewCell): string => JSON.stringify(Object.entries(styleOf(cell)).toSorted());
