import Decimal from 'decimal.js';
import fc from '../../support/fast-check';
import { MONEY_UNITS, quantumOf, WAN, YUAN } from '../../../src/core/amount/fen';
import { formatFen, formatGrouped } from '../../../src/core/amount/format-amount';
import { fenOfDecimal } from '../../../src/core/amount/parse-amount';

describe('formatFen', () => {
  test.each([
    [61990000, WAN, 10000, '61.99'],
    [-45000000, WAN, 10000, '-45.00'],
    [0, WAN, 10000, '0.00'],
    [-0, YUAN, 1, '0.00'],
    [15000, WAN, 10000, '0.015'],
    [1, WAN, 10000, '0.000001'],
    [135356, YUAN, 1, '1353.56'],
    [135300, YUAN, 100, '1353'],
    [135356, YUAN, 100, '1353.56'],
    [0.5, YUAN, 1, '0.005'],
    [5_000_000, WAN, 1_000_000, '5'],
    [12_345_678_900, WAN, 100, '12345.6789'],
  ])('%d 分 in %o at quantum %d is %s', (fen, unit, quantum, text) => {
    expect(formatFen(fen, unit, quantum)).toBe(text);
  });

  test('prints exactly the amount, with no fewer decimals than the table', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
        fc.constantFrom(...MONEY_UNITS),
        fc.integer({ min: 0, max: 6 }),
        (fen, unit, shown) => {
          const decimals = Math.min(shown, unit.finestDecimals);
          const text = formatFen(fen, unit, quantumOf(unit, decimals));
          expect(new Decimal(text).mul(unit.fen).toNumber() + 0).toBe(fen + 0);
          expect(fenOfDecimal(text, unit)).toBe(fen + 0);
          expect((text.split('.')[1] ?? '').length).toBeGreaterThanOrEqual(decimals);
        },
      ),
    );
  });
});

test.each([
  [1353560000, WAN, 10000, '1,353.56'],
  [-123456789, YUAN, 1, '-1,234,567.89'],
  [99900, YUAN, 100, '999'],
  [100000, YUAN, 100, '1,000'],
])('%d 分 in a sentence reads %s%s%s', (fen, unit, quantum, text) => {
  expect(formatGrouped(fen, unit, quantum)).toBe(text);
});
