import Decimal from 'decimal.js';
import fc from '../../support/fast-check';
import { MONEY_UNITS, WAN, YUAN } from '../../../src/core/amount/fen';
import { fenOfDecimal, parseAmountText } from '../../../src/core/amount/parse-amount';

describe('parseAmountText', () => {
  test.each([
    ['1353.56', '1353.56'],
    ['1,353.56', '1353.56'],
    ['１，３５３．５６', '1353.56'],
    ['1，353.56', '1353.56'],
    ['1 353 000.5', '1353000.5'],
    ['  12.30  ', '12.30'],
    ['\u00A012.30\u3000', '12.30'],
    ['12', '12'],
    ['0.00', '0.00'],
    ['-0.00', '0.00'],
    ['.56', '0.56'],
    ['+12.30', '12.30'],
    ['-12.30', '-12.30'],
    ['－12.30', '-12.30'],
    ['−12.30', '-12.30'],
    ['- 12.30', '-12.30'],
    ['△12.30', '-12.30'],
    ['▲12.30', '-12.30'],
    ['(12.30)', '-12.30'],
    ['（12.30）', '-12.30'],
    ['(0.00)', '0.00'],
    ['￥12.30', '12.30'],
    ['¥ 1,234', '1234'],
    ['-¥12.30', '-12.30'],
    ['¥-12.30', '-12.30'],
    ['人民币12.30', '12.30'],
    ["'25.14", '25.14'],
    ['’1,353.56', '1353.56'],
    ['12345678901.23', '12345678901.23'],
  ])('reads %j as %s', (text, decimal) => {
    expect(parseAmountText(text)).toEqual({ kind: 'amount', decimal, unit: null });
  });

  test.each([
    ['12.30元', '12.30', '元'],
    ['12.30 元', '12.30', '元'],
    ['12.30万元', '12.30', '万元'],
    ['１２．３０万元', '12.30', '万元'],
    ['12.3万', '12.3', '万元'],
    ['1.2亿', '1.2', '亿元'],
    ['3千元', '3', '千元'],
    ['5百万元', '5', '百万元'],
    ['(12.30万元)', '-12.30', '万元'],
    ['(12.30)万元', '-12.30', '万元'],
    ['￥12.30元', '12.30', '元'],
  ])('reads the unit of %j', (text, decimal, unit) => {
    expect(parseAmountText(text)).toEqual({
      kind: 'amount',
      decimal,
      unit: MONEY_UNITS.find(({ name }) => name === unit),
    });
  });

  test.each([
    ['12.30%', '12.30'],
    ['１２．３％', '12.3'],
    ['-9.90 %', '-9.90'],
    ['(9.90%)', '-9.90'],
    ['(9.90)%', '-9.90'],
  ])('reads %j as the percent figure %s', (text, decimal) => {
    expect(parseAmountText(text)).toEqual({ kind: 'percent', decimal });
  });

  test.each([[''], ['  '], ['-'], ['—'], ['--'], ['——'], ['－'], ['–'], ['/'], ['／'], ['无'], [' 无 ']])(
    'takes %j for nothing',
    (text) => {
      expect(parseAmountText(text)).toEqual({ kind: 'nothing' });
    },
  );

  test.each([
    ['1.353,56'],
    ['1,35.6'],
    ['1,3530'],
    ['1353,000'],
    ['1,353 000'],
    ['12 34'],
    ['0,123'],
    ['12.'],
    ['.'],
    ['12.30.40'],
    ['028001'],
    ['00.5'],
    ['2024-01-01'],
    ['2024/1/1'],
    ['2024年'],
    ['1.50E+3'],
    ['12.30-'],
    ['(-12.30)'],
    ['-+12'],
    ['△-12'],
    ['(12.30'],
    ['12.30万元元'],
    ['(12.30元)元'],
    ['12.30人'],
    ['合计'],
    ['¥'],
    ['%'],
    ['元'],
    ['#REF!'],
    ['0x10'],
    ['Infinity'],
    [`-${' '.repeat(5000)}x`],
  ])('rejects %j', (text) => {
    expect(parseAmountText(text)).toEqual({ kind: 'not-an-amount' });
  });

  test('reads back every grouped figure exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 13), max: 10 ** 13 }),
        fc.constantFrom(...MONEY_UNITS),
        fc.constantFrom('', '￥'),
        (cents, unit, currency) => {
          const value = new Decimal(cents).div(100);
          const [whole = '', fraction = ''] = value.abs().toFixed(2).split('.');
          const text = `${cents < 0 ? '-' : ''}${currency}${Number(whole).toLocaleString('en-US')}.${fraction}${unit.name}`;
          const parsed = parseAmountText(text);
          expect(parsed).toEqual({ kind: 'amount', decimal: value.toFixed(2), unit });
        },
      ),
    );
  });
});

describe('fenOfDecimal', () => {
  test.each([
    ['12.30', YUAN, 1230],
    ['12.305', YUAN, 1231],
    ['-12.305', YUAN, -1231],
    ['12.3049999', YUAN, 1230],
    ['-0.001', YUAN, 0],
    ['1353.56', WAN, 1353560000],
    ['0.0000005', WAN, 1],
    ['45035996273704.96', YUAN, 2 ** 52],
    ['45035996273704.97', YUAN, NaN],
  ])('%s %o is %d 分', (decimal, unit, fen) => {
    expect(fenOfDecimal(decimal, unit)).toBe(fen);
  });

  test('agrees with decimal arithmetic', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(...MONEY_UNITS),
        (digits, decimals, unit) => {
          const value = new Decimal(digits.toString()).div(new Decimal(10).pow(decimals));
          const fen = value.mul(unit.fen).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
          fc.pre(fen.abs().lte(2 ** 52));
          expect(fenOfDecimal(value.toFixed(decimals), unit)).toBe(fen.toNumber() + 0);
        },
      ),
    );
  });
});
