import Decimal from 'decimal.js';
import fc from '../../support/fast-check';
import { MONEY_UNITS, WAN, YUAN } from '../../../src/core/amount/fen';
import { decimalsOf, fenFromNumber, roundedAt } from '../../../src/core/amount/fen-from-number';

describe('fenFromNumber', () => {
  test.each([
    [1353.56, YUAN, 2, 135356],
    [1353.564, YUAN, 2, 135356],
    [1353.565, YUAN, 2, 135357],
    [-1353.565, YUAN, 2, -135357],
    [1.005, YUAN, 2, 101],
    [-1.005, YUAN, 2, -101],
    [0.285, YUAN, 2, 29],
    [2.5, YUAN, 0, 300],
    [-2.5, YUAN, 0, -300],
    [0.1 + 0.2, YUAN, null, 30],
    [0.1 + 0.2, WAN, null, 300000],
    [16.99, WAN, 2, 16990000],
    [16.994999, WAN, 2, 16990000],
    [16.994999, WAN, null, 16994999],
    [16.9949994, WAN, null, 16994999],
    [16.99, WAN, 8, 16990000],
    [-0.004, YUAN, 2, 0],
    [0, WAN, 2, 0],
    [40000000000000.5, YUAN, 2, 4000000000000050],
    [9999999999999.99, YUAN, 2, 999999999999999],
    [1e15, YUAN, 2, NaN],
    [1e300, WAN, null, NaN],
    [1e-300, WAN, null, 0],
    [NaN, YUAN, 2, NaN],
    [-Infinity, YUAN, 2, NaN],
  ])('%d %o at %p decimals is %d 分', (value, unit, decimals, fen) => {
    expect(fenFromNumber(value, unit, decimals)).toBe(fen);
  });

  test('rounds as the number reads in decimal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: 0, max: 8 }),
        fc.constantFrom(...MONEY_UNITS),
        fc.integer({ min: 0, max: 6 }),
        (digits, printed, unit, shown) => {
          const value = Number(new Decimal(digits).div(new Decimal(10).pow(printed)).toFixed());
          const decimals = Math.min(shown, Math.round(Math.log10(unit.fen)));
          const oracle = new Decimal(value.toPrecision(15))
            .toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
            .mul(unit.fen);
          fc.pre(oracle.abs().lte(2 ** 52));
          expect(fenFromNumber(value, unit, shown)).toBe(oracle.toNumber() + 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('every amount of two decimals survives the way through a cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (cents) => {
        expect(fenFromNumber(cents / 100, YUAN, 2)).toBe(cents);
        expect(fenFromNumber(cents / 100, YUAN, null)).toBe(cents);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('roundedAt', () => {
  test.each([
    [8.145, 2, 815],
    [-8.145, 2, -815],
    [0.098995, 5, 9900],
    [1.4999999999999, 0, 1],
    [1.4999999999999996, 0, 2],
  ])('%d at %d places is %d', (value, places, expected) => {
    expect(roundedAt(value, places)).toBe(expected);
  });
});

describe('decimalsOf', () => {
  test.each([
    [0, 0],
    [86, 0],
    [26.6, 1],
    [-1353.56, 2],
    [0.1 + 0.2, 1],
    [1.1 * 1.1, 2],
    [16.123456, 6],
    [1 / 3, 10],
    [1e15, 0],
    [123456789012.25, 2],
  ])('%d shows %d decimals', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  test('is the number of decimals that were typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 12 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const typed = new Decimal(digits).div(new Decimal(10).pow(decimals));
          expect(decimalsOf(typed.toNumber())).toBe(typed.decimalPlaces());
        },
      ),
    );
  });
});
