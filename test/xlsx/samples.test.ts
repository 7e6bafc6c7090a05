import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { cellsOf, independentCells, independentMerges, mergesOf } from './support/comparison';
import { readWell } from './support/readings';

const SAMPLES = ['changchun-2024', 'fengrun-2023', 'jinlin-2021-final', 'jinlin-2023', 'youhao-2026'];

describe.each(SAMPLES)('%s', (sample) => {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../samples', `${sample}.xlsx`)));
  const { snapshot, unreadableSheets } = readWell(bytes);
  const independent = new ExcelJS.Workbook();

  beforeAll(async () => {
    await independent.xlsx.load(bytes.buffer);
  });

  it('has the sheets in their order with their visibility', () => {
    expect(unreadableSheets).toEqual([]);
    expect(snapshot.sheets.map(({ name, visibility }) => ({ name, visibility }))).toEqual(
      independent.worksheets.map(({ name, state }) => ({ name, visibility: state })),
    );
  });

  it('has every value, formula and number format an independent reader finds, and no other', () => {
    snapshot.sheets.forEach((sheet, index) => {
      expect(cellsOf(snapshot, sheet)).toEqual(independentCells(independent.worksheets[index]!));
    });
  });

  it('has the merged blocks', () => {
    snapshot.sheets.forEach((sheet, index) => {
      expect(mergesOf(sheet)).toEqual(independentMerges(independent.worksheets[index]!, sheet));
    });
  });

  it('has the hidden rows and columns', () => {
    snapshot.sheets.forEach((sheet, index) => {
      const other = independent.worksheets[index]!;
      for (let row = 0; row < sheet.rowCount; row++) {
        expect(sheet.hiddenRows.has(row)).toBe(other.getRow(row + 1).hidden ?? false);
      }
      for (let column = 0; column < sheet.columns.length; column++) {
        expect(sheet.hiddenColumns.has(column)).toBe(other.getColumn(column + 1).hidden ?? false);
      }
    });
  });
});

it('keeps the name it was given', () => {
  const bytes = readFileSync(path.join(__dirname, '../../samples/youhao-2026.xlsx'));
  const reading = readXlsx(bytes, '友好区.xlsx');
  expect(reading.ok && reading.snapshot.name).toBe('友好区.xlsx');
});
