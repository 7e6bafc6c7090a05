import fc from '../../support/fast-check';
import type { BalanceRelation } from '../../../src/core/amount/balance/balance-relation';

/** A block of amounts and relations that hold exactly. */
export interface Block {
  readonly amounts: readonly number[];
  readonly relations: readonly BalanceRelation[];
}

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -99_999, max: 99_999 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: -8, max: 8 }).map((half) => half * 5_000) },
);

/** Up to `cells` cells, some of them signed sums of earlier ones in any pattern. */
export function randomBlock(cells: number): fc.Arbitrary<Block> {
  const recipe = fc.array(fc.constantFrom(-1, 0, 0, 1, 1), { minLength: cells, maxLength: cells });
  return fc
    .tuple(
      fc.array(amount, { minLength: 2, maxLength: 4 }),
      fc.array(recipe, { minLength: 1, maxLength: cells - 4 }),
    )
    .map(([leaves, recipes]) => {
      const amounts = [...leaves];
      const relations: BalanceRelation[] = [];
      for (const signs of recipes) {
        const terms = signs
          .slice(0, amounts.length)
          .map((sign, index) => ({ sign: sign as 1 | -1, index }))
          .filter(({ sign }) => Math.abs(sign) === 1);
        relations.push({ target: amounts.length, terms });
        amounts.push(terms.reduce((total, { sign, index }) => total + sign * amounts[index]!, 0));
      }
      return { amounts, relations };
    });
}

/** 合计 = 基本支出 (人员 + 公用) + 项目支出 (本年 + 结转), as parent and child columns. */
const COLUMN_SUMS: readonly (readonly [number, readonly number[]])[] = [
  [4, [5, 6]],
  [1, [2, 3]],
  [0, [1, 4]],
];
const LEAF_COLUMNS = [2, 3, 5, 6];
const COLUMNS = 7;

interface Shape {
  readonly classes: number;
  readonly sections: number;
  readonly items: number;
}

/** 合计, 类, 款, 项 down the page and two levels of columns across. */
export function hierarchyBlock(fixed?: Shape): fc.Arbitrary<Block> {
  const upTo = (max: number) => fc.integer({ min: 1, max });
  const shape = fixed
    ? fc.constant(fixed)
    : fc.record({ classes: upTo(4), sections: upTo(3), items: upTo(5) });
  return shape.chain(({ classes, sections, items }) => {
    const parents = [-1];
    for (let a = 0; a < classes; a++) {
      const classRow = parents.push(0) - 1;
      for (let b = 0; b < sections; b++) {
        const sectionRow = parents.push(classRow) - 1;
        for (let c = 0; c < items; c++) parents.push(sectionRow);
      }
    }
    const leafCount = classes * sections * items * LEAF_COLUMNS.length;
    const leaf = fc.oneof(fc.nat(9_999_999), fc.constant(0));
    return fc
      .array(leaf, { minLength: leafCount, maxLength: leafCount })
      .map((leaves) => fillBlock(parents, leaves));
  });
}

function fillBlock(parents: readonly number[], leaves: readonly number[]): Block {
  const amounts = new Array<number>(parents.length * COLUMNS).fill(0);
  const relations: BalanceRelation[] = [];
  const children = parents.map((_, row) => [...parents.keys()].filter((child) => parents[child] === row));
  let next = 0;
  const relate = (target: number, addends: readonly number[]) => {
    relations.push({ target, terms: addends.map((index) => ({ sign: 1, index })) });
    amounts[target] = addends.reduce((total, index) => total + amounts[index]!, 0);
  };
  for (let row = parents.length - 1; row >= 0; row--) {
    const below = children[row]!;
    for (const column of LEAF_COLUMNS) {
      if (below.length === 0) amounts[row * COLUMNS + column] = leaves[next++]!;
    }
    if (below.length > 0) {
      for (let column = 0; column < COLUMNS; column++) {
        relate(
          row * COLUMNS + column,
          below.map((child) => child * COLUMNS + column),
        );
      }
    }
    for (const [target, addends] of COLUMN_SUMS) {
      relate(
        row * COLUMNS + target,
        addends.map((addend) => row * COLUMNS + addend),
      );
    }
  }
  return { amounts, relations };
}
