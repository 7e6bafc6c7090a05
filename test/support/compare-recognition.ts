import { cellAddress } from '../../src/core/snapshot/address';
import { kindAt } from '../../src/core/snapshot/cells';
import { CellKind, type SheetSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import type { BudgetTable, Recognition } from '../../src/core/tables/budget-table';
import type { GeneratedWorkbook } from '../generator/generate-workbook';
import type { LaneTruth, TableTruth } from '../generator/truth';

/** A figure with the figures that sum it, named by rows and columns of the sheet. */
interface PlacedFigure {
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly lineAbove: number | null;
  readonly columnAbove: number | null;
}

/** What the recogniser made of a generated workbook that a careful reader would not; [] when it read it right. */
export function differencesFrom(workbook: GeneratedWorkbook, { tables }: Recognition): string[] {
  return workbook.truth.tables.flatMap((truth) => {
    const found = tables.filter((table) => table.sheet === truth.sheet && overlaps(table, truth));
    const place = `sheet ${truth.sheet + 1} 《${truth.title}》`;
    if (found.length !== 1) return [`${place}: found ${found.length} tables`];
    return differencesOf(found[0]!, truth, workbook.snapshot.sheets[truth.sheet]!).map(
      (difference) => `${place}: ${difference}`,
    );
  });
}

function overlaps(table: BudgetTable, { range }: TableTruth): boolean {
  return (
    table.range.top <= range.bottom &&
    table.range.bottom >= range.top &&
    table.range.left <= range.right &&
    table.range.right >= range.left
  );
}

function differencesOf(table: BudgetTable, truth: TableTruth, sheet: SheetSnapshot): string[] {
  const differences: string[] = [];
  const expect = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected) differences.push(`${what} ${String(actual)} instead of ${String(expected)}`);
  };
  expect('kind', `${table.stage} ${table.base}`, `${truth.stage} ${truth.base}`);
  if (isForm(truth)) return differences;
  expect('unit', table.unit.name, truth.unit.name);
  const actual = figuresOf(table.lanes);
  for (const [cell, figure] of figuresOf(truth.lanes)) {
    if (kindAt(sheet, figure.row, figure.column) === CellKind.Blank) continue;
    const found = actual.get(cell);
    if (!found) {
      differences.push(`figure ${cell} not found`);
      continue;
    }
    if (found.code !== '') expect(`code of ${cell}`, found.code, figure.code);
    if (figure.lineAbove !== null) expect(`line above ${cell}`, found.lineAbove, figure.lineAbove);
    expect(`column above ${cell}`, found.columnAbove, figure.columnAbove);
  }
  return differences;
}

/** Performance tables are forms of which only the money is read; their indicators are not compared. */
function isForm({ base }: TableTruth): boolean {
  return base === 'project-performance' || base === 'department-performance' || base === 'narrative';
}

interface ReadLane {
  readonly lines: readonly { row: number; code: string; parent: number; columnOffset?: number }[];
  readonly columns: LaneTruth['columns'];
}

function figuresOf(lanes: readonly ReadLane[]): Map<string, PlacedFigure> {
  const figures = new Map<string, PlacedFigure>();
  for (const { lines, columns } of lanes) {
    for (const line of lines) {
      for (const column of columns) {
        if (column.measure !== 'amount') continue;
        const place = { row: line.row, column: column.column + (line.columnOffset ?? 0) };
        figures.set(cellAddress(place.row, place.column), {
          ...place,
          code: line.code,
          lineAbove: lines[line.parent]?.row ?? null,
          columnAbove: columns[column.parent]?.column ?? null,
        });
      }
    }
  }
  return figures;
}
