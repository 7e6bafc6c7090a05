import { readSlip } from '../../../../src/core/check/diagnose/slip';

/** 万元 at two decimals. */
const QUANTUM = 10_000;
const wan = (amount: number): number => Math.round(amount * 100) * QUANTUM;

describe('how a wrong figure came from the right one', () => {
  test.each([
    ['digits-swapped', 61.99, 16.99],
    ['digits-swapped', 123.45, 321.45],
    ['digit-slip', 16.99, 16.09],
    ['digit-slip', 916.99, 16.99],
    ['digit-slip', 1.99, 16.99],
    ['digit-slip', 5, 6],
    ['decimal-slip', 169.9, 16.99],
    ['decimal-slip', 1.7, 16.99],
    ['decimal-slip', 0.17, 16.99],
    ['unit-slip', 169_900, 16.99],
    ['unit-slip', 169_944.21, 16.99],
    ['sign', -16.99, 16.99],
    [null, 48.27, 16.99],
    [null, 0, 16.99],
    [null, 16.99, 0],
    [null, 20.1, 19.99],
    [null, -12.3, 45.67],
  ])('%s: %p for %p', (shape, published, expected) => {
    expect(readSlip(wan(published), wan(expected), QUANTUM, false).shape).toBe(shape);
  });

  test('a blank is a gap', () => expect(readSlip(0, wan(16.99), QUANTUM, true).shape).toBe('blank'));

  test('元 to the 分 read alike', () => {
    expect(readSlip(12_435, 12_345, 1, false).shape).toBe('digits-swapped');
  });
});

describe('surprise', () => {
  const surprise = (published: number, expected: number) =>
    readSlip(wan(published), wan(expected), QUANTUM, false).surprise;

  test('typical slips surprise less than arbitrary figures', () => {
    const arbitrary = surprise(48.27, 16.99);
    for (const typical of [surprise(61.99, 16.99), surprise(16.09, 16.99), surprise(169.9, 16.99)]) {
      expect(typical).toBeLessThan(arbitrary);
    }
  });

  test('a swap of neighbours is likelier than one further apart', () => {
    expect(surprise(61.99, 16.99)).toBeLessThan(surprise(96.19, 16.99));
  });

  test('an amount is hardly ever meant to be negative', () => {
    expect(surprise(48.27, 16.99)).toBeLessThan(surprise(48.27, -16.99));
  });

  test('a zero is rarely meant to be an amount', () => {
    expect(surprise(48.27, 16.99)).toBeLessThan(surprise(0, 16.99));
  });
});
