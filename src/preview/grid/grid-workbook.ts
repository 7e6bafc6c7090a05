import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { HostError } from '../../host/host-error';
import type { CellPoint, CellWrite, SheetKey } from '../../host/port';
import type { ChangedMarks, OpenedFile, ShownSheet } from '../file/messages';
import type { CellLook } from '../picture/sheet-picture';
import { CellChanges } from './cell-changes';
import { editsOf } from './edits';
import { guardGrid, type Refusal } from './guard';
import { locksOf, type Locks } from './locks';
import { OpenWorkbook } from './open-workbook';
import { MarkView } from './show-marks';
import { UNIT, lookIdsOf, sheetData, stylesById, workbookData } from './workbook-data';

/** An opened file in the grid. */
export class GridWorkbook {
  readonly name: string;
  readonly workbook: OpenWorkbook;
  readonly changes: CellChanges;
  readonly locks: Map<SheetKey, Locks>;
  sheets: readonly ShownSheet[];
  private readonly looks: readonly CellLook[];
  private readonly marks: MarkView;
  /** How often the file's marks were changed. */
  private markings = 0;
  private readonly stopGuarding: () => void;

  constructor(
    univer: Univer,
    private readonly api: FUniver,
    file: OpenedFile,
    onRefusal: (reason: Refusal) => void,
  ) {
    this.name = file.name;
    this.sheets = file.sheets;
    this.looks = file.looks;
    this.locks = new Map(file.sheets.map((sheet) => [sheet.key, locksOf(sheet, file.looks)]));
    const opened = api.createWorkbook(workbookData(file));
    this.workbook = new OpenWorkbook(univer, opened.getWorkbook());
    this.changes = new CellChanges(this.workbook);
    this.marks = new MarkView(this.workbook);
    for (const { key, marks } of file.sheets) this.marks.show(key, marks);
    if (file.activeSheet !== '') this.activate(file.activeSheet);
    this.stopGuarding = guardGrid(this.workbook, this.locks, onRefusal);
  }

  activate(key: SheetKey): void {
    if (this.workbook.isHidden(key)) return;
    this.sheet(key).activate();
  }

  /** Brings a cell into view and makes it the active one. A hidden sheet stays hidden. */
  select({ sheet, row, column }: CellPoint): void {
    if (this.workbook.isHidden(sheet)) return;
    const shown = this.sheet(sheet);
    shown.activate();
    shown.getRange(row, column).activate();
    shown.scrollToCell(Math.max(row - 4, 0), Math.max(column - 3, 0));
  }

  /** Shows what became of the file's marks. */
  showChanges({ marks, added, removed, looks }: ChangedMarks): void {
    const { commands, activeSheet } = this.workbook;
    const lookIds = lookIdsOf(++this.markings);
    this.workbook.asOwnWork(() => {
      for (const key of removed) {
        commands.syncExecuteCommand(RemoveSheetMutation.id, {
          unitId: UNIT,
          subUnitId: key,
          subUnitName: '',
        });
        this.marks.forget(key);
      }
      for (const sheet of added) {
        commands.syncExecuteCommand(InsertSheetMutation.id, {
          unitId: UNIT,
          index: this.workbook.sheetKeys.length,
          sheet: sheetData(sheet, looks, lookIds),
          styles: stylesById(looks, lookIds),
        });
      }
    });
    // A new sheet comes to the front by itself.
    if (added.length > 0 && this.workbook.hasSheet(activeSheet)) this.activate(activeSheet);
    for (const { key, ...shown } of marks) this.marks.show(key, shown);
    this.sheets = [...this.sheets.filter(({ key }) => !removed.includes(key)), ...added];
  }

  /** The user's changes of cells, corrections among them. */
  edits(): CellWrite[] {
    return editsOf(this.workbook, this.sheets, this.looks);
  }

  close(): void {
    this.stopGuarding();
    this.api.disposeUnit(UNIT);
  }

  private sheet(key: SheetKey) {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(key);
    if (!sheet) throw new HostError('gone');
    return sheet;
  }
}
