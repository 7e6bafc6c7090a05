import fc from '../../support/fast-check';
import { Decimal } from 'decimal.js';
import { compareQuotient, percentOf, spreadOf } from '../../../src/core/amount/printed-quotient';

const Oracle = Decimal.clone({ precision: 200 });

/** The verdict by the quotients of all four corners. */
function oracleVerdict(
  printed: Decimal,
  half: Decimal,
  part: { value: number; slack: number },
  whole: { value: number; slack: number },
  cutOff: 'down' | 'up',
) {
  const corners = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => new Oracle(part.value + a * part.slack).div(whole.value + b * whole.slack).times(100)),
  );
  const [low, high] = [Oracle.min(...corners), Oracle.max(...corners)];
  if (printed.plus(half).gte(low) && printed.minus(half).lte(high)) return 'right';
  const isCutOff =
    cutOff === 'down'
      ? printed.lt(low) && printed.plus(half.times(2)).gt(low)
      : printed.gt(high) && printed.minus(half.times(2)).lt(high);
  return isCutOff ? 'truncated' : 'wrong';
}

describe('a percentage and its quotient', () => {
  it.each([
    ['18.51', 2, '2173565.51', '11741963.51', 'right'],
    ['90', 0, '19', '21', 'right'],
    ['18.96', 2, '12802.61', '67512.35', 'right'],
    ['190', 0, '12802.61', '67512.35', 'wrong'],
    ['81.48', 2, '9563393.00', '11741963.51', 'wrong'],
    ['66.66', 2, '200000.00', '300000.00', 'truncated'],
    ['66.65', 2, '200000.00', '300000.00', 'wrong'],
  ])('%s%% at %i decimals of %s ÷ %s is %s', (percent, decimals, part, whole, verdict) => {
    const money = (value: string) => spreadOf({ value, decimals: value.split('.')[1]?.length ?? null });
    expect(compareQuotient({ value: percent, decimals }, money(part), money(whole))).toBe(verdict);
  });

  it('is right for every quotient worked out before its operands were rounded', () => {
    const yuan = fc.integer({ min: 1_000_000, max: 900_000_000 });
    fc.assert(
      fc.property(yuan, yuan, (part, whole) => {
        const rounded = (amount: number) =>
          spreadOf({ value: new Decimal(amount).div(1e6).toFixed(2), decimals: 2 });
        const percent = new Decimal(part).div(whole).times(100).toFixed(2);
        expect(compareQuotient({ value: percent, decimals: 2 }, rounded(part), rounded(whole))).toBe('right');
      }),
    );
  });

  it('rounds half up', () => {
    expect(percentOf(1, 800)).toBe('0.13');
    expect(percentOf(12802.61, 67512.35)).toBe('18.96');
  });

  it.each([
    ['100', 0, [5, 5], [0, 5], 'right'],
    ['1', 0, [5, 5], [0, 5], 'wrong'],
    ['0', 0, [0, 0], [0, 0], 'right'],
    ['3', 0, [5, 5], [0, 0], 'wrong'],
    ['-50', 0, [-5, -5], [10, 10], 'right'],
    ['-50', 0, [5, 5], [-10, -10], 'right'],
    ['50', 0, [5, 5], [-10, -10], 'wrong'],
  ] as const)('%s%% at %i decimals of %j ÷ %j is %s', (value, decimals, part, whole, verdict) => {
    const spread = ([low, high]: readonly [number, number]) => ({
      value: (low + high) / 2,
      slack: (high - low) / 2,
    });
    expect(compareQuotient({ value, decimals }, spread(part), spread(whole))).toBe(verdict);
  });

  it('stands as exact arithmetic has it, by a hair too', () => {
    // Small numbers meet at the bounds; large ones are beyond floating point.
    const amounts = fc.oneof(
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: -(2 ** 50), max: 2 ** 50 }),
    );
    const slacks = fc.constantFrom(0, 0.5, 1, 5, 5000);
    const spreads = fc.record({ value: amounts, slack: slacks });
    fc.assert(
      fc.property(
        spreads,
        spreads.filter(({ value, slack }) => Math.abs(value) > slack),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -3, max: 3 }),
        fc.constantFrom('down', 'up'),
        (part, whole, decimals, off, cutOff) => {
          // Half units around the quotient: on the bounds and beside them.
          const half = new Oracle(10).pow(-decimals).div(2);
          const near = new Oracle(part.value)
            .div(whole.value)
            .times(100)
            .div(half)
            .round()
            .plus(off)
            .times(half);
          const value = near.toFixed();
          expect(compareQuotient({ value, decimals }, part, whole, cutOff)).toBe(
            oracleVerdict(near, half, part, whole, cutOff),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
