import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { HostError } from '../../host/host-error';
import { JOURNAL_KEY } from '../../host/marks/signature';
import type { CellState, CellWrite, MarkChanges, WorkbookHost } from '../../host/port';
import type { CellPoint, SheetKey } from '../../host/cell-point';
import type { FileClient } from '../file/file-client';
import { showSettings } from '../functions/function-runtime';
import { dataFor, valueOf } from './cell-content';
import type { GridWorkbook } from './grid-workbook';
import { readGrid } from './read-grid';
import { watchGrid } from './watch-grid';

/**
 * The port over the grid. Cells are the grid's; marks are the file's, where they are made and cleared as in any file, and
 * the grid shows what the file then says.
 */
export function gridHost(
  grid: GridWorkbook,
  file: FileClient,
  found: ReadonlyMap<string, unknown>,
): WorkbookHost {
  const kept = new Map(found);
  showSettings(kept);
  const { workbook } = grid;
  return {
    abilities: { remarks: 'note', selectsApart: true },
    async read(progress) {
      await grid.changes.settled();
      return readGrid(grid.name, workbook, grid.sheets, progress);
    },
    async readMarks() {
      const { sheets, ...inventory } = await file.readMarks();
      return {
        ...inventory,
        sheets: sheets.map((sheet) => ({ ...sheet, isVisible: !workbook.isHidden(sheet.key) })),
        activeSheet: workbook.activeSheet,
        journal: kept.get(JOURNAL_KEY) ?? null,
      };
    },
    async changeMarks(changes: MarkChanges) {
      const changed = await file.changeMarks(changes);
      if (changes.activate !== null) grid.activate(changes.activate);
      grid.showChanges(changed);
      const report = changed.added.find(({ isReport }) => isReport);
      if (report && changes.report?.isInFront) grid.activate(report.key);
      return changed.unplaced;
    },
    async readCells(points) {
      await grid.changes.settled();
      return points.map((point) => stateOf(grid, point));
    },
    writeCells: (writes) => Promise.resolve().then(() => writeCells(grid, writes)),
    async addSheets(sheets) {
      const { added, changed } = await file.addSheets(sheets);
      grid.showChanges(changed);
      return added;
    },
    recall: (key) => Promise.resolve(kept.get(key) ?? null),
    async keep(key, value) {
      // The journal is about the grid's cells, which come into the file only when it is saved.
      if (key !== JOURNAL_KEY) await file.keep(key, value);
      if (value === null) kept.delete(key);
      else kept.set(key, value);
    },
    recalculate: () => Promise.resolve().then(() => workbook.recalculate()),
    select: (point, others) => Promise.resolve().then(() => grid.select(point, others)),
    showSheet: (key) => Promise.resolve().then(() => grid.activate(key)),
    watch(listener) {
      const stop = watchGrid(workbook, listener);
      return Promise.resolve(() => Promise.resolve(stop()));
    },
  };
}

function stateOf({ workbook, locks }: GridWorkbook, { sheet, row, column }: CellPoint): CellState | null {
  if (!workbook.hasSheet(sheet)) return null;
  const cell = workbook.cells(sheet).getValue(row, column);
  const formula = cell ? workbook.formulaAt(sheet, row, column) : '';
  return {
    content: formula === '' ? { constant: valueOf(cell) } : { formula },
    numberFormat: cell ? workbook.numberFormat(cell) : 'General',
    isLocked: (locks.get(sheet)?.(row, column) ?? null) !== null,
  };
}

/** One step of undoing for each sheet. */
function writeCells({ workbook, locks }: GridWorkbook, writes: readonly CellWrite[]): void {
  const bySheet = new Map<SheetKey, Record<number, Record<number, ICellData>>>();
  for (const { sheet, row, column, content, numberFormat } of writes) {
    if (!workbook.hasSheet(sheet)) throw new HostError('gone');
    if (locks.get(sheet)?.(row, column)) throw new HostError('protected');
    const cells = bySheet.get(sheet) ?? {};
    bySheet.set(sheet, cells);
    const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
    (cells[row] ??= {})[column] = { ...dataFor(content), ...style };
  }
  for (const [sheet, value] of bySheet) {
    const params = {
      unitId: workbook.unit,
      subUnitId: sheet,
      value: value satisfies IObjectMatrixPrimitiveType<ICellData>,
    };
    const isDone = workbook.asOwnWork(() =>
      workbook.commands.syncExecuteCommand(SetRangeValuesCommand.id, params),
    );
    if (!isDone) throw new HostError('failed');
  }
}
