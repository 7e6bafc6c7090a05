import {
  DisposableCollection,
  ICommandService,
  ObjectMatrix,
  type CommandListener,
  type ICellData,
  type Nullable,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import type { CellRange } from '../../core/snapshot/workbook-snapshot';
import { HostError } from '../../host/host-error';
import type { CellPoint, SheetKey } from '../../host/cell-point';

const SCROLL = 'sheet.operation.scroll-to-range';

/** The workbook in the grid, as our code reaches it: its cells as they are stored, not as they are shown. */
export class OpenWorkbook {
  readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private ownWork = 0;
  private readonly listening = new DisposableCollection();

  constructor(
    univer: Univer,
    private readonly workbook: Workbook,
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
  }

  /** Hears of everything that was done in the grid, until the workbook is closed or the answered function is called. */
  listen(listener: CommandListener): () => void {
    const heard = this.commands.onCommandExecuted(listener);
    this.listening.add(heard);
    return () => heard.dispose();
  }

  /** Ends all listening: the grid goes on with another workbook. */
  close(): void {
    this.listening.dispose();
  }

  /** Its id in the grid. */
  get unit(): string {
    return this.workbook.getUnitId();
  }

  /** Whether what happens in the grid right now is our doing. */
  get isOwnWork(): boolean {
    return this.ownWork > 0;
  }

  /** Changes the grid in ways the user must not, or that are not told as edits of the user's. */
  asOwnWork<T>(work: () => T): T {
    this.ownWork++;
    try {
      return work();
    } finally {
      this.ownWork--;
    }
  }

  /** Keys in the order of the tabs. */
  get sheetKeys(): SheetKey[] {
    return this.workbook.getSheetOrders().map(String);
  }

  get activeSheet(): SheetKey {
    return this.workbook.getActiveSheet()?.getSheetId() ?? '';
  }

  hasSheet(key: SheetKey): boolean {
    return this.workbook.getSheetBySheetId(key) != null;
  }

  /** @throws HostError 'gone' */
  isHidden(key: SheetKey): boolean {
    return this.sheet(key).isSheetHidden() === 1;
  }

  /** A sheet's cells by row and column. @throws HostError 'gone' */
  cells(key: SheetKey): ObjectMatrix<Nullable<ICellData>> {
    return this.sheet(key).getCellMatrix();
  }

  /** Results that spill from a formula into cells that hold nothing themselves. */
  spilled(key: SheetKey): ObjectMatrix<Nullable<ICellData>> {
    return new ObjectMatrix(this.formulas.getArrayFormulaCellData()[this.unit]?.[key] ?? {});
  }

  /** The cells that a formula's result fills from its own cell on; null where that is all. */
  filledBy(key: SheetKey, row: number, column: number): { rows: number; columns: number } | null {
    const range = this.formulas.getArrayFormulaRange()[this.unit]?.[key]?.[row]?.[column];
    if (!range) return null;
    return {
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  /** A cell's formula, spelt out where it shares another cell's; '' without one. */
  formulaAt(key: SheetKey, row: number, column: number): string {
    return this.formulas.getFormulaStringByCell(row, column, key, this.unit) ?? '';
  }

  /** Selects cells of a sheet; the last becomes the active one. */
  select(points: readonly CellPoint[]): void {
    const selections = points.map(({ row, column }, index) => ({
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      primary: index === points.length - 1 ? primaryCell(row, column) : null,
      style: null,
    }));
    const params: ISetSelectionsOperationParams = {
      unitId: this.unit,
      subUnitId: points[0]!.sheet,
      selections,
    };
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, params);
  }

  /** Calculates every formula anew. */
  recalculate(): void {
    const params = { commands: [], forceCalculation: true };
    void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  }

  /** Scrolls the sheet in front as far as it takes to see a block, as far as there is such a block. */
  reveal(key: SheetKey, { top, left, bottom, right }: CellRange): void {
    const sheet = this.sheet(key);
    const range = {
      startRow: Math.max(top, 0),
      startColumn: Math.max(left, 0),
      endRow: Math.min(bottom, sheet.getRowCount() - 1),
      endColumn: Math.min(right, sheet.getColumnCount() - 1),
    };
    this.commands.syncExecuteCommand(SCROLL, { range });
  }

  numberFormat(cell: ICellData): string {
    return this.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? 'General';
  }

  private sheet(key: SheetKey) {
    const sheet = this.workbook.getSheetBySheetId(key);
    if (!sheet) throw new HostError('gone');
    return sheet;
  }
}

function primaryCell(row: number, column: number) {
  return {
    actualRow: row,
    actualColumn: column,
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}
