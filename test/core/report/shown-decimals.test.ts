import Decimal from 'decimal.js';
import fc from '../../support/fast-check';
import { formatFen } from '../../../src/core/amount/format-amount';
import { MONEY_UNITS, quantumOf, WAN, YUAN, type MoneyUnit } from '../../../src/core/amount/fen';
import { SHOWN_DECIMALS, shownWith, type ShownDecimals } from '../../../src/core/report/shown-decimals';

function written(fen: number, unit: MoneyUnit, printed: number, decimals: ShownDecimals): string {
  const money = shownWith({ fen, unit, quantum: quantumOf(unit, printed) }, decimals);
  return formatFen(money.fen, money.unit, money.quantum);
}

test.each([
  [61_990_000, WAN, 2, 'automatic', '61.99'],
  [61_990_000, WAN, 2, 0, '61.99'],
  [62_000_000, WAN, 2, 0, '62'],
  [61_990_000, WAN, 2, 4, '61.9900'],
  [61_990_000, WAN, 6, 2, '61.99'],
  [61_990_100, WAN, 6, 2, '61.9901'],
  [-45_000_000, WAN, 2, 6, '-45.000000'],
  [6_199, YUAN, 2, 6, '61.99'],
  [0, WAN, 4, 2, '0.00'],
] as const)(
  '%d 分 in %j, printed with %d decimals and shown with %s: %s',
  (fen, unit, printed, decimals, text) => {
    expect(written(fen, unit, printed, decimals)).toBe(text);
  },
);

test('however few decimals are asked for, nothing of an amount is lost', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 13), max: 10 ** 13 }),
      fc.constantFrom(...MONEY_UNITS),
      fc.constantFrom(0, 2, 4, 6),
      fc.constantFrom(...SHOWN_DECIMALS),
      (fen, unit, printed, decimals) => {
        const text = written(fen, unit, printed, decimals);
        expect(new Decimal(text).times(unit.fen).toNumber()).toBe(fen);
      },
    ),
  );
});
