import type { RelationFamily } from '../../../src/core/relations/relation';
import { tableStandings } from '../../../src/core/report/table-standing';
import { checkResult, evidence, finding, place, type TableInput } from '../../support/check-result-builder';

const table = (sheet: number): TableInput => ({
  sheet,
  title: '支出总表',
  firstRow: 2,
  columns: ['合计', '基本支出'],
  lines: [
    ['201', '甲', 20_000, 1],
    ['202', '乙', 1, 1],
  ],
});

const family = (
  rule: RelationFamily['rule'],
  count: number,
  target: RelationFamily['target'],
): RelationFamily => ({
  rule,
  number: '(0)',
  kind: 'equal',
  count,
  target,
  terms: [{ ...target, sign: 1 }],
  strength: 'firm',
});

test('rules belong to the tables their targets stand in, also where a family reaches over tables', () => {
  const result = checkResult({
    sheets: ['甲', '乙', '丙'],
    tables: [table(0), table(1), table(2)],
    families: () => [
      family('row-split', 2, { sign: 1, start: 0, stride: 1 }),
      family('row-split', 1, { sign: 1, start: 2, stride: 0 }),
      family('cross-table', 2, { sign: 1, start: 0, stride: 4 }),
      family('cross-table', 3, { sign: 1, figures: Int32Array.of(5, 6, 1) }),
      family('balance', 0, { sign: 1, start: 9, stride: 0 }),
    ],
  });
  expect(tableStandings(result).map(({ checks }) => checks)).toEqual([
    ['row-split', 'cross-table'],
    ['cross-table'],
    [],
  ]);
});

test('a finding counts for the table of its cell and for the tables whose relations it breaks', () => {
  const culprit = place(1, 'D3');
  const result = checkResult({
    sheets: ['甲', '乙', '丙', '丁'],
    tables: [table(0), table(1), table(2), table(3)],
    families: () => [
      { ...family('cross-table', 1, { sign: 1, start: 0, stride: 0 }), terms: [] },
      family('cross-table', 1, { sign: 1, start: 12, stride: 0 }),
    ],
    findings: [
      finding({ rule: 'text-number', severity: 'info', place: place(2, 'C3') }),
      finding({
        rule: 'cross-table',
        severity: 'error',
        place: culprit,
        evidence: [
          evidence('cross-table', '(24)', '甲 = 乙', [20_000, 0], [place(0, 'C3'), culprit]),
          evidence('cross-table', '(24)', '丁 = 乙', [20_000, 0], [place(3, 'C3'), culprit]),
        ],
      }),
      finding({ rule: 'code-name', severity: 'warning', place: place(1, 'C4') }),
      finding({ rule: 'error-value', severity: 'error', place: place(1, 'C3') }),
      finding({ rule: 'year-mismatch', severity: 'error', place: place(2, 'C9') }),
    ],
  });
  expect(tableStandings(result).map(({ worst, worstCount }) => [worst, worstCount])).toEqual([
    ['error', 1],
    ['error', 2],
    ['info', 1],
    [null, 0],
  ]);
});
