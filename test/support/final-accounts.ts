import { SnapshotBuilder, type SheetBuilder } from '../../src/core/snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import { EXPENDITURE_LINES } from './expenditure-lines';
import type { Grid } from './grid-workbook';

const OWNER = '部门：甲县档案局';
const UNIT = '金额单位：万元';

/** 收入支出决算总表 of a year: 150.00 in and out. */
export function summarySheet(year: number): Grid {
  return [
    [`${year}年度收入支出决算总表`],
    [OWNER, null, null, UNIT],
    ['收入', null, '支出', null],
    ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', 150, '一、一般公共服务支出', 120],
    [null, null, '二、社会保障和就业支出', 30],
    ['本年收入合计', 150, '本年支出合计', 150],
    ['总计', 150, '总计', 150],
  ];
}

/** 支出决算表 of a year, which {@link summarySheet} agrees with: header in rows 3 and 4, 合计 in row 5. */
export function expenditureSheet(year: number): Grid {
  return [
    [`${year}年度支出决算表`],
    [OWNER, null, null, null, UNIT],
    ['科目编码', '科目名称', '本年支出', null, null],
    [null, null, '合计', '基本支出', '项目支出'],
    ...EXPENDITURE_LINES,
  ];
}

/** A grid with another amount in a cell; 0-based. */
export function withCell(grid: Grid, row: number, column: number, value: string | number | null): Grid {
  return grid.map((cells, at) => {
    if (at !== row) return cells;
    const wider = Array.from(
      { length: Math.max(cells.length, column + 1) },
      (_, index) => cells[index] ?? null,
    );
    return wider.map((cell, index) => (index === column ? value : cell));
  });
}

/** A workbook of named sheets, each finished by hand where a grid cannot say it: hidden rows, merges. */
export function namedSheets(
  sheets: Readonly<Record<string, Grid>>,
  finish: (sheet: SheetBuilder, name: string) => void = () => undefined,
): WorkbookSnapshot {
  const builder = new SnapshotBuilder('test.xlsx');
  for (const [name, grid] of Object.entries(sheets)) {
    const sheet = builder.sheet(name);
    grid.forEach((cells, row) => cells.forEach((value, column) => sheet.set(row, column, value)));
    finish(sheet, name);
  }
  return builder.build();
}
