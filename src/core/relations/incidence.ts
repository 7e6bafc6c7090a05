import type { FigureId } from './ledger';
import { finished } from './steps';
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

/** Slots of one stride by where their figures lie; stride 0 is filed under the figure itself. */
type SlotsByPlace = Map<number, EvenSlot[]>;

/** Figures of one remainder that are filed together; about as many as a slot has, so that a look-up meets few others. */
const FIGURES_PER_PLACE = 32;

/** Keys of relations are `family × RELATION_KEY_STRIDE + index`; no family repeats more often than a sheet has rows. */
const RELATION_KEY_STRIDE = 2 ** 24;

/**
 * Builds the way back from figures to relations. It costs one pass over the members of the families, not over their
 * figures: evenly spaced members are found by the remainder of the figure and its neighbourhood, and only id lists are spelt
 * out.
 */
export function buildIncidence(families: readonly RelationFamily[]): Incidence {
  return finished(incidenceInSteps(families));
}

/** Members of families and figures of lists filed in one step of {@link incidenceInSteps}: about a millisecond's work. */
const FILED_AT_A_TIME = 1024;

/** As {@link buildIncidence}, for threads that have something else to do in between. */
export function* incidenceInSteps(families: readonly RelationFamily[]): Generator<void, Incidence> {
  const evenSlots = new Map<number, SlotsByPlace>();
  const listed = new Map<FigureId, number[]>();
  const numberOf = new Map<RelationFamily, number>();
  let filed = 0;
  for (const [number, family] of families.entries()) {
    numberOf.set(family, number);
    for (const term of [family.target, ...termsOf(family)]) {
      if (!('figures' in term)) {
        fileEven(term, number, family.count, evenSlots);
        if (++filed % FILED_AT_A_TIME === 0) yield;
        continue;
      }
      for (let index = 0; index < family.count; index++) {
        push(listed, term.figures[index]!, number * RELATION_KEY_STRIDE + index);
        if (++filed % FILED_AT_A_TIME === 0) yield;
      }
    }
  }

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
        const keys = new Set(listed.get(figure));
        addEvenKeys(evenSlots, figure, keys);
        found.set(figure, (known = [...keys].sort((a, b) => a - b).map(relationOfKey)));
      }
      return known;
    },
    relation: (family, index) => relationOfKey(numberOf.get(family)! * RELATION_KEY_STRIDE + index),
  };
}

function fileEven(
  { start, stride }: Exclude<Term, { readonly figures: Int32Array }>,
  family: number,
  count: number,
  evenSlots: Map<number, SlotsByPlace>,
): void {
  let slots = evenSlots.get(stride);
  if (!slots) evenSlots.set(stride, (slots = new Map()));
  const slot = { family, start, stride, count };
  if (stride === 0) {
    push(slots, start, slot);
    return;
  }
  const end = start + stride * (count - 1);
  const span = Math.abs(stride) * FIGURES_PER_PLACE;
  const last = placeOf(Math.max(start, end), stride);
  for (let place = placeOf(Math.min(start, end), stride); place <= last; place += span)
    push(slots, place, slot);
}

function addEvenKeys(evenSlots: Map<number, SlotsByPlace>, figure: FigureId, into: Set<number>): void {
  for (const [stride, slots] of evenSlots) {
    for (const slot of slots.get(placeOf(figure, stride)) ?? []) {
      const firstKey = slot.family * RELATION_KEY_STRIDE;
      if (stride === 0) {
        for (let index = 0; index < slot.count; index++) into.add(firstKey + index);
        continue;
      }
      const index = (figure - slot.start) / stride;
      if (index >= 0 && index < slot.count) into.add(firstKey + index);
    }
  }
}

/** The lowest figure of the same remainder in the same stretch. */
function placeOf(figure: FigureId, stride: number): number {
  if (stride === 0) return figure;
  const step = Math.abs(stride);
  const position = Math.floor(figure / step);
  return (figure % step) + (position - (position % FIGURES_PER_PLACE)) * step;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
