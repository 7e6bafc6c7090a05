import fc from '../../support/fast-check';
import { decimal, shortDecimal, shortInteger } from '../../../src/xlsx/sheet/decimal';
import { utf8 } from '../support/zip-writer';

function short(text: string): number {
  const bytes = utf8(`x${text}y`);
  return shortDecimal(bytes, 1, bytes.length - 1);
}

it.each([
  ['0', 0],
  ['-0', 0],
  ['+7', 7],
  ['1353.56', 1353.56],
  ['-0.01', -0.01],
  ['.5', 0.5],
  ['5.', 5],
  ['000123', 123],
  ['123456789012345', 123456789012345],
  ['0.12345678901234', 0.12345678901234],
])('reads %s at once', (text, value) => {
  expect(short(text)).toBe(value);
});

it.each(['', '-', '.', '1e3', '1,000', '１', '1.2.3', '1234567890123456', '--1', '1-'])(
  'leaves %p to the long way',
  (text) => {
    expect(short(text)).toBeNaN();
  },
);

it('reads every short decimal as the nearest double', () => {
  const digits = fc.stringMatching(/^-?[0-9]{1,10}(\.[0-9]{0,5})?$/);
  fc.assert(fc.property(digits, (text) => short(text) === Number(text) + 0));
});

it('reads whatever a double prints', () => {
  const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(fc.property(doubles, (value) => decimal(String(value)) === value));
});

it.each(['', ' ', 'abc', '0x1F', '1e400', 'Infinity', 'NaN', '1 2', '１２'])(
  'finds no number in %p',
  (text) => {
    expect(decimal(text)).toBeNaN();
  },
);

it.each([
  ['7', 7],
  ['007', 7],
  ['999999999', 999999999],
  ['', -1],
  ['1234567890', -1],
  ['-1', -1],
  ['1a', -1],
])('reads the integer %p', (text, value) => {
  const bytes = utf8(text);
  expect(shortInteger(bytes, 0, bytes.length)).toBe(value);
});
