import { cellAddress, parseAddress } from '../../../src/core/snapshot/address';
import { cellAt, put, type SheetGrid, type WorkbookGrid } from '../grid';
import type { Random } from '../random';
import type { TableTruth } from '../truth';

/** Replaces totals of a table by formulas over their parts; the values stay as their last results. */
export function addFormulas(workbook: WorkbookGrid, table: TableTruth, random: Random): void {
  const across = random.chance(0.5);
  for (const lane of table.lanes) {
    lane.columns.forEach((column, columnIndex) => {
      if (column.measure !== 'amount') return;
      lane.lines.forEach((line, lineIndex) => {
        const below = childrenOf(lane.lines, lineIndex).map((child) => ({
          row: lane.lines[child]!.row,
          column: column.column,
        }));
        const beside = childrenOf(lane.columns, columnIndex).map((child) => ({
          row: line.row,
          column: lane.columns[child]!.column,
        }));
        const parts = across && beside.length > 1 ? beside : below;
        if (parts.length > 0) setFormula(workbook.sheets[table.sheet]!, line.row, column.column, parts);
      });
    });
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The last result of a formula is the sum its parts gave in floating point, noise behind the digits included. */
function setFormula(sheet: SheetGrid, row: number, column: number, parts: readonly Place[]): void {
  const cell = cellAt(sheet, row, column);
  if (typeof cell?.value !== 'number') return;
  const values = parts.map((part) => cellAt(sheet, part.row, part.column)?.value ?? 0);
  if (values.some((value) => typeof value !== 'number')) return;
  const value = (values as number[]).reduce((sum, part) => sum + part, 0);
  put(sheet, row, column, { ...cell, value, formula: `=${formulaOf(parts)}` });
}

function formulaOf(parts: readonly Place[]): string {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const isRun = parts.length > 1 && first.column === last.column && last.row - first.row === parts.length - 1;
  const address = ({ row, column }: Place) => cellAddress(row, column);
  return isRun ? `SUM(${address(first)}:${address(last)})` : parts.map(address).join('+');
}

function childrenOf(
  nodes: readonly { readonly parent: number; readonly additive: boolean }[],
  parent: number,
): number[] {
  return nodes.flatMap((node, index) => (node.parent === parent && node.additive ? [index] : []));
}

/** Works out all formulas of a sheet anew, as a spreadsheet does after a change; gives the places whose results changed. */
export function recalculate(sheet: SheetGrid): { readonly row: number; readonly column: number }[] {
  const changed = new Map<string, Place>();
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined || typeof cell.value !== 'number') return;
        const value = resultOf(sheet, cell.formula);
        if (Math.abs(value - cell.value) < 1e-6) return;
        put(sheet, row, column, { ...cell, value });
        changed.set(`${row}/${column}`, { row, column });
        isSettled = false;
      }),
    );
  }
  return [...changed.values()];
}

/** Result of =SUM(A1:A9) or =A1+B1; words count as nothing. */
function resultOf(sheet: SheetGrid, formula: string): number {
  const run = /^=SUM\((.+):(.+)\)$/.exec(formula);
  const parts = run
    ? placesBetween(run[1]!, run[2]!)
    : formula
        .slice(1)
        .split('+')
        .map((address) => parseAddress(address)!);
  const values = parts.map(({ row, column }) => cellAt(sheet, row, column)?.value);
  return values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}

function placesBetween(from: string, to: string): Place[] {
  const first = parseAddress(from)!;
  const last = parseAddress(to)!;
  return Array.from({ length: last.row - first.row + 1 }, (_, index) => ({
    row: first.row + index,
    column: first.column,
  }));
}
