import type { Localised } from '../../core/findings/localised';
import type { HostErrorKind } from '../../host/host-error';
import type { MarkInventory } from '../../host/marks/inventory';
import type { Remark } from '../../host/marks/mark-plan';
import type { MarkChanges } from '../../host/port';
import type { SheetKey } from '../../host/cell-point';
import type { AddedSheet, NewSheet } from '../../host/sheets/new-sheet';
import type { FileWrite } from '../../xlsx/write/cells/write-cells';
import type { NamePicture } from '../picture/read-names';
import type { RulePicture } from '../picture/read-rules';
import type { CellLook, NotePicture, SheetCells, SheetPicture } from '../picture/sheet-picture';

/** A sheet of the file as the grid is to show it. */
export interface ShownSheet {
  readonly key: SheetKey;
  readonly cells: SheetCells;
  readonly picture: SheetPicture;
  readonly marks: SheetMarks;
  /** Whether it is our own report. */
  readonly isReport: boolean;
}

/** Notes and conditional formats of a sheet, ours and the user's. */
export interface SheetMarks {
  readonly notes: readonly NotePicture[];
  readonly rules: readonly RulePicture[];
}

export interface OpenedFile {
  readonly name: string;
  /** In the order of the tabs. */
  readonly sheets: readonly ShownSheet[];
  readonly looks: readonly CellLook[];
  readonly activeSheet: SheetKey;
  /** Values the workbook keeps for us, by key. */
  readonly kept: ReadonlyMap<string, unknown>;
  readonly names: readonly NamePicture[];
  /** What could not be read, a sentence for each sheet. */
  readonly warnings: readonly Localised[];
}

export type FileOpening =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly message: Localised };

/** The file after its marks were changed, as far as the grid must show it anew. */
export interface ChangedMarks {
  readonly unplaced: readonly Remark[];
  readonly marks: readonly (SheetMarks & { readonly key: SheetKey })[];
  /** Sheets that are new. */
  readonly added: readonly ShownSheet[];
  readonly removed: readonly SheetKey[];
  readonly looks: readonly CellLook[];
}

/** What the thread that holds the file can be asked: name → arguments and answer. */
export interface FileTasks {
  open(bytes: Uint8Array, name: string): FileOpening;
  readMarks(): Omit<MarkInventory, 'journal'>;
  changeMarks(changes: MarkChanges): ChangedMarks;
  addSheets(sheets: readonly NewSheet[]): {
    readonly added: readonly AddedSheet[];
    readonly changed: ChangedMarks;
  };
  keep(key: string, value: unknown): void;
  /** The file with its marks and these edits. */
  save(edits: readonly FileWrite[]): Uint8Array;
}

export type FileTask = keyof FileTasks;

export interface FileRequest {
  readonly id: number;
  readonly task: FileTask;
  readonly input: readonly unknown[];
}

export type FileAnswer = { readonly id: number } & (
  { readonly output: unknown } | { readonly failure: HostErrorKind }
);
