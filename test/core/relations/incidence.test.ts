import fc from '../../support/fast-check';
import { buildIncidence } from '../../../src/core/relations/incidence';
import {
  relationAt,
  type Addends,
  type RelationFamily,
  type Term,
} from '../../../src/core/relations/relation';

const FIGURES = 120;

function termArbitrary(count: number): fc.Arbitrary<Term> {
  const listed = fc
    .array(fc.integer({ min: 0, max: FIGURES - 1 }), { minLength: count, maxLength: count })
    .map((figures): Term => ({ sign: 1, figures: Int32Array.from(figures) }));
  const even = fc
    .tuple(fc.integer({ min: 0, max: FIGURES - 1 }), fc.integer({ min: -5, max: 5 }))
    .filter(([start, stride]) => start + stride * (count - 1) >= 0 && start + stride * (count - 1) < FIGURES)
    .map(([start, stride]): Term => ({ sign: 1, start, stride }));
  return fc.oneof(listed, even);
}

/** Addends whose figures all lie within the ledger. */
function addendsArbitrary(count: number): fc.Arbitrary<Addends> {
  const room = Math.floor(FIGURES / 2 / count);
  const strides = fc.integer({ min: 0, max: room });
  return fc
    .array(fc.tuple(fc.integer({ min: 0, max: FIGURES / 2 - 1 }), strides), { maxLength: 4 })
    .map((each) => ({
      first: 0,
      offsets: each.map(([offset]) => offset),
      strides: each.map(([, stride]) => stride),
    }));
}

const family: fc.Arbitrary<RelationFamily> = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc
    .tuple(
      termArbitrary(count),
      fc.array(termArbitrary(count), { minLength: 1, maxLength: 4 }),
      fc.option(addendsArbitrary(count), { nil: undefined }),
    )
    .map(([target, terms, addends]) => ({
      rule: 'hierarchy',
      number: '(9)',
      kind: 'equal',
      count,
      target,
      terms,
      ...(addends ? { addends } : {}),
      strength: 'firm',
    })),
);

test('finds exactly the relations a figure takes part in, each once', () => {
  fc.assert(
    fc.property(fc.array(family, { maxLength: 6 }), (families) => {
      const incidence = buildIncidence(families);
      for (let figure = 0; figure < FIGURES; figure++) {
        const expected = families.flatMap((each, number) =>
          Array.from({ length: each.count }, (_, index) => relationAt(each, index))
            .filter(({ target, terms }) => target === figure || terms.some((term) => term.figure === figure))
            .map(({ index }) => `${number}/${index}`),
        );
        const found = incidence
          .relationsOf(figure)
          .map((relation) => `${families.indexOf(relation.family)}/${relation.index}`);
        expect(found).toEqual(expected);
      }
    }),
  );
});

test('gives the same object for the same relation', () => {
  const families: RelationFamily[] = [
    {
      rule: 'row-split',
      number: '(8)',
      kind: 'equal',
      count: 3,
      target: { sign: 1, start: 0, stride: 1 },
      terms: [{ sign: 1, start: 3, stride: 1 }],
      strength: 'firm',
    },
  ];
  const incidence = buildIncidence(families);
  expect(incidence.relationsOf(1)[0]).toBe(incidence.relationsOf(4)[0]);
  expect(incidence.relation(families[0]!, 1)).toBe(incidence.relationsOf(1)[0]);
});
