import fc from '../../support/fast-check';
import type { CellInput } from '../../../src/core/functions/block';
import { isFault } from '../../../src/core/functions/fault';
import { toWan } from '../../../src/core/functions/towan';
import { hierarchyBlock } from '../amount/balance-blocks';
import { column, shown } from './outcome';

test.each<[string, CellInput[][], unknown]>([
  ['one cell', [[1353560]], [[135.36]]],
  ['a half away from zero', [[50], [-50], [49.99]], [[0.01], [-0.01], [0]]],
  [
    'text amounts, blanks and dashes',
    [['1,353,560.00'], [''], ['—'], [0], [null]],
    [[135.36], [''], [''], [0], ['']],
  ],
  [
    'a total that rounding would break',
    column(100_000, 33_333, 33_333, 33_334),
    column(10, 3.33, 3.33, 3.34),
  ],
  ['a total that plain rounding overstates', column(149, 75, 74), column(0.01, 0.01, 0)],
  ['a total after its parts', column(33_333, 33_333, 33_334, 100_000), column(3.33, 3.33, 3.34, 10)],
  [
    'rows and columns at once',
    [
      [120, 40, 80],
      [60, 10, 50],
      [60, 30, 30],
    ],
    [
      [0.01, 0, 0.01],
      [0.01, 0, 0.01],
      [0, 0, 0],
    ],
  ],
  ['text', [[1, '约']], '#VALUE! Cell 0!B1 holds "约", which is not an amount.'],
  ['a figure beyond reason', [[1e15]], '#VALUE! The amounts are too large to be calculated exactly.'],
])('%s', (_, block, expected) => {
  expect(shown(toWan(block))).toEqual(expected);
});

test('every sum of a table with its totals still holds, and no figure moves by more than 0.01', () => {
  fc.assert(
    fc.property(hierarchyBlock(), ({ amounts, relations }) => {
      const rows = Array.from({ length: amounts.length / 7 }, (_, row) =>
        amounts.slice(row * 7, row * 7 + 7).map((fen) => fen / 100),
      );
      const result = toWan(rows);
      if (isFault(result)) throw new Error('no balance');
      const cents = result.flat().map((figure) => Math.round(Number(figure) * 100));
      const broken = relations.filter(
        ({ target, terms }) => cents[target] !== terms.reduce((sum, { index }) => sum + cents[index]!, 0),
      );
      expect(broken).toEqual([]);
      expect(cents.filter((cent, cell) => Math.abs(cent - amounts[cell]! / 10_000) > 1.5)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
