import { DEFAULT_OPTIONS } from '../../../src/core/check/check-options';
import type { CheckResult } from '../../../src/core/check/check-result';
import { openPrevious } from '../../../src/core/previous/open-previous';
import { checkResult, finding, place, type TableInput } from '../../support/check-result-builder';
import { SHEETS } from './sample-result';

const OFFICE = { name: '友好区医疗保障局', code: '028' };

const expenditure = (sheet: number, year: number, lines: TableInput['lines']): TableInput => ({
  sheet,
  title: '部门支出总表',
  organisation: OFFICE,
  year,
  firstRow: 5,
  columns: ['合计', '基本支出', '项目支出', '上年预算数'],
  lines,
});

/** 2026: one subject renamed, one new, one gone, one as before. Amounts in 分, units of 万元. */
const THIS_YEAR = expenditure(1, 2026, [
  ['2080501', '行政单位离退休', 12_000_000, 12_000_000, 0, 10_000_000],
  ['2080505', '机关养老保险缴费', 30_000_000, 30_000_000, 0, 45_670_000],
  ['2101501', '行政运行', 50_000_000, 50_000_000, 0, 50_000_000],
  ['2130101', '农业行政', 5_000_000, 0, 5_000_000, 0],
]);

const LAST_YEAR = expenditure(2, 2025, [
  ['2080501', '归口管理的行政单位离退休', 10_000_000, 10_000_000, 0, null],
  ['2080505', '机关养老保险缴费', 45_670_000, 45_670_000, 0, null],
  ['2101501', '行政运行', 50_000_000, 50_000_000, 0, null],
  ['2120101', '城建行政', 2_000_000, 0, 2_000_000, null],
]);

/** The workbook of both years, checked without last year's. */
export function alone(): CheckResult {
  return checkResult({ sheets: SHEETS, tables: [THIS_YEAR, LAST_YEAR] });
}

/** This year's checked beside last year's; `year` other than 2025 cannot be. */
export function beside(year = 2025): CheckResult {
  const result = checkResult({
    sheets: SHEETS,
    tables: [THIS_YEAR],
    unrecognised: [{ sheet: 2, range: null, reason: 'last-year' }],
    findings: [
      finding({
        rule: 'previous-figure',
        severity: 'error',
        place: place(1, 'F6'),
        message: { 'zh-CN': '上年数与上年的表不符。', 'en-US': 'Not what last year’s table prints.' },
      }),
    ],
  });
  const { ledger } = checkResult({ sheets: SHEETS, tables: [{ ...LAST_YEAR, year }] });
  const opening = openPrevious(result.ledger, ledger);
  return { ...result, options: DEFAULT_OPTIONS, lastYear: opening.ok ? { ok: true, ledger } : opening };
}
