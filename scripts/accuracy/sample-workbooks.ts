import { checkWorkbook } from '../../src/core/check/check-workbook';
import { figureAt, type Ledger } from '../../src/core/relations/ledger';
import {
  CellKind,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/snapshot/workbook-snapshot';
import { FigureState, type BudgetTable, type Lane } from '../../src/core/tables/budget-table';
import { tableKind } from '../../src/core/tables/table-kind';
import type { GeneratedWorkbook } from '../../test/generator/generate-workbook';
import { cellAt, put, type SheetGrid, type WorkbookGrid } from '../../test/generator/grid';
import type { LaneTruth, TableTruth } from '../../test/generator/truth';
import { readSample, SAMPLES } from '../../test/support/sample';

/** The published documents in the form in which generated ones can be given faults: as recognised. */
export function sampleWorkbooks(): GeneratedWorkbook[] {
  return SAMPLES.map((name, seed) => {
    const snapshot = readSample(name);
    const { recognition, ledger } = checkWorkbook(snapshot);
    const grid = gridOf(snapshot);
    markFigures(grid, ledger);
    const [first] = recognition.tables;
    const stage = first?.stage ?? 'budget';
    const year = first?.year ?? 0;
    return {
      seed,
      model: {
        stage,
        year,
        department: { name: '', code: '' },
        departmentShortName: '',
        units: [],
        projects: [],
        grains: [],
        quantum: 1,
      },
      grid,
      snapshot,
      truth: {
        stage,
        year,
        tables: recognition.tables.map(truthOf),
        hasRoundingDifferences: true,
        hasTextNumbers: false,
        statements: [],
        otherSheets: [],
      },
    };
  });
}

function gridOf({ name, sheets, strings, formats }: WorkbookSnapshot): WorkbookGrid {
  return { name, sheets: sheets.map((sheet) => sheetOf(sheet, strings, formats)) };
}

function sheetOf(
  sheet: SheetSnapshot,
  strings: WorkbookSnapshot['strings'],
  formats: WorkbookSnapshot['formats'],
): SheetGrid {
  const grid: SheetGrid = {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: [],
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
  };
  sheet.columns.forEach((cells, column) => {
    cells?.kinds.forEach((kind, at) => {
      if (kind !== CellKind.Number && kind !== CellKind.Text) return;
      const raw = cells.values[at]!;
      const format = formats[cells.formats?.[at] ?? 0]!.code;
      put(grid, cells.firstRow + at, column, { value: kind === CellKind.Text ? strings[raw]! : raw, format });
    });
  });
  return grid;
}

/** Notes beside every printed figure what amount it shows. */
function markFigures(grid: WorkbookGrid, ledger: Ledger): void {
  for (let figure = 0; figure < ledger.amounts.length; figure++) {
    const state = ledger.states[figure];
    if (state !== FigureState.Number && state !== FigureState.TextAmount) continue;
    const { place, amount } = figureAt(ledger, figure);
    const sheet = grid.sheets[place.sheet]!;
    const cell = cellAt(sheet, place.row, place.column);
    if (cell) put(sheet, place.row, place.column, { ...cell, fen: amount });
  }
}

function truthOf(table: BudgetTable): TableTruth {
  return {
    scope: 0,
    sheet: table.sheet,
    kind: tableKind(table.base, table.stage),
    base: table.base,
    stage: table.stage,
    title: table.title.value,
    range: table.range,
    unit: table.unit,
    quantum: table.quantum,
    year: table.year ?? 0,
    organisation: table.organisation,
    isEmpty: table.lanes.every((lane) =>
      lane.columns.every(({ amounts }) => amounts.every((amount) => amount === 0)),
    ),
    facets: table.facets,
    lanes: table.lanes.map(laneTruthOf),
    notes: table.notes.map(({ value }) => value),
  };
}

function laneTruthOf({ facets, scheme, lines, columns }: Lane): LaneTruth {
  return { facets, scheme, lines: lines.map((line) => ({ ...line, subject: line.code })), columns };
}
