import { cellAt, copyWorkbook, type GridCell } from '../../grid';
import type { GeneratedWorkbook } from '../../generate-workbook';
import type { Random } from '../../random';
import type { Mutation } from '../fault';
import { pickTarget, setAmount, setCell, targetsOf, type Target } from '../targets';

/** Two figures of a column in each other's place. */
export function cellsSwapped(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  const grid = copyWorkbook(workbook.grid);
  const targets = targetsOf(grid, workbook.truth);
  const partners = (target: Target) =>
    targets.filter(
      (other) => other.lane === target.lane && other.column === target.column && other.fen !== target.fen,
    );
  const first = pickTarget(grid, workbook.truth, random, (target) => partners(target).length > 0);
  if (first === undefined) return null;
  const second = random.pick(
    targets.filter(
      (other) => other.lane === first.lane && other.column === first.column && other.fen !== first.fen,
    ),
  );
  return {
    grid,
    truth: workbook.truth,
    cells: [setAmount(grid, first, second.fen), setAmount(grid, second, first.fen)],
  };
}

/** A figure in the next column, where nothing stood. */
export function wrongColumn(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  const grid = copyWorkbook(workbook.grid);
  const target = pickTarget(
    grid,
    workbook.truth,
    random,
    (candidate) => freeNeighbour(workbook, candidate) !== null,
  );
  if (target === undefined) return null;
  const { table, lane, line, column, cell } = target;
  const { row } = lane.lines[line]!;
  const free = freeNeighbour(workbook, target)!;
  const moved = setCell(grid, table.sheet, row, free, asConstant(cell));
  const emptied = setCell(
    grid,
    table.sheet,
    row,
    lane.columns[column]!.column,
    asConstant(cellAt(workbook.grid.sheets[table.sheet]!, row, free)),
  );
  return { grid, truth: workbook.truth, cells: [emptied, moved] };
}

/** The cell without its formula, which elsewhere would add up other cells, itself perhaps among them. */
function asConstant(cell: GridCell | undefined): GridCell | undefined {
  if (cell === undefined) return undefined;
  const { formula, ...constant } = cell;
  return formula === undefined ? cell : constant;
}

/** The next column of amounts of the lane where the line has none. */
function freeNeighbour({ grid }: GeneratedWorkbook, { table, lane, line, column }: Target): number | null {
  const next = lane.columns[column + 1] ?? lane.columns[column - 1];
  if (next === undefined || next.measure !== 'amount') return null;
  const cell = cellAt(grid.sheets[table.sheet]!, lane.lines[line]!.row, next.column);
  return cell === undefined || cell.fen === 0 ? next.column : null;
}

/** A figure left out. */
export function blanked(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  const grid = copyWorkbook(workbook.grid);
  const target = pickTarget(grid, workbook.truth, random, () => true);
  if (target === undefined) return null;
  const { table, lane, line, column } = target;
  const cell = setCell(grid, table.sheet, lane.lines[line]!.row, lane.columns[column]!.column, undefined);
  return { grid, truth: workbook.truth, cells: [cell] };
}
