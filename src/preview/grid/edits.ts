import type { ICellData, Nullable } from '@univerjs/core';
import { kindAt } from '../../core/snapshot/cells';
import { CellKind, cellKey, columnOfKey, rowOfKey } from '../../core/snapshot/workbook-snapshot';
import type { CellContent } from '../../host/port';
import type { SheetKey } from '../../host/cell-point';
import type { FileWrite } from '../../xlsx/write/cells/write-cells';
import type { SheetCells } from '../picture/sheet-picture';
import { valueOf } from './cell-content';
import { isInBlock } from './cell-data';
import type { OpenWorkbook } from './open-workbook';
import { readsCellByCell, storedFormula, typedFormula } from './typed-formula';
import type { GridSheet } from './grid-sheet';

/**
 * What the user changed, found by comparing every cell of the grid with the file: what was edited and then undone is no
 * change, and what a formula came to is none either.
 */
export function editsOf(workbook: OpenWorkbook, sheets: readonly GridSheet[]): FileWrite[] {
  return sheets.filter(({ isReport }) => !isReport).flatMap((sheet) => editsOfSheet(workbook, sheet));
}

function editsOfSheet(workbook: OpenWorkbook, shown: GridSheet): FileWrite[] {
  const { key: sheet, cells, picture, looks, lookIds } = shown;
  const writes: FileWrite[] = [];
  const now = workbook.cells(sheet);
  const formats = new Map(looks.map(({ numberFormat }, look) => [lookIds(look), numberFormat]));
  const styleOf = styleBefore(shown);
  const compare = (row: number, column: number, cell: Nullable<ICellData>): void => {
    const isBlockCell = isInBlock(picture.arrayBlocks, row, column);
    const before = contentBefore(cells, row, column, isBlockCell);
    const formula = cell?.f || cell?.si ? workbook.formulaAt(sheet, row, column) : '';
    const content: CellContent = formula === '' ? { constant: valueOf(cell) } : { formula };
    const style = styleOf.get(cellKey(row, column));
    const formatBefore = (style && formats.get(style)) ?? 'General';
    const isRestyled = cell?.s !== undefined && cell.s !== null && cell.s !== style;
    const numberFormat = isRestyled ? workbook.numberFormat(cell) : formatBefore;
    const isSame = isSameContent(before, content);
    if (isSame && numberFormat === formatBefore) return;
    writes.push({
      sheet,
      row,
      column,
      content: isSame ? before : stored(content),
      ...blockOf(workbook, sheet, row, column, content),
      ...(numberFormat === formatBefore ? {} : { numberFormat }),
    });
  };
  now.forValue(compare);
  for (const key of filledBefore(cells)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (now.getValue(row, column) == null) compare(row, column, null);
  }
  return writes;
}

function styleBefore({ picture, lookIds }: GridSheet): Map<number, string> {
  const { rows, columns, looks } = picture.styles;
  return new Map(Array.from(looks, (look, index) => [cellKey(rows[index]!, columns[index]!), lookIds(look)]));
}

function* filledBefore({ workbook, sheet }: SheetCells): Generator<number> {
  const { columns } = workbook.sheets[sheet]!;
  for (const [column, found] of columns.entries()) {
    if (!found) continue;
    for (const [index, kind] of found.kinds.entries()) {
      if (kind !== CellKind.Blank) yield cellKey(found.firstRow + index, column);
    }
  }
}

function contentBefore(
  { workbook, sheet }: SheetCells,
  row: number,
  column: number,
  isBlockCell: boolean,
): CellContent {
  const snapshot = workbook.sheets[sheet]!;
  const formula = isBlockCell ? undefined : snapshot.formulas.get(cellKey(row, column));
  if (formula !== undefined) return { formula };
  const kind = kindAt(snapshot, row, column);
  if (kind === CellKind.Blank || kind === CellKind.Uncalculated) return { constant: '' };
  const found = snapshot.columns[column]!;
  const value = found.values[row - found.firstRow]!;
  if (kind === CellKind.Number) return { constant: value };
  if (kind === CellKind.Boolean) return { constant: value === 1 };
  return { constant: workbook.strings[value] ?? '' };
}

/** The cells a formula fills, where it may fill more than its own. */
function blockOf(
  workbook: OpenWorkbook,
  sheet: SheetKey,
  row: number,
  column: number,
  content: CellContent,
): Pick<FileWrite, 'block'> {
  if (!('formula' in content)) return {};
  const block = workbook.filledBy(sheet, row, column);
  return block || readsCellByCell(content.formula) ? { block: block ?? { rows: 1, columns: 1 } } : {};
}

function stored(content: CellContent): CellContent {
  return 'formula' in content ? { formula: storedFormula(content.formula) } : content;
}

function isSameContent(before: CellContent, now: CellContent): boolean {
  if ('formula' in before !== 'formula' in now) return false;
  if ('formula' in before)
    return 'formula' in now && typedFormula(before.formula) === typedFormula(now.formula);
  return 'constant' in now && before.constant === now.constant;
}
