import type { IStyleData } from '@univerjs/core';
import type { CellRange, WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';

/** How a file's sheet looks: everything a grid needs beside the values, which a snapshot holds. Lengths are pixels. */
export interface SheetPicture {
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly rows: readonly LinePicture[];
  readonly columns: readonly ColumnsPicture[];
  readonly styles: CellStyles;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tabColour: string | null;
  readonly hasGridLines: boolean;
  readonly isProtected: boolean;
  readonly richCells: readonly RichCell[];
  /** Blocks one formula fills as a whole: the grid shows their results and not the formula. */
  readonly arrayBlocks: readonly CellRange[];
}

export interface LinePicture {
  readonly index: number;
  /** null: as tall as its content. */
  readonly size: number | null;
  readonly isHidden: boolean;
  /** Index into the workbook's looks, for cells that have none of their own. */
  readonly look: number;
}

/** Neighbouring columns that look alike; 0-based, both ends included. */
export interface ColumnsPicture extends Omit<LinePicture, 'index'> {
  readonly first: number;
  readonly last: number;
}

/** Looks of cells as parallel lists, cell by cell; they survive the way between threads without being copied one by one. */
export interface CellStyles {
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly looks: Uint16Array;
}

/** A cell style of the workbook as the grid understands it. */
export interface CellLook {
  readonly style: IStyleData;
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

/** A sheet's cells: one sheet of a snapshot. */
export interface SheetCells {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: number;
}

/** Characters of a cell that look alike. */
export interface TextRun {
  readonly text: string;
  readonly style: IStyleData;
}

/** A cell whose characters do not all look alike. */
export interface RichCell {
  readonly row: number;
  readonly column: number;
  readonly runs: readonly TextRun[];
}

export interface NotePicture {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
