import type { CellRange } from '../../../../src/core/snapshot/workbook-snapshot';
import { cellAt, copyWorkbook, type SheetGrid, type WorkbookGrid } from '../../grid';
import type { GeneratedWorkbook } from '../../generate-workbook';
import type { Random } from '../../random';
import type { LineTruth, TableTruth, WorkbookTruth } from '../../truth';
import type { ChangedCell, Mutation } from '../fault';
import { isLeaf, pickTarget, type Target } from '../targets';

/** A line left out: the rows below move up. */
export function lineLost(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  return moveRows(workbook, random, -1);
}

/** A line printed twice: the rows below move down. */
export function lineDoubled(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  return moveRows(workbook, random, 1);
}

function moveRows(workbook: GeneratedWorkbook, random: Random, by: 1 | -1): Mutation | null {
  const target = pickTarget(workbook.grid, workbook.truth, random, (candidate) =>
    standsAlone(workbook, candidate),
  );
  if (target === undefined) return null;
  const grid = copyWorkbook(workbook.grid);
  const sheet = grid.sheets[target.table.sheet]!;
  const { row } = target.lane.lines[target.line]!;
  if (by === -1) sheet.rows.splice(row, 1);
  else sheet.rows.splice(row + 1, 0, [...sheet.rows[row]!]);
  shiftMerges(sheet, row, by);
  const truth = shiftTruth(workbook.truth, target.table.sheet, row, by);
  return {
    grid,
    truth,
    cells: parentCells(workbook, grid, by, target),
  };
}

/** A leaf line of a table that has its sheet for itself, one lane, no formulas, and a parent that counts the line. */
function standsAlone({ truth, grid }: GeneratedWorkbook, target: Target): boolean {
  const { table, lane, line } = target;
  const sheet = grid.sheets[table.sheet]!;
  const isOnly = truth.tables.filter((other) => other.sheet === table.sheet).length === 1;
  const hasFormulas = sheet.rows.some((cells) => cells.some((cell) => cell?.formula !== undefined));
  const isCounted = lane.lines[line]!.parent !== -1 && lane.lines[line]!.additive;
  return (
    isLeaf(target) &&
    isOnly &&
    table.lanes.length === 1 &&
    !hasFormulas &&
    isCounted &&
    sheet.hiddenRows.size === 0
  );
}

function shiftMerges(sheet: SheetGrid, row: number, by: 1 | -1): void {
  const moved = sheet.merges.flatMap((range): CellRange[] => {
    if (range.bottom < row || (by === 1 && range.bottom === row)) return [range];
    if (range.top > row) return [{ ...range, top: range.top + by, bottom: range.bottom + by }];
    return [];
  });
  sheet.merges.splice(0, sheet.merges.length, ...moved);
}

/** The truth with rows moved, and with the line gone or there twice. */
function shiftTruth(truth: WorkbookTruth, sheet: number, row: number, by: 1 | -1): WorkbookTruth {
  const move = (at: number) => (at > row ? at + by : at);
  const shifted = (table: TableTruth): TableTruth => ({
    ...table,
    range: { ...table.range, bottom: table.range.bottom + by },
    lanes: table.lanes.map((lane) => {
      const index = lane.lines.findIndex((line) => line.row === row);
      const moved = lane.lines.map((line) => ({ ...line, row: move(line.row) }));
      return {
        ...lane,
        lines: by === 1 ? [...moved, { ...moved[index]!, row: row + 1 }] : without(moved, index),
      };
    }),
  });
  return { ...truth, tables: truth.tables.map((table) => (table.sheet === sheet ? shifted(table) : table)) };
}

function without(lines: readonly LineTruth[], index: number): LineTruth[] {
  return lines.flatMap((line, at) =>
    at === index ? [] : [{ ...line, parent: line.parent > index ? line.parent - 1 : line.parent }],
  );
}

/** Figures of the line that sums the lost or doubled one, where the line had an amount. */
function parentCells(
  workbook: GeneratedWorkbook,
  grid: WorkbookGrid,
  by: 1 | -1,
  { table, lane, line }: Target,
): ChangedCell[] {
  const { row } = lane.lines[line]!;
  const parent = lane.lines[lane.lines[line]!.parent]!.row;
  const moved = parent > row ? parent + by : parent;
  const before = workbook.grid.sheets[table.sheet]!;
  return lane.columns.flatMap(({ column }) => {
    const value = cellAt(grid.sheets[table.sheet]!, moved, column)?.value ?? null;
    const hadAmount = (cellAt(before, row, column)?.fen ?? 0) !== 0;
    return hadAmount ? [{ sheet: table.sheet, row: moved, column, original: value, mutated: value }] : [];
  });
}
