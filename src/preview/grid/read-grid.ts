import type { ICellData, Nullable } from '@univerjs/core';
import { SnapshotBuilder, type SheetBuilder } from '../../core/snapshot/snapshot-builder';
import { columnOfKey, rowOfKey } from '../../core/snapshot/workbook-snapshot';
import { pause } from '../../host/pause';
import type { ProgressListener, WorkbookReading } from '../../host/port';
import type { ShownSheet } from '../file/messages';
import { valueOf } from './cell-content';
import { isInBlock } from './cell-data';
import type { OpenWorkbook } from './open-workbook';

/** Milliseconds of reading at a stretch. */
const STRETCH = 30;

/** Reads the grid: values and formulas as they stand now, everything else as the file has it. */
export async function readGrid(
  name: string,
  workbook: OpenWorkbook,
  sheets: readonly ShownSheet[],
  progress: ProgressListener = () => undefined,
): Promise<WorkbookReading> {
  const builder = new SnapshotBuilder(name);
  const read = sheets.filter(({ isReport }) => !isReport);
  let started = performance.now();
  for (const [index, sheet] of read.entries()) {
    putSheet(builder, workbook, sheet);
    if (performance.now() - started < STRETCH) continue;
    progress((index + 1) / read.length);
    await pause();
    started = performance.now();
  }
  return { snapshot: builder.build(), sheets: read.map(({ key }) => key) };
}

function putSheet(builder: SnapshotBuilder, workbook: OpenWorkbook, shown: ShownSheet): void {
  const { key, cells, picture } = shown;
  const original = cells.workbook.sheets[cells.sheet]!;
  const target = builder.sheet(original.name).setVisibility(original.visibility);
  if (original.isProtected) target.protect();
  for (const merge of original.merges) target.merge(merge);
  for (const row of original.hiddenRows) target.hideRow(row);
  for (const column of original.hiddenColumns) target.hideColumn(column);
  const formats = new FormatPool(builder, workbook);
  const own = workbook.cells(key);
  own.forValue((row, column, cell) => {
    putValue(target, row, column, cell, formats);
    const formula = cell?.f || cell?.si ? workbook.formulaAt(key, row, column) : '';
    if (formula !== '') target.setFormula(row, column, formula);
  });
  workbook.spilled(key).forValue((row, column, cell) => {
    if (valueOf(own.getValue(row, column)) === '') putValue(target, row, column, cell, formats);
  });
  for (const [formulaKey, formula] of original.formulas) {
    const [row, column] = [rowOfKey(formulaKey), columnOfKey(formulaKey)];
    if (isInBlock(picture.arrayBlocks, row, column)) target.setFormula(row, column, formula);
  }
  if (original.unreadable !== undefined) target.markUnreadable(original.unreadable);
}

function putValue(
  target: SheetBuilder,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
  formats: FormatPool,
): void {
  const value = valueOf(cell);
  if (cell && value !== '') target.setHostValue(row, column, value, formats.index(cell));
}

/** Number formats, looked up once for each style that cells name. */
class FormatPool {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly builder: SnapshotBuilder,
    private readonly workbook: OpenWorkbook,
  ) {}

  index(cell: ICellData): number {
    if (typeof cell.s !== 'string') return cell.s ? this.intern(cell) : 0;
    const known = this.known.get(cell.s);
    if (known !== undefined) return known;
    const index = this.intern(cell);
    this.known.set(cell.s, index);
    return index;
  }

  private intern(cell: ICellData): number {
    return this.builder.internFormat(this.workbook.numberFormat(cell));
  }
}
