import Decimal from 'decimal.js';
import fc from '../../support/fast-check';
import type { CellInput } from '../../../src/core/functions/block';
import { change } from '../../../src/core/functions/change';
import { completion } from '../../../src/core/functions/completion';
import { rate } from '../../../src/core/functions/rate';
import { share } from '../../../src/core/functions/share';
import type { ZeroBase } from '../../../src/core/amount/zero-base';
import { column, shown } from './outcome';

describe('change', () => {
  test.each<[CellInput, CellInput, unknown]>([
    [24.4, 27.08, -2.68],
    [0.3, 0.1, 0.2],
    [1353.56, 1331.93, 21.63],
    ['1,353.56', '１３３１．９３', 21.63],
    ['(12.30)', 0.7, -13],
    [5, null, 5],
    ['', 5, -5],
    ['—', '', ''],
    ['—', 0, 0],
    [4_000_000_000_000, 0.001, 3999999999999.999],
    [1e17, 1, '#VALUE! The amounts are too large to be calculated exactly.'],
    ['约5', 1, '#VALUE! Cell 0!A1 holds "约5", which is not an amount.'],
    [1, '#REF!', '#VALUE! Cell 1!A1 holds "#REF!", which is not an amount.'],
  ])('of %j from %j is %j', (current, previous, expected) => {
    expect(shown(change([[current]], [[previous]]))).toEqual([[expected]]);
  });

  test('a cell that is no amount spoils its own result only', () => {
    expect(shown(change(column(1, 'x', 3), column(1, 1, 1)))).toEqual([
      [0],
      ['#VALUE! Cell 0!A2 holds "x", which is not an amount.'],
      [2],
    ]);
  });

  test('a single cell, row or column goes with every cell, row or column of the other', () => {
    expect(shown(change(column(1, 2), [[1]]))).toEqual(column(0, 1));
    expect(shown(change([[5]], [[1, 2]]))).toEqual([[4, 3]]);
    expect(shown(change(column(10, 20), [[1, 2]]))).toEqual([
      [9, 8],
      [19, 18],
    ]);
  });

  test('ranges of different size have no result', () => {
    expect(shown(change(column(1, 2, 3), column(1, 2)))).toBe(
      '#VALUE! The ranges differ in size: 3×1 and 2×1.',
    );
  });

  test('is the exact decimal difference', () => {
    const amount = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
        const power = new Decimal(10).pow(decimals);
        const [current, previous] = [new Decimal(a).div(power), new Decimal(b).div(power)];
        const expected = current.sub(previous).toNumber() + 0;
        expect(change([[current.toNumber()]], [[previous.toNumber()]])).toEqual([[expected]]);
      }),
    );
  });
});

describe('rate', () => {
  test.each<[CellInput, CellInput, CellInput, unknown]>([
    [24.4, 27.08, undefined, -0.099],
    [24.4, 27.08, 2, -0.099],
    [24.4, 27.08, 0, -0.1],
    [114.625, 100, 2, 0.1463],
    [114.615, 100, 2, 0.1462],
    [85.375, 100, 2, -0.1463],
    [68.27, 1, 0, 67.27],
    [100, 100, 2, 0],
    ['1,100', '1,000', '1', 0.1],
    ['', 5, 2, -1],
    ['', '—', 2, ''],
    [1, 3, 10, -0.666666666667],
    [5, -4, 2, -2.25],
    [1, 3, '４', -0.666667],
    [1, 2, 2.5, '#VALUE! The number of decimals must be a whole number from 0 to 10.'],
    [1, 2, -1, '#VALUE! The number of decimals must be a whole number from 0 to 10.'],
    [1, 2, 'x', '#VALUE! The number of decimals must be a whole number from 0 to 10.'],
  ])('of %j over %j at %j decimals is %j', (current, previous, decimals, expected) => {
    const result = shown(rate([[current]], [[previous]], decimals, 'hundred'));
    expect(result).toEqual(typeof expected === 'string' && expected !== '' ? expected : [[expected]]);
  });

  test.each<[ZeroBase, number, unknown]>([
    ['hundred', 5, 1],
    ['hundred', -5, -1],
    ['hundred', 0, 0],
    ['omit', 5, ''],
    ['omit', 0, 0],
    ['dash', 5, '—'],
    ['dash', 0, 0],
  ])('by the convention "%s", %d over zero is %j', (convention, current, expected) => {
    expect(rate([[current]], [[0]], undefined, convention)).toEqual([[expected]]);
    expect(completion([[current]], [['']], undefined, convention)).toEqual([[expected]]);
  });
});

describe('share and completion', () => {
  test.each<[CellInput, CellInput, CellInput, unknown]>([
    [26.6, 248.98, undefined, 0.1068],
    [1, 8, 0, 0.13],
    [-1, 8, 0, -0.13],
    ['', 8, 0, 0],
    ['', '', 0, ''],
    [0, 0, 2, 0],
  ])('%j of %j at %j decimals is %j', (part, whole, decimals, expected) => {
    expect(share([[part]], [[whole]], decimals)).toEqual([[expected]]);
    expect(completion([[part]], [[whole]], decimals, 'hundred')).toEqual([[expected]]);
  });

  test('of a whole that is zero there is no share', () => {
    expect(shown(share(column(1, 0), [[0]], 2))).toEqual(
      column('#DIV/0! The whole is zero; there is no share of it.', 0),
    );
  });
});

test('quotients round half away from zero exactly', () => {
  const cents = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });
  fc.assert(
    fc.property(cents, cents.filter(Boolean), fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
      const [part, whole] = [new Decimal(a).div(100), new Decimal(b).div(100)];
      const expected =
        part
          .div(whole)
          .toDecimalPlaces(decimals + 2, Decimal.ROUND_HALF_UP)
          .toNumber() + 0;
      fc.pre(Math.abs(expected) < 1e8);
      expect(share([[part.toNumber()]], [[whole.toNumber()]], decimals)).toEqual([[expected]]);
    }),
    { numRuns: 500 },
  );
});
