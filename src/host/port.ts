import type { CellPoint, SheetKey } from './cell-point';
import type { Highlight, Remark } from './marks/mark-plan';
import type { MarkInventory, FoundHighlight, FoundRemark } from './marks/inventory';
import type { ReportSheet } from './report/report-sheet';
import type { AddedSheet, NewSheet } from './sheets/new-sheet';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';

/**
 * The port: what a host of workbooks can do for us, and all it has to know. Excel, files and the preview implement it.
 * What is checked, marked, cleared and recomputed is decided beside it, as data; a host carries the data out and reads it
 * back. Every method rejects with a HostError.
 */
export interface WorkbookHost {
  readonly abilities: HostAbilities;
  /** The whole workbook but for our own report sheet. */
  read(progress?: ProgressListener): Promise<WorkbookReading>;
  /** Everything marks are made of, ours and the user's, found in the workbook itself. */
  readMarks(): Promise<MarkInventory>;
  /** Removes, then adds. A failure half-way leaves marks that {@link readMarks} finds. Answers the remarks without a place. */
  changeMarks(changes: MarkChanges): Promise<readonly Remark[]>;
  /** The state of each cell; null where its sheet is gone. */
  readCells(points: readonly CellPoint[]): Promise<readonly (CellState | null)[]>;
  /** Writes cells in order, as one step of undoing where the host can. */
  writeCells(writes: readonly CellWrite[]): Promise<void>;
  /**
   * Adds sheets behind all others, never in place of one; all of them or none. While they are being written they bear the
   * draft's name, so that clearing removes what a failure leaves; the last step gives them their own.
   */
  addSheets(sheets: readonly NewSheet[]): Promise<readonly AddedSheet[]>;
  /** A value kept in the workbook for us; null where there is none. */
  recall(key: string): Promise<unknown>;
  /** Keeps a JSON value in the workbook, or takes it out with null. */
  keep(key: string, value: unknown): Promise<void>;
  /** Calculates every formula anew, where the host calculates: what is kept may be something functions read. */
  recalculate(): Promise<void>;
  /**
   * Makes a cell the active one. Others of its sheet are selected with it where the host can, so that it outlines them; what
   * the user does to the selection then befalls all of them, so that is for who asks for it.
   */
  select(point: CellPoint, others?: readonly CellPoint[]): Promise<void>;
  showSheet(sheet: SheetKey): Promise<void>;
  /**
   * Calls back on the user's edits, never on ours, and on results calculated anew, until the answered function is called. While
   * `needsCells` says no, edits are told without their cells and results need not be told: reading them costs a round trip.
   */
  watch(listener: EditListener, needsCells?: () => boolean): Promise<() => Promise<void>>;
}

export interface HostAbilities {
  /** How explanations can be attached to cells. */
  readonly remarks: 'note' | 'comment' | 'none';
  /** Whether cells apart from each other can be selected together. */
  readonly selectsApart: boolean;
}

export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  /** Key of each sheet of the snapshot. */
  readonly sheets: readonly SheetKey[];
}

/** 0 … 1. */
export type ProgressListener = (done: number) => void;

/** What stands in a cell: a formula with its "=", or a constant; '' is blank. */
export type CellContent =
  /** `result` is what a written formula is known to come to, for files, which are shown before anything calculates them. */
  | { readonly formula: string; readonly result?: string | number }
  | { readonly constant: string | number | boolean };

export interface CellState {
  readonly content: CellContent;
  readonly numberFormat: string;
  /** Whether the user's protection keeps the cell from being written. */
  readonly isLocked: boolean;
}

export interface CellWrite extends CellPoint {
  readonly content: CellContent;
  /** Set before the content; left as it is when absent. */
  readonly numberFormat?: string;
}

/** Marks to take away and to make. A host carries them out in this order: activate, removals, highlights, report, remarks. */
export interface MarkChanges {
  /** Shown first, so that removing the sheet the user looks at leads back to where it was called from. */
  readonly activate: SheetKey | null;
  readonly removals: MarkRemovals;
  readonly highlights: readonly Highlight[];
  readonly report: ReportSheet | null;
  readonly remarks: readonly Remark[];
}

export interface MarkRemovals {
  readonly highlights: readonly FoundHighlight[];
  readonly remarks: readonly FoundRemark[];
  readonly sheets: readonly SheetKey[];
}

/** An edit by the user: the cells changed, or null where more than cells changed (rows, columns, whole sheets). */
export interface UserEdit {
  readonly sheet: SheetKey;
  /** Whether these are formulas that give new results after an edit, rather than what was edited. */
  readonly isRecalculation: boolean;
  readonly cells: readonly EditedCell[] | null;
}

export interface EditedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

export type EditListener = (edit: UserEdit) => void;
