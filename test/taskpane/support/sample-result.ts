import type { CheckResult } from '../../../src/core/check/check-result';
import type { Finding } from '../../../src/core/findings/finding';
import { figureId } from '../../../src/core/relations/ledger';
import { checkResult, evidence, finding, place, wan } from '../../support/check-result-builder';

export const SHEETS = ['目录', '部门支出总表', '部门收入总表'];

/** A subject name that a careless page would run. */
export const HOSTILE_NAME = '<img src=x onerror="document.title=1">';

/** One expenditure table whose 合计 of the second line is 45.00 too high. */
export function sampleResult(findings: readonly Finding[] = SAMPLE_FINDINGS): CheckResult {
  return checkResult({
    sheets: SHEETS,
    tables: [
      {
        sheet: 1,
        title: '部门支出总表',
        firstRow: 7,
        columns: ['合计', '基本支出', '项目支出'],
        lines: [
          ['2080501', '行政单位离退休', 10_000_000, 10_000_000, 0],
          ['2080505', HOSTILE_NAME, 61_990_000, 16_990_000, null],
        ],
      },
    ],
    unrecognised: [{ sheet: 0, range: null, reason: 'contents' }],
    families: ({ entries: [entry] }) => [
      {
        rule: 'row-split',
        number: '(8)',
        kind: 'equal',
        count: 2,
        strength: 'firm',
        target: { sign: 1, start: figureId(entry!, 0, 0), stride: 1 },
        terms: [
          { sign: 1, start: figureId(entry!, 0, 1), stride: 1 },
          { sign: 1, start: figureId(entry!, 0, 2), stride: 1 },
        ],
      },
    ],
    findings,
  });
}

export const ROW_SPLIT = evidence(
  'row-split',
  '(8)',
  '合计 = 基本支出 + 项目支出',
  [61_990_000, 16_990_000],
  [place(1, 'C9'), place(1, 'D9'), place(1, 'E9')],
);

export const WRONG_TOTAL = finding({
  rule: 'row-split',
  severity: 'error',
  place: place(1, 'C9'),
  suspects: [
    { place: place(1, 'C9'), confidence: 0.8, expected: 16_990_000 },
    { place: place(1, 'D9'), confidence: 0.2, expected: 61_990_000 },
  ],
  published: wan(61_990_000),
  expected: wan(16_990_000),
  difference: wan(45_000_000),
  message: {
    'zh-CN': `${HOSTILE_NAME}的合计多了45.00万元。`,
    'en-US': `The total of ${HOSTILE_NAME} is 45.00 too high.`,
  },
  evidence: [ROW_SPLIT],
});

const UNKNOWN_CODE = finding({
  rule: 'unknown-code',
  severity: 'warning',
  place: place(2, 'A5'),
  message: { 'zh-CN': '科目编码2999999不在目录中。', 'en-US': 'Code 2999999 is not in the classification.' },
});

const TAIL = finding({
  rule: 'rounding',
  severity: 'info',
  place: place(1, 'C8'),
  message: { 'zh-CN': '尾差0.01。', 'en-US': 'Off by 0.01 from rounding.' },
});

const SAMPLE_FINDINGS: readonly Finding[] = [TAIL, UNKNOWN_CODE, WRONG_TOTAL];
