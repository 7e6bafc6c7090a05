import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { WorkbookSnapshot } from '../src/core/snapshot/workbook-snapshot';
import { toSnapshot, type WorkbookGrid } from '../test/generator/grid';
import { largeWorkbook } from '../test/generator/large';

/** A generated workbook as the engine sees it, and its values as JSON of two shapes. */
export interface LargeInput {
  readonly snapshot: WorkbookSnapshot;
  /** Rows of values by sheet, as Excel's `values` gives them; '' for a blank cell. */
  readonly json: string;
  /** The same values as an object per cell: what a table takes as JSON where cells are told one at a time. */
  readonly cellsJson: string;
  /** Cells that hold something. */
  readonly cells: number;
}

const SEED = 1;

/** Makes the workbook once, for measuring processes that have made nothing else. */
export function writeLargeInput(file: string, cells: number): void {
  const grid = largeWorkbook(cells, SEED);
  const input: LargeInput = {
    snapshot: toSnapshot(grid),
    json: jsonOf(grid),
    cellsJson: cellsJsonOf(grid),
    cells: countCells(grid),
  };
  writeFileSync(file, serialize(input));
}

export function readLargeInput(file: string): LargeInput {
  return deserialize(readFileSync(file)) as LargeInput;
}

function jsonOf({ sheets }: WorkbookGrid): string {
  const values = sheets.map(({ name, rows }) => ({
    name,
    values: rows.map((row) => Array.from(row, (cell) => cell?.value ?? '')),
  }));
  return JSON.stringify(values);
}

function cellsJsonOf({ sheets }: WorkbookGrid): string {
  const cells = sheets.map(({ name, rows }) => ({
    name,
    cells: rows.flatMap((row, r) => [...row].flatMap((cell, c) => (cell ? [{ r, c, v: cell.value }] : []))),
  }));
  return JSON.stringify(cells);
}

function countCells({ sheets }: WorkbookGrid): number {
  let cells = 0;
  for (const { rows } of sheets) for (const row of rows) cells += row.filter(Boolean).length;
  return cells;
}
