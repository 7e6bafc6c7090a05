import type { Finding } from '../../findings/finding';
import { CellKind, type SheetSnapshot } from '../../snapshot/workbook-snapshot';
import type { CellPlace } from '../../tables/budget-table';
import { TABLE_PRACTICE } from '../authorities';
import type { InspectionRule } from '../rule';
import { addressOf, findingOf, someOf } from './remark';

/**
 * Formulas whose results the file does not hold: it was written by a program that does not calculate, and no spreadsheet has
 * opened and saved it since. What they add up to is not known, so nothing is said about it but this.
 *
 * 支出总表 C5 is =SUM(C6:C9) without a result
 */
export const notCalculated: InspectionRule = {
  type: 'inspection',
  id: 'not-calculated',
  name: 'not-calculated',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '公式尚未计算', 'en-US': 'Formulas not calculated yet' },
  meaning: {
    'zh-CN': '公式单元格应保存有计算结果；没有结果的数不参与核对，相关勾稽关系列为无法判断。',
    'en-US':
      'Cells with formulas hold their results; figures without one are not checked, and relations over them are not judged.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': 'C5 的公式 =SUM(C6:C9) 没有计算结果。',
    'en-US': 'C5 holds =SUM(C6:C9) without a result.',
  },
  inspect: ({ snapshot }) =>
    snapshot.sheets.flatMap((sheet, index) =>
      sheet.visibility === 'visible' ? inspectSheet(sheet, index) : [],
    ),
};

function inspectSheet(sheet: SheetSnapshot, index: number): Finding[] {
  const places = someOf(uncalculatedCells(sheet, index));
  if (!places) return [];
  const first = addressOf(places[0]);
  return [
    findingOf({
      rule: 'not-calculated',
      severity: 'warning',
      places,
      message: {
        'zh-CN': `工作表“${sheet.name}”有 ${places.length} 个公式尚未计算（第一个是 ${first}），这些数和说明文字没有核对。请用 Excel 或 WPS 打开文件，待计算完成后保存，再校核一次。`,
        'en-US': `Sheet “${sheet.name}” has ${places.length} formula(s) without a result (the first is ${first}); these figures, and sentences that quote the tables, were not checked. Open the file in Excel, let it calculate, save it and check again.`,
      },
    }),
  ];
}

/** From the top down, from left to right. */
function uncalculatedCells({ columns }: SheetSnapshot, sheet: number): CellPlace[] {
  const places = columns.flatMap((cells, column): CellPlace[] => {
    if (!cells?.kinds.includes(CellKind.Uncalculated)) return [];
    const { kinds, firstRow } = cells;
    return Array.from(kinds).flatMap((kind, at) =>
      kind === CellKind.Uncalculated ? [{ sheet, row: firstRow + at, column }] : [],
    );
  });
  return places.sort((a, b) => a.row - b.row || a.column - b.column);
}
