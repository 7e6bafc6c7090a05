import type { IWorkbookData, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { HostError } from '../../host/host-error';
import type { CellPoint, SheetKey } from '../../host/cell-point';
import type { FileWrite } from '../../xlsx/write/cells/write-cells';
import type { ChangedMarks, OpenedFile } from '../file/messages';
import { CellChanges } from './cell-changes';
import { editsOf } from './edits';
import { guardGrid, type Refusal } from './guard';
import { locksOf, type Locks } from './locks';
import { OpenWorkbook } from './open-workbook';
import { MarkView } from './show-marks';
import { gridSheets, sheetData, stylesById, workbookData } from './workbook-data';
import type { GridSheet } from './grid-sheet';

/** Workbooks opened so far: the grid mixes one up with another that had its name before. */
let workbooks = 0;

/** An opened file and what the grid makes of it, ready to be shown. */
export interface PreparedWorkbook {
  readonly file: OpenedFile;
  readonly sheets: readonly GridSheet[];
  readonly data: IWorkbookData;
}

export async function prepareWorkbook(file: OpenedFile): Promise<PreparedWorkbook> {
  const sheets = gridSheets(file.sheets, file.looks, 0);
  const data = await workbookData(`workbook-${++workbooks}`, file.name, sheets, file.names);
  return { file, sheets, data };
}

/** An opened file in the grid. */
export class GridWorkbook {
  readonly name: string;
  readonly workbook: OpenWorkbook;
  readonly changes: CellChanges;
  readonly locks: Map<SheetKey, Locks>;
  sheets: readonly GridSheet[];
  private readonly marks: MarkView;
  /** How often the file's marks were changed. */
  private markings = 0;
  private readonly stopGuarding: () => void;

  constructor(
    univer: Univer,
    private readonly api: FUniver,
    { file, sheets, data }: PreparedWorkbook,
    onRefusal: (reason: Refusal) => void,
  ) {
    this.name = file.name;
    this.sheets = sheets;
    this.locks = new Map(this.sheets.map((sheet) => [sheet.key, locksOf(sheet)]));
    const opened = api.createWorkbook(data);
    this.workbook = new OpenWorkbook(univer, opened.getWorkbook());
    this.changes = new CellChanges(this.workbook);
    this.marks = new MarkView(this.workbook);
    for (const { key, marks } of file.sheets) this.marks.show(key, marks);
    if (file.activeSheet !== '') this.activate(file.activeSheet);
    this.stopGuarding = guardGrid(api, this.workbook, this.locks, onRefusal);
  }

  activate(key: SheetKey): void {
    if (this.workbook.isHidden(key)) return;
    this.sheet(key).activate();
  }

  /** Brings a cell into view and makes it the active one, others selected with it. A hidden sheet stays hidden. */
  select(point: CellPoint, others: readonly CellPoint[] = []): void {
    const { sheet, row, column } = point;
    if (this.workbook.isHidden(sheet)) return;
    const shown = this.sheet(sheet);
    shown.activate();
    if (others.length > 0) this.workbook.select([...others, point]);
    else shown.getRange(row, column).activate();
    this.workbook.reveal(sheet, { top: row - 2, left: column, bottom: row + 2, right: column });
  }

  /** Shows what became of the file's marks. */
  showChanges({ marks, added, removed, looks }: ChangedMarks): void {
    const { commands, activeSheet, unit: unitId } = this.workbook;
    const shown = gridSheets(added, looks, ++this.markings);
    this.workbook.asOwnWork(() => {
      for (const key of removed) {
        commands.syncExecuteCommand(RemoveSheetMutation.id, {
          unitId,
          subUnitId: key,
          subUnitName: '',
        });
        this.marks.forget(key);
      }
      for (const sheet of shown) {
        commands.syncExecuteCommand(InsertSheetMutation.id, {
          unitId,
          index: this.workbook.sheetKeys.length,
          sheet: sheetData(sheet),
          styles: stylesById(sheet),
        });
      }
    });
    // A new sheet comes to the front by itself.
    if (added.length > 0 && this.workbook.hasSheet(activeSheet)) this.activate(activeSheet);
    for (const { key, ...found } of marks) this.marks.show(key, found);
    for (const sheet of shown) this.locks.set(sheet.key, locksOf(sheet));
    this.sheets = [...this.sheets.filter(({ key }) => !removed.includes(key)), ...shown];
  }

  /** The user's changes of cells, corrections among them. */
  edits(): FileWrite[] {
    return editsOf(this.workbook, this.sheets);
  }

  close(): void {
    this.stopGuarding();
    this.workbook.close();
    this.api.disposeUnit(this.workbook.unit);
  }

  private sheet(key: SheetKey) {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(key);
    if (!sheet) throw new HostError('gone');
    return sheet;
  }
}
