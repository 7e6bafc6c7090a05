import fc from '../../support/fast-check';
import type { CellInput } from '../../../src/core/functions/block';
import { check } from '../../../src/core/functions/check';
import { column, shown } from './outcome';

const MORE = 'The total 61.99 exceeds the sum of its parts 16.99 by 45.00';

test.each<[string, CellInput[][], CellInput[][], CellInput, unknown]>([
  ['a total that holds', [[0.3]], [[0.1, 0.2]], undefined, [['']]],
  ['a total that is too large', [[61.99]], column(16.99, '', '—'), undefined, [[MORE]]],
  [
    'a total that is too small',
    [[1000]],
    [[999.5], ['1,000.55']],
    null,
    [['The total 1,000.00 falls short of the sum of its parts 2,000.05 by 1,000.05']],
  ],
  ['a difference within the tolerance', [[764.82]], [[764.84]], 0.02, [['']]],
  [
    'a difference beyond it',
    [[764.82]],
    [[764.84]],
    0.01,
    [['The total 764.82 falls short of the sum of its parts 764.84 by 0.02']],
  ],
  ['a blank total of blank parts', [['']], [['', '-']], '', [['']]],
  [
    'rows',
    column(3, 5),
    [
      [1, 2],
      [2, 2],
    ],
    0,
    [[''], ['The total 5 exceeds the sum of its parts 4 by 1']],
  ],
  [
    'columns',
    [[3, 5]],
    [
      [1, 2],
      [2, 2],
    ],
    0,
    [['', 'The total 5 exceeds the sum of its parts 4 by 1']],
  ],
  [
    'a range that does not fit',
    column(3, 5),
    column(1, 2, 3),
    0,
    '#VALUE! The ranges differ in size: 2×1 and 3×1.',
  ],
  ['text', [[3]], [[1, '二']], 0, '#VALUE! Cell 1!B1 holds "二", which is not an amount.'],
  ['a tolerance in full-width digits', [[764.82]], [[764.84]], '０．０２', [['']]],
  ['a negative tolerance', [[3]], [[3]], -1, '#VALUE! The tolerance must be a number not below zero.'],
  ['a tolerance that is none', [[3]], [[3]], 'x', '#VALUE! The tolerance must be a number not below zero.'],
])('%s', (_, totals, parts, tolerance, expected) => {
  expect(shown(check(totals, parts, tolerance, 'en-US'))).toEqual(expected);
});

test('the sentence is Chinese for Chinese readers', () => {
  expect(check([[61.99]], [[16.99]], undefined, 'zh-CN')).toEqual([['合计 61.99 比各项之和 16.99 多 45.00']]);
});

test('the sum of amounts of two decimals is always found equal', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 1 }), (cents) => {
      const total = cents.reduce((sum, cent) => sum + cent, 0) / 100;
      expect(check([[total]], [cents.map((cent) => cent / 100)], 0, 'zh-CN')).toEqual([['']]);
    }),
  );
});
