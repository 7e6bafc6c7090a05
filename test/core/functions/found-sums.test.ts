import { findSums } from '../../../src/core/functions/found-sums';

function sumsIn(...lines: number[][]): Record<number, readonly number[]> {
  const found = findSums(lines.map((line) => Float64Array.from(line)));
  return Object.fromEntries(found.map(({ target, terms }) => [target, [...terms].sort((a, b) => a - b)]));
}

test.each<[string, number[], Record<number, number[]>]>([
  ['a total before its parts', [30, 11, 19], { 0: [1, 2] }],
  ['a total after its parts', [11, 19, 30], { 2: [0, 1] }],
  ['totals within totals', [60, 30, 11, 19, 30, 7, 23], { 0: [1, 4], 1: [2, 3], 4: [5, 6] }],
  [
    'subtotals and a total after their parts',
    [11, 19, 30, 7, 24, 31, 61],
    { 2: [0, 1], 5: [3, 4], 6: [2, 5] },
  ],
  ['classes before and 合计 after', [30, 11, 19, 25, 6, 19, 55], { 0: [1, 2], 3: [4, 5], 6: [0, 3] }],
  ['a single line below', [30, 30, 11, 19], { 0: [1], 1: [2, 3] }],
  ['no sums', [3, 5, 7], {}],
  ['zeros between', [30, 0, 11, 0, 19, 0], { 0: [2, 4] }],
  ['a total of two equal siblings', [14, 7, 7], { 0: [1, 2] }],
  ['a total of three equal siblings', [21, 7, 7, 7], { 0: [1, 2, 3] }],
  ['siblings that add up by chance', [200, 100, 50, 50], { 0: [1, 2, 3] }],
  ['siblings that add up by chance, the total after', [100, 50, 50, 17, 217], { 4: [0, 1, 2, 3] }],
  ['negative parts', [5, 11, -6], { 0: [1, 2] }],
  ['all zero', [0, 0, 0], {}],
])('%s', (_, figures, expected) => {
  expect(sumsIn(...figures.map((figure) => [figure]))).toEqual(expected);
});

test('a sum must hold over the whole line', () => {
  expect(sumsIn([30, 5], [11, 1], [19, 1])).toEqual({});
  expect(sumsIn([30, 2], [11, 1], [19, 1])).toEqual({ 0: [1, 2] });
});

test('one broken figure among several does not hide the sum', () => {
  expect(sumsIn([30, 2, 9, 99], [11, 1, 4, 4], [19, 1, 5, 5])).toEqual({ 0: [1, 2] });
});

test('a sum that holds everywhere goes before a shorter one with a broken figure', () => {
  expect(sumsIn([10, 10, 10, 5], [10, 10, 10, 3], [0, 0, 0, 2])).toEqual({ 0: [1, 2] });
});
