import { decimalsOfText, decimalText, scaledInteger } from '../../../src/core/amount/decimal-text';

describe('decimalText', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [-12.5, '-12.5'],
    [123456789012345680, '123456789012346000'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015000000000000'],
    [0, '0'],
  ])('%d reads %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });
});

test.each([
  ['61.90', 2],
  ['61', 0],
  ['-0.5', 1],
])('%s prints %d decimals', (text, decimals) => {
  expect(decimalsOfText(text)).toBe(decimals);
});

test.each([
  ['61.99', 2, 6199],
  ['61.995', 2, 6200],
  ['-61.995', 2, -6200],
  ['-0.004', 2, 0],
  ['5', 4, 50000],
  ['0.49', 0, 0],
])('%s × 10^%d is %d', (decimal, places, expected) => {
  expect(scaledInteger(decimal, places)).toBe(expected);
});
