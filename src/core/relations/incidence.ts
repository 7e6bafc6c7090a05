import type { FigureId } from './ledger';
import { relationAt, strideAt, type Relation, type RelationFamily } from './relation';
import { finished } from './steps';

/** Answers which relations a figure takes part in. */
export interface Incidence {
  /** Every relation that has the figure as its target or among its terms; each relation once, the same object each time. */
  relationsOf(figure: FigureId): readonly Relation[];
  /** The relation of a family at an index, as {@link relationsOf} gives it. */
  relation(family: RelationFamily, index: number): Relation;
}

/** A relation by the number of its family and its index in it. */
interface Member {
  readonly family: number;
  readonly index: number;
}

/** A target or term whose figures lie evenly. */
interface EvenSlot {
  readonly family: number;
  readonly start: FigureId;
  readonly stride: number;
  readonly count: number;
}

/** The slots of one stride. */
interface SlotsOfStride {
  /** The lowest and the highest figure any of them has: most strides belong to one table, and need no look from elsewhere. */
  lowest: FigureId;
  highest: FigureId;
  /** By where their figures lie; stride 0 is filed under the figure itself. */
  readonly byPlace: Map<number, EvenSlot[]>;
}

/** Figures of one remainder that are filed together; about as many as a slot has, so that a look-up meets few others. */
const FIGURES_PER_PLACE = 32;

/** Relations are listed as `family × RELATION_KEY_STRIDE + index`; no family repeats more often than a sheet has rows. */
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
  const members = new MemberIndex();
  yield* members.file(families);

  const relations = families.map((): Map<number, Relation> | null => null);
  const relationOf = ({ family, index }: Member): Relation => {
    const own = (relations[family] ??= new Map<number, Relation>());
    let relation = own.get(index);
    if (!relation) own.set(index, (relation = relationAt(families[family]!, index)));
    return relation;
  };

  const found = new Map<FigureId, readonly Relation[]>();
  let numberOf: Map<RelationFamily, number> | null = null;
  return {
    relationsOf(figure) {
      let known = found.get(figure);
      if (!known) found.set(figure, (known = members.with(figure).map(relationOf)));
      return known;
    },
    relation(family, index) {
      numberOf ??= new Map(families.map((each, number) => [each, number]));
      return relationOf({ family: numberOf.get(family)!, index });
    },
  };
}

/** The members of all families, by their figures. */
class MemberIndex {
  private readonly even = new Map<number, SlotsOfStride>();
  private readonly listed = new Map<FigureId, number[]>();

  *file(families: readonly RelationFamily[]): Generator<void> {
    let filed = 0;
    for (const [family, { count, target, terms, addends }] of families.entries()) {
      if (count === 0) continue;
      for (const term of [target, ...terms]) {
        if (!('figures' in term)) {
          this.fileEven({ family, start: term.start, stride: term.stride, count });
          if (++filed % FILED_AT_A_TIME === 0) yield;
          continue;
        }
        for (let index = 0; index < count; index++) {
          push(this.listed, term.figures[index]!, family * RELATION_KEY_STRIDE + index);
          if (++filed % FILED_AT_A_TIME === 0) yield;
        }
      }
      if (!addends) continue;
      const { first, offsets, strides } = addends;
      for (let at = 0; at < offsets.length; at++) {
        this.fileEven({ family, start: first + offsets[at]!, stride: strideAt(strides, at), count });
        if (++filed % FILED_AT_A_TIME === 0) yield;
      }
    }
  }

  /** The relations a figure takes part in, each once, in the order of the families. */
  with(figure: FigureId): Member[] {
    const members: Member[] = [];
    for (const key of this.listed.get(figure) ?? [])
      members.push({ family: Math.floor(key / RELATION_KEY_STRIDE), index: key % RELATION_KEY_STRIDE });
    for (const [stride, { lowest, highest, byPlace }] of this.even) {
      if (figure < lowest || figure > highest) continue;
      for (const slot of byPlace.get(placeOf(figure, stride)) ?? []) addMembers(slot, figure, members);
    }
    members.sort((a, b) => a.family - b.family || a.index - b.index);
    return members.filter(({ family, index }, at) => {
      const before = members[at - 1];
      return family !== before?.family || index !== before.index;
    });
  }

  private fileEven(slot: EvenSlot): void {
    const { start, stride, count } = slot;
    const end = start + stride * (count - 1);
    const low = Math.min(start, end);
    const high = Math.max(start, end);
    const slots = this.slotsOf(stride);
    slots.lowest = Math.min(slots.lowest, low);
    slots.highest = Math.max(slots.highest, high);
    if (stride === 0) {
      push(slots.byPlace, start, slot);
      return;
    }
    const span = Math.abs(stride) * FIGURES_PER_PLACE;
    const last = placeOf(high, stride);
    for (let place = placeOf(low, stride); place <= last; place += span) push(slots.byPlace, place, slot);
  }

  private slotsOf(stride: number): SlotsOfStride {
    let slots = this.even.get(stride);
    if (!slots) this.even.set(stride, (slots = { lowest: Infinity, highest: -Infinity, byPlace: new Map() }));
    return slots;
  }
}

function addMembers({ family, start, stride, count }: EvenSlot, figure: FigureId, members: Member[]): void {
  if (stride === 0) {
    for (let index = 0; index < count; index++) members.push({ family, index });
    return;
  }
  const index = (figure - start) / stride;
  if (index >= 0 && index < count) members.push({ family, index });
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
