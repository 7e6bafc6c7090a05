import { openWorkbook } from '../excel/support/open-sample';
import type { Workbook } from '../office-host/model/workbook';
import { SnapshotBuilder, type SheetBuilder } from '../../src/core/snapshot/snapshot-builder';

const LINES_PER_SHEET = 500;
/** Of so many lines one does not add up; the others only have codes nobody knows. */
const BROKEN_EVERY = 25;
const HEADINGS = ['科目编码', '科目名称', '合计', '基本支出', '项目支出', '上缴上级支出'];

/** An open workbook with about as many findings as wanted, a good part of them broken relations. */
export function workbookWithManyFindings(findings: number): Workbook {
  const builder = new SnapshotBuilder(`${findings}处问题.xlsx`);
  for (let first = 0, unit = 1; first < findings; first += LINES_PER_SHEET, unit++) {
    const sheet = builder.sheet(`支出总表${unit}`);
    sheet.set(0, 0, '部门支出总表');
    sheet.set(1, 0, `部门：第${unit}事务中心`);
    sheet.set(1, 5, '单位：万元');
    HEADINGS.forEach((heading, column) => sheet.set(2, column, heading));
    fillLines(sheet, first, Math.min(LINES_PER_SHEET, findings - first));
  }
  return openWorkbook(builder.build());
}

function fillLines(sheet: SheetBuilder, first: number, count: number): void {
  for (let line = 0; line < count; line++) {
    const code = String(2_980_000 + first + line);
    const parts = [1 + ((line * 37) % 900), (line * 11) % 400, (line * 7) % 300];
    const excess = line % BROKEN_EVERY === 0 ? 1000 + (line % 77) : 0;
    const total = parts.reduce((sum, part) => sum + part, excess);
    [code, `专项业务经费${code}`, total, ...parts].forEach((value, column) =>
      sheet.set(3 + line, column, value),
    );
  }
}
