import type { FigureId } from './ledger';
import { relationAt, termsOf, type Relation, type RelationFamily, type Term } from './relation';

/** Answers which relations a figure takes part in. */
export interface Incidence {
  /** Every relation that has the figure as its target or among its terms; each relation once, the same object each time. */
  relationsOf(figure: FigureId): readonly Relation[];
  /** The relation of a family at an index, as {@link relationsOf} gives it. */
  relation(family: RelationFamily, index: number): Relation;
}

/** A target or term whose figures lie evenly. */
interface EvenSlot {
  readonly family: number;
  readonly start: FigureId;
  readonly stride: number;
  readonly count: number;
}

/** Slots of one stride by the remainder their figures leave; stride 0 is filed under the figure itself. */
type SlotsByRemainder = Map<number, EvenSlot[]>;

/** Keys of relations are `family × RELATION_KEY_STRIDE + index`; no family repeats more often than a sheet has rows. */
const RELATION_KEY_STRIDE = 2 ** 24;

/**
 * Builds the way back from figures to relations. It costs one pass over the members of the families, not over their
 * figures: evenly spaced members are found by the remainder of the figure, and only id lists are spelt out.
 */
export function buildIncidence(families: readonly RelationFamily[]): Incidence {
  const evenSlots = new Map<number, SlotsByRemainder>();
  const listed = new Map<FigureId, number[]>();
  const numberOf = new Map<RelationFamily, number>();
  families.forEach((family, number) => {
    numberOf.set(family, number);
    for (const term of [family.target, ...termsOf(family)])
      file(term, number, family.count, evenSlots, listed);
  });

  const relations = new Map<number, Relation>();
  const relationOfKey = (key: number): Relation => {
    let known = relations.get(key);
    if (!known) {
      const number = Math.floor(key / RELATION_KEY_STRIDE);
      relations.set(key, (known = relationAt(families[number]!, key % RELATION_KEY_STRIDE)));
    }
    return known;
  };

  const found = new Map<FigureId, readonly Relation[]>();
  return {
    relationsOf(figure) {
      let known = found.get(figure);
      if (!known) {
        const keys = new Set([...evenKeys(evenSlots, figure), ...(listed.get(figure) ?? [])]);
        found.set(figure, (known = [...keys].sort((a, b) => a - b).map(relationOfKey)));
      }
      return known;
    },
    relation: (family, index) => relationOfKey(numberOf.get(family)! * RELATION_KEY_STRIDE + index),
  };
}

function file(
  term: Term,
  family: number,
  count: number,
  evenSlots: Map<number, SlotsByRemainder>,
  listed: Map<FigureId, number[]>,
): void {
  if ('figures' in term) {
    for (let index = 0; index < count; index++) {
      push(listed, term.figures[index]!, family * RELATION_KEY_STRIDE + index);
    }
    return;
  }
  const { start, stride } = term;
  let slots = evenSlots.get(stride);
  if (!slots) evenSlots.set(stride, (slots = new Map()));
  push(slots, remainder(start, stride), { family, start, stride, count });
}

function* evenKeys(evenSlots: Map<number, SlotsByRemainder>, figure: FigureId): Generator<number> {
  for (const [stride, slots] of evenSlots) {
    for (const slot of slots.get(remainder(figure, stride)) ?? []) {
      if (stride === 0) {
        for (let index = 0; index < slot.count; index++) yield slot.family * RELATION_KEY_STRIDE + index;
        continue;
      }
      const index = (figure - slot.start) / stride;
      if (index >= 0 && index < slot.count) yield slot.family * RELATION_KEY_STRIDE + index;
    }
  }
}

function remainder(figure: FigureId, stride: number): number {
  return stride === 0 ? figure : figure % Math.abs(stride);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
