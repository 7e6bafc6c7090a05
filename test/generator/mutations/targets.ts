import type { Fen } from '../../../src/core/amount/fen';
import type { Measure } from '../../../src/core/tables/budget-table';
import { cellAt, put, type CellValue, type GridCell, type WorkbookGrid } from '../grid';
import type { Random } from '../random';
import type { LaneTruth, TableTruth, WorkbookTruth } from '../truth';
import type { ChangedCell } from './fault';

/** A figure that may be made wrong. */
export interface Target {
  readonly table: TableTruth;
  readonly lane: LaneTruth;
  /** Indexes into the lane. */
  readonly line: number;
  readonly column: number;
  readonly cell: GridCell;
  readonly fen: Fen;
}

export type TargetFilter = (target: Target) => boolean;

/** Every figure of every table that prints an amount other than zero, or what else is asked for. */
export function targetsOf(
  grid: WorkbookGrid,
  truth: WorkbookTruth,
  measures: readonly Measure[] = ['amount'],
): Target[] {
  return truth.tables.flatMap((table) =>
    table.lanes.flatMap((lane) => laneTargets(grid, table, lane, measures)),
  );
}

function laneTargets(
  grid: WorkbookGrid,
  table: TableTruth,
  lane: LaneTruth,
  measures: readonly Measure[],
): Target[] {
  return lane.columns.flatMap((column, columnIndex) =>
    lane.lines.flatMap((line, lineIndex): Target[] => {
      const cell = cellAt(grid.sheets[table.sheet]!, line.row, column.column);
      if (!measures.includes(column.measure) || cell?.fen === undefined || cell.fen === 0) return [];
      return [{ table, lane, line: lineIndex, column: columnIndex, cell, fen: cell.fen }];
    }),
  );
}

/** One of the figures that qualify, or undefined where none does. */
export function pickTarget(
  grid: WorkbookGrid,
  truth: WorkbookTruth,
  random: Random,
  filter: TargetFilter,
): Target | undefined {
  const targets = targetsOf(grid, truth).filter(filter);
  return targets.length === 0 ? undefined : random.pick(targets);
}

/** Whether the figure is no sum of other lines or columns. */
export function isLeaf({ lane, line, column }: Target): boolean {
  return !hasParts(lane.lines, line) && !hasParts(lane.columns, column);
}

export function isSubtotal({ lane, line }: Target): boolean {
  return hasParts(lane.lines, line);
}

function hasParts(
  nodes: readonly { readonly parent: number; readonly additive: boolean }[],
  parent: number,
): boolean {
  return nodes.some((node) => node.parent === parent && node.additive);
}

/** Writes another amount into a figure, in the way the cell was written before. */
export function setAmount(grid: WorkbookGrid, target: Target, fen: Fen): ChangedCell {
  const { table, lane, line, column, cell } = target;
  const amount = fen / table.unit.fen;
  const value = typeof cell.value === 'string' ? plainText(amount, table) : amount;
  return setCell(grid, table.sheet, lane.lines[line]!.row, lane.columns[column]!.column, {
    ...(cell.format === undefined ? {} : { format: cell.format }),
    value,
    fen,
  });
}

function plainText(amount: number, table: TableTruth): string {
  return amount.toFixed(Math.round(Math.log10(table.unit.fen / table.quantum)));
}

/** Replaces a cell; undefined leaves it blank. */
export function setCell(
  grid: WorkbookGrid,
  sheet: number,
  row: number,
  column: number,
  cell: GridCell | undefined,
): ChangedCell {
  const original: CellValue = cellAt(grid.sheets[sheet]!, row, column)?.value ?? null;
  put(grid.sheets[sheet]!, row, column, cell ?? { value: null });
  return { sheet, row, column, original, mutated: cell?.value ?? null };
}
