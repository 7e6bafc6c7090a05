import { Decimal } from 'decimal.js';
import fc from '../../support/fast-check';
import { percentText, quotientText } from '../../../src/core/amount/quotient-text';

test.each<[number, number, number, string]>([
  [1, 8, 2, '12.50'],
  [201, 20_000, 2, '1.01'],
  [-201, 20_000, 2, '-1.01'],
  [0, 5, 1, '0.0'],
  [2, 3, 0, '67'],
  [99_196_220_539, 6, 4, '1653270342316.6667'],
])('%d of %d is %s percent', (part, whole, decimals, expected) => {
  expect(percentText(part, whole, decimals)).toBe(expected);
});

/** Digits enough for no quotient to be rounded twice. */
const Exact = Decimal.clone({ precision: 60 });

test('a quotient is the exact one, rounded half away from zero', () => {
  const whole = fc.integer({ min: 1, max: 10 ** 13 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 }), whole, fc.nat(4), (part, divisor, decimals) => {
      const exact = new Exact(part).div(divisor).toFixed(decimals, Decimal.ROUND_HALF_UP);
      expect(quotientText(part, divisor, decimals)).toBe(exact);
    }),
  );
});
