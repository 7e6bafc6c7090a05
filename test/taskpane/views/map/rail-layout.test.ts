import fc from '../../../support/fast-check';
import { layOutRails, ROW_HEIGHT, type RailEdge } from '../../../../src/taskpane/views/map/rail-layout';

const ROWS = 14;

/** Some of the pairs of rows, in any order. */
const edges = fc
  .uniqueArray(
    fc.tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1)).filter(([from, to]) => from < to),
    { maxLength: 24, selector: ([from, to]) => from * ROWS + to },
  )
  .map((pairs) => pairs.map((ends): RailEdge => ({ ends, labelWidth: 50 })));

/** Where the upright of "M0 top H… Qx top x … V… Qx bottom … H0" runs. */
function upright(path: string) {
  const numbers = path.match(/-?[\d.]+/g)!.map(Number);
  return { x: numbers[3]!, top: numbers[1]!, bottom: numbers.at(-2)! };
}

test('no two rails share a stretch of upright, and each begins and ends at its rows', () => {
  fc.assert(
    fc.property(edges, (input) => {
      const { rails } = layOutRails(ROWS, input);
      const uprights = rails.map(({ path }) => upright(path));
      uprights.forEach(({ top, bottom }, index) => {
        const [from, to] = input[index]!.ends;
        expect(Math.floor(top / ROW_HEIGHT)).toBe(from);
        expect(Math.floor(bottom / ROW_HEIGHT)).toBe(to);
      });
      for (const [index, one] of uprights.entries()) {
        for (const other of uprights.slice(index + 1)) {
          expect(one.x !== other.x || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('a rail that runs inside another lies closer to the tables', () => {
  const { rails, width } = layOutRails(4, [
    { ends: [0, 3], labelWidth: 0 },
    { ends: [1, 2], labelWidth: 0 },
  ]);
  const [outer, inner] = rails.map(({ path }) => upright(path));
  expect(inner!.x).toBeLessThan(outer!.x);
  expect(outer!.x).toBeLessThan(width);
});

test('labels cover neither each other nor the edge of the picture', () => {
  const three: readonly RailEdge[] = [
    { ends: [0, 2], labelWidth: 60 },
    { ends: [0, 3], labelWidth: 60 },
    { ends: [1, 2], labelWidth: 60 },
  ];
  const { rails, width } = layOutRails(4, three);
  const heights = rails.map(({ label }) => label.y).sort((a, b) => a - b);
  for (const { label } of rails) {
    expect(label.x - 30).toBeGreaterThanOrEqual(0);
    expect(label.x + 30).toBeLessThanOrEqual(width);
  }
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(18);
  expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(18);
});
