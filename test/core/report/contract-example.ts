import type { CheckResult } from '../../../src/core/check/check-result';
import { checkResult, evidence, finding, place, wan } from '../../support/check-result-builder';

/**
 * A 部门支出总表 in which 2080505 prints 61.99 instead of 16.99: its own row no longer splits and its 款 no longer sums.
 * Beside it a contents sheet and a 一般公共预算支出表 with a rounding difference.
 */
export function contractExample(): CheckResult {
  const culprit = place(1, 'C7');
  return checkResult({
    workbook: 'example-2026.xlsx',
    sheets: ['目录', '部门支出总表', 'Sheet3', '情况说明'],
    tables: [
      {
        sheet: 1,
        title: '部门支出总表',
        organisation: { name: '友好区医疗保障局', code: null },
        year: 2026,
        firstRow: 4,
        columns: ['合计', '基本支出', '项目支出'],
        lines: [
          ['20805', '行政事业单位养老支出', 26_090_000, 26_090_000, 0],
          ['2080501', '行政单位离退休', 9_100_000, 9_100_000, 0],
          ['2080505', '机关事业单位基本养老保险缴费支出', 61_990_000, 16_990_000, null],
        ],
      },
      {
        sheet: 2,
        title: '一般公共预算支出表',
        base: 'general-budget-expenditure',
        organisation: { name: '友好区医疗保障局', code: '028001' },
        year: 2026,
        firstRow: 4,
        columns: ['合计', '基本支出', '项目支出'],
        lines: [['20805', '行政事业单位养老支出', 26_090_000, 26_080_000, 0]],
      },
    ],
    unrecognised: [
      { sheet: 0, range: null, reason: 'no-figures' },
      { sheet: 1, range: { top: 10, left: 0, bottom: 14, right: 3 }, reason: 'unknown-columns' },
      { sheet: 3, range: null, reason: 'narrative' },
    ],
    families: () => [
      {
        rule: 'row-split',
        number: '(8)',
        kind: 'equal',
        count: 3,
        target: { sign: 1, start: 0, stride: 1 },
        terms: [
          { sign: 1, start: 3, stride: 1 },
          { sign: 1, start: 6, stride: 1 },
        ],
        strength: 'firm',
      },
      {
        rule: 'hierarchy',
        number: '(9)',
        kind: 'equal',
        count: 2,
        target: { sign: 1, start: 0, stride: 3 },
        terms: [
          { sign: 1, start: 1, stride: 3 },
          { sign: 1, start: 2, stride: 3 },
        ],
        strength: 'firm',
      },
      {
        rule: 'row-split',
        number: '(11)',
        kind: 'equal',
        count: 1,
        target: { sign: 1, start: 9, stride: 0 },
        terms: [
          { sign: 1, start: 10, stride: 0 },
          { sign: 1, start: 11, stride: 0 },
        ],
        strength: 'firm',
      },
    ],
    findings: [
      finding({
        rule: 'rounding',
        severity: 'info',
        place: place(2, 'C5'),
        message: {
          'zh-CN': '合计与分项之和相差 0.01 万元，属于尾差。',
          'en-US': 'Off by 0.01, a rounding difference.',
        },
      }),
      finding({
        rule: 'hierarchy',
        severity: 'error',
        place: culprit,
        suspects: [
          { place: culprit, confidence: 0.9, expected: 16_990_000 },
          { place: place(1, 'D7'), confidence: 0.1, expected: 61_990_000 },
        ],
        published: wan(61_990_000),
        expected: wan(16_990_000),
        difference: wan(45_000_000),
        shape: 'digits-swapped',
        message: {
          'zh-CN':
            '2080505 机关事业单位基本养老保险缴费支出的合计公布为 61.99 万元，按下级和分项都应为 16.99 万元。',
          'en-US':
            'The total of 2080505 is published as 61.99, but its parts and its section call for 16.99.',
        },
        evidence: [
          evidence(
            'row-split',
            '(8)',
            '合计 = 基本支出 + 项目支出',
            [61_990_000, 16_990_000],
            [culprit, place(1, 'D7'), place(1, 'E7')],
            15_000,
          ),
          evidence(
            'hierarchy',
            '(9)',
            '20805 = 2080501 + 2080505',
            [26_090_000, 71_090_000],
            [place(1, 'C5'), place(1, 'C6'), culprit],
            15_000,
          ),
        ],
      }),
    ],
  });
}
