import fc from '../../support/fast-check';
import { balanceRounding } from '../../../src/core/amount/rounding-balance';
import type { BalanceRelation } from '../../../src/core/amount/balance/balance-relation';
import { hierarchyBlock, randomBlock, type Block } from './balance-blocks';
import { leastDeviation } from './brute-force-balance';

const QUANTUM = 10_000;

function sum(target: number, ...terms: number[]): BalanceRelation {
  return {
    target,
    terms: terms.map((term) => ({ sign: term < 0 ? -1 : 1, index: Math.abs(term) })),
  };
}

function balanced({ amounts, relations }: Block): readonly number[] {
  const outcome = balanceRounding(amounts, relations, QUANTUM);
  if (outcome.kind !== 'balanced') throw new Error(`no balance: ${JSON.stringify(outcome)}`);
  return outcome.amounts;
}

function ownRounding(amount: number): number {
  return Math.sign(amount) * Math.floor(Math.abs(amount) / QUANTUM + 0.5) * QUANTUM;
}

/** Everything a balanced block must keep, as a list of breaches. */
function breaches({ amounts, relations }: Block, result: readonly number[]): string[] {
  const addends = new Set(relations.flatMap(({ terms }) => terms.map(({ index }) => index)));
  const topTotals = new Set(relations.map(({ target }) => target).filter((target) => !addends.has(target)));
  const unheld = relations.filter(
    ({ target, terms }) =>
      result[target] !== terms.reduce((total, { sign, index }) => total + sign * result[index]!, 0),
  );
  const cells = amounts.flatMap((amount, cell) => {
    const figure = result[cell]!;
    const moved = Math.abs(figure - ownRounding(amount));
    return [
      ...(figure % QUANTUM === 0 ? [] : [`${cell} is not rounded`]),
      ...(moved <= (topTotals.has(cell) ? 0 : QUANTUM) ? [] : [`${cell} moved by ${moved}`]),
      ...(figure * amount >= 0 ? [] : [`${cell} changed its sign`]),
      ...(amount !== 0 || figure === 0 ? [] : [`${cell} is no longer zero`]),
    ];
  });
  return [...unheld.map(({ target }) => `${target} is not its sum`), ...cells];
}

function deviation({ amounts }: Block, result: readonly number[]): number {
  return amounts.reduce((total, amount, cell) => total + Math.abs(result[cell]! - amount), 0);
}

describe('a column of addends', () => {
  test.each([
    ['adds up already', [30_000, 10_000, 20_000], [30_000, 10_000, 20_000]],
    ['needs no move', [34_000, 12_000, 22_000], [30_000, 10_000, 20_000]],
    ['moves the cell nearest to its other rounding', [30_000, 14_000, 16_000], [30_000, 10_000, 20_000]],
    ['moves up what lost most', [10_000, 3_300, 3_300, 3_400], [10_000, 0, 0, 10_000]],
    ['moves down what gained most', [20_000, 5_100, 7_000, 7_900], [20_000, 0, 10_000, 10_000]],
    ['moves the larger of equals', [109_000, 4_500, 104_500], [110_000, 0, 110_000]],
    ['leaves zeros alone', [25_000, 0, 24_900, 100], [30_000, 0, 30_000, 0]],
    ['rounds negatives half away from zero', [-25_000, -12_500, -12_500], [-30_000, -10_000, -20_000]],
  ])('%s', (_, amounts, expected) => {
    const relation = sum(0, ...amounts.slice(1).map((_amount, index) => index + 1));
    const result = balanced({ amounts, relations: [relation] });
    expect([...result].sort()).toEqual([...expected].sort());
    expect(breaches({ amounts, relations: [relation] }, result)).toEqual([]);
  });
});

test('amounts outside every relation keep their own rounding', () => {
  expect(balanced({ amounts: [12_345, 15_000, -15_000], relations: [] })).toEqual([10_000, 20_000, -20_000]);
});

test('a total that is an addend elsewhere may move, the top total may not', () => {
  const amounts = [30_000, 14_000, 16_000, 7_000, 7_000];
  const result = balanced({ amounts, relations: [sum(0, 1, 2), sum(1, 3, 4)] });
  expect(result[0]).toBe(30_000);
  expect(breaches({ amounts, relations: [sum(0, 1, 2), sum(1, 3, 4)] }, result)).toEqual([]);
});

test('a relation that does not hold beforehand is named', () => {
  expect(balanceRounding([30_000, 10_000, 20_000, 5_000], [sum(0, 1, 2), sum(3, 1)], QUANTUM)).toEqual({
    kind: 'impossible',
    relations: [1],
  });
});

test('a relation of the rounded amounts need not hold beforehand', () => {
  const near = { ...sum(0, 1), isOfRounded: true };
  expect(balanceRounding([15_200, 14_900], [near], QUANTUM)).toEqual({
    kind: 'balanced',
    amounts: [20_000, 20_000],
  });
  expect(balanceRounding([35_000, 14_900], [near], QUANTUM)).toEqual({ kind: 'impossible', relations: [0] });
});

test('relations that leave no solution are named, unrelated ones are not', () => {
  const amounts = [10_000, 2_000, 6_000, 4_000, 50_000, 20_000, 30_000];
  const relations = [sum(4, 5, 6), sum(0, 2, 3), sum(1, 2, -3)];
  expect(balanceRounding(amounts, relations, QUANTUM)).toEqual({ kind: 'impossible', relations: [1, 2] });
});

test('small blocks with any relations: as good as trying everything', () => {
  fc.assert(
    fc.property(randomBlock(7), (block) => {
      const outcome = balanceRounding(block.amounts, block.relations, QUANTUM);
      const least = leastDeviation(block, QUANTUM);
      if (outcome.kind === 'balanced') {
        expect(breaches(block, outcome.amounts)).toEqual([]);
        expect(deviation(block, outcome.amounts)).toBe(least);
      } else {
        expect(least).toBeNull();
        expect(outcome.kind).toBe('impossible');
      }
    }),
    { numRuns: 400 },
  );
});

test('tables with hierarchies in both directions always balance', () => {
  fc.assert(
    fc.property(hierarchyBlock(), (block) => expect(breaches(block, balanced(block))).toEqual([])),
    { numRuns: 60 },
  );
});

test('the order of the relations does not matter, and a second run gives the same', () => {
  fc.assert(
    fc.property(hierarchyBlock(), (block) => {
      const first = balanced(block);
      expect(balanced(block)).toEqual(first);
      const reversed = balanced({ ...block, relations: [...block.relations].reverse() });
      expect(deviation(block, reversed)).toBe(deviation(block, first));
    }),
    { numRuns: 30 },
  );
});

test('a table of two thousand cells balances with every relation holding', () => {
  const [block] = fc.sample(hierarchyBlock({ classes: 6, sections: 6, items: 8 }), { numRuns: 1, seed: 7 });
  expect(block!.amounts.length).toBeGreaterThan(2_000);
  expect(breaches(block!, balanced(block!))).toEqual([]);
});
