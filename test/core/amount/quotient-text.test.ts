import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { percentText, quotientText } from '../../../src/core/amount/quotient-text';

test.each<[number, number, number, string]>([
  [1, 8, 2, '12.50'],
  [201, 20_000, 2, '1.01'],
  [-201, 20_000, 2, '-1.01'],
  [0, 5, 1, '0.0'],
  [2, 3, 0, '67'],
])('%d of %d is %s percent', (part, whole, decimals, expected) => {
  expect(percentText(part, whole, decimals)).toBe(expected);
});

test('a quotient is the exact one, rounded half away from zero', () => {
  const whole = fc.integer({ min: 1, max: 10 ** 13 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 }), whole, fc.nat(4), (part, divisor, decimals) => {
      const exact = new Decimal(part).div(divisor).toFixed(decimals, Decimal.ROUND_HALF_UP);
      expect(quotientText(part, divisor, decimals)).toBe(exact);
    }),
  );
});
