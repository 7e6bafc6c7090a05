import {
  CommandType,
  CustomCommandExecutionError,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { SheetKey } from '../../host/cell-point';
import type { Locks } from './locks';
import type { OpenWorkbook } from './open-workbook';

/** Why something the user tried was not done. */
export type Refusal = 'protected' | 'block' | 'structure' | 'look';

/** What may change in the grid: the content of cells, and what only concerns how it is looked at. */
const ALLOWED = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.move-range',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-permission-points',
  'sheet.mutation.toggle-note-popup',
  'sheet.mutation.mark-dirty-filter-change',
  // How formulas of conditional formats are calculated.
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.empty',
]);

/** Keys for bold, italics and the like. */
const LOOKS = /^sheet\.command\.set-range-(?:bold|italic|underline|stroke|fontsize|font-family)/;

/** The box beside the formula can name cells, which the file would not know of. */
const NAMES = new Set(['formula.mutation.set-defined-name', 'formula.mutation.remove-defined-name']);

interface CellsChange {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<unknown>;
}

interface RangeMove {
  readonly from: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<unknown> };
  readonly to: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<unknown> };
}

/**
 * Lets the user change cells and nothing else: what a download could not carry into the file is refused with a word, rather
 * than lost without one. The answered function ends it.
 */
export function guardGrid(
  api: FUniver,
  workbook: OpenWorkbook,
  locks: ReadonlyMap<SheetKey, Locks>,
  onRefusal: (reason: Refusal) => void,
): () => void {
  const refuse = (reason: Refusal): never => {
    onRefusal(reason);
    throw new CustomCommandExecutionError(reason);
  };
  const check = ({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    if (workbook.isOwnWork || options?.['fromFormula'] === true) return;
    if (LOOKS.test(id)) refuse('look');
    if (NAMES.has(id)) refuse('structure');
    if (type !== CommandType.MUTATION || !id.startsWith('sheet.mutation.')) return;
    if (!ALLOWED.has(id)) refuse('structure');
    for (const { sheet, row, column } of changedCells(id, params)) {
      const lock = locks.get(sheet)?.(row, column);
      if (lock) refuse(lock);
    }
  };
  const watching = [
    workbook.commands.beforeCommandExecuted(check),
    api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
      const lock = locks.get(edit.worksheet.getSheetId())?.(edit.row, edit.column);
      if (!lock) return;
      edit.cancel = true;
      onRefusal(lock);
    }),
  ];
  return () => watching.forEach((one) => one.dispose());
}

/** Cells a change of cells names. */
export function changedCells(
  id: string,
  params: unknown,
): { readonly sheet: SheetKey; readonly row: number; readonly column: number; readonly cell: unknown }[] {
  if (id === 'sheet.mutation.move-range') {
    const { from, to } = params as RangeMove;
    return [from, to].flatMap(({ subUnitId, value }) => cellsIn(subUnitId, value));
  }
  if (id !== 'sheet.mutation.set-range-values') return [];
  const { subUnitId, cellValue } = params as CellsChange;
  return cellsIn(subUnitId, cellValue ?? {});
}

function cellsIn(sheet: SheetKey, matrix: IObjectMatrixPrimitiveType<unknown>) {
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line ?? {}).map(([column, cell]) => ({
      sheet,
      row: Number(row),
      column: Number(column),
      cell: cell as unknown,
    })),
  );
}
