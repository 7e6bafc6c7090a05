import { cellAddress } from '../../../src/core/snapshot/address';
import { cellAt, put, type WorkbookGrid } from '../grid';
import type { Random } from '../random';
import type { LaneTruth, TableTruth } from '../truth';

/** Replaces totals of a table by formulas over their parts; the values stay as their last results. */
export function addFormulas(workbook: WorkbookGrid, table: TableTruth, random: Random): void {
  const across = random.chance(0.5);
  for (const lane of table.lanes) {
    for (const column of lane.columns) {
      lane.lines.forEach((line, index) => {
        if (column.measure !== 'amount') return;
        const rows = childrenOf(lane.lines, index).map((child) => lane.lines[child]!.row);
        const columns = columnParts(lane, lane.columns.indexOf(column));
        if (across && columns.length > 1) {
          setFormula(
            workbook,
            table,
            line.row,
            column.column,
            columns.map((part) => cellAddress(line.row, part)).join('+'),
          );
        } else if (rows.length > 0) {
          setFormula(workbook, table, line.row, column.column, sumOfRows(rows, column.column));
        }
      });
    }
  }
}

function columnParts(lane: LaneTruth, parent: number): number[] {
  return childrenOf(lane.columns, parent).map((child) => lane.columns[child]!.column);
}

function childrenOf(
  nodes: readonly { readonly parent: number; readonly additive: boolean }[],
  parent: number,
): number[] {
  return nodes.flatMap((node, index) => (node.parent === parent && node.additive ? [index] : []));
}

function sumOfRows(rows: readonly number[], column: number): string {
  const first = rows[0]!;
  const last = rows[rows.length - 1]!;
  const isRun = last - first === rows.length - 1 && rows.length > 1;
  return isRun
    ? `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`
    : rows.map((row) => cellAddress(row, column)).join('+');
}

function setFormula(
  workbook: WorkbookGrid,
  table: TableTruth,
  row: number,
  column: number,
  formula: string,
): void {
  const sheet = workbook.sheets[table.sheet]!;
  const cell = cellAt(sheet, row, column);
  if (typeof cell?.value === 'number') put(sheet, row, column, { ...cell, formula: `=${formula}` });
}
