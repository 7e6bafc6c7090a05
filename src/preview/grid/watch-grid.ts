import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { EditListener, EditedCell } from '../../host/port';
import type { SheetKey } from '../../host/cell-point';
import { valueOf } from './cell-content';
import { changedCells } from './guard';
import type { OpenWorkbook } from './open-workbook';

/** Changes of more cells than this are told as a change of the whole sheet. */
const MOST_CELLS = 20_000;

/** Tells of the user's edits, and of what is calculated anew because of them; the answered function ends it. */
export function watchGrid(workbook: OpenWorkbook, listener: EditListener): () => void {
  const heard = ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    if (workbook.isOwnWork) return;
    const isRecalculation = options?.['fromFormula'] === true;
    const bySheet = new Map<SheetKey, EditedCell[]>();
    for (const { sheet, row, column, cell } of changedCells(id, params)) {
      if (!isContent(cell)) continue;
      const known = bySheet.get(sheet) ?? [];
      bySheet.set(sheet, known);
      known.push({ row, column, value: valueOf(workbook.cells(sheet).getValue(row, column)) });
    }
    for (const [sheet, cells] of bySheet) {
      listener({ sheet, cells: cells.length > MOST_CELLS ? null : cells, isRecalculation });
    }
  };
  return workbook.listen(heard);
}

/** Whether a change of a cell is more than one of its look. */
function isContent(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  const changes = cell as ICellData;
  return 'v' in changes || 'f' in changes || 'p' in changes || 'si' in changes;
}
