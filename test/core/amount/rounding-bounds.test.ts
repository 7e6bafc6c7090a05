import fc from '../../support/fast-check';
import { roundingBounds, uniformRoundingBounds } from '../../../src/core/amount/rounding-bounds';

test.each([
  [[1, 1, 1], 0, 0],
  [[10_000, 10_000, 10_000], 15_000, 15_000],
  [new Array<number>(21).fill(10_000), 105_000, 30_000 * Math.sqrt(21 / 12)],
  [[1, 10_000, 1], 5_000, 5_000],
  [[], 0, 0],
])('quanta %j allow at worst %d and practically %d', (quanta, worst, statistical) => {
  const bounds = roundingBounds(quanta);
  expect(bounds.worst).toBe(worst);
  expect(bounds.statistical).toBeCloseTo(statistical, 6);
});

test('one quantum throughout needs no list', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.constantFrom(1, 100, 10_000), (figures, quantum) => {
      const listed = roundingBounds(new Array<number>(figures).fill(quantum));
      const uniform = uniformRoundingBounds(figures, quantum);
      expect(uniform.worst).toBe(listed.worst);
      expect(uniform.statistical).toBeCloseTo(listed.statistical, 6);
    }),
  );
});

test('no honest rounding exceeds the worst case', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 1, maxLength: 30 }),
      (addends) => {
        const rounded = (fen: number) => Math.round(fen / 10_000) * 10_000;
        const total = rounded(addends.reduce((sum, fen) => sum + fen, 0));
        const gap = Math.abs(total - addends.reduce((sum, fen) => sum + rounded(fen), 0));
        expect(gap).toBeLessThanOrEqual(uniformRoundingBounds(addends.length + 1, 10_000).worst);
      },
    ),
  );
});
