import type { Lane } from '../../tables/budget-table';
import type { LineRole } from '../../tables/line';
import type { LineColumns } from '../../tables/line-columns';
import { precedes } from '../../tables/lines/code-order';
import { codeOrderOf, type CodeOrder } from './line-keys';

/** Lines of two lanes that are the same: `mine[i]` and `theirs[i]` belong together. */
export interface SharedLines {
  readonly mine: Int32Array;
  readonly theirs: Int32Array;
}

/**
 * The lines of another lane that a lane has too, in the other's order: by code, or by name below a line that is the same.
 * What stands twice in a lane is left out.
 */
export function sharedLines(lane: Lane, other: Lane): SharedLines {
  let ofLane = known.get(lane.body.parents);
  if (!ofLane) known.set(lane.body.parents, (ofLane = new WeakMap()));
  let lines = ofLane.get(other.body.parents);
  if (!lines) ofLane.set(other.body.parents, (lines = findShared(lane, other)));
  return lines;
}

/** By the trees of the lines: lanes that print the same list have the same. */
const known = new WeakMap<LineColumns['parents'], WeakMap<LineColumns['parents'], SharedLines>>();

function findShared(lane: Lane, other: Lane): SharedLines {
  if (lane.body.count === 1 || other.body.count === 1) {
    const both = new Int32Array(lane.body.count === other.body.count ? 1 : 0);
    return { mine: both, theirs: both };
  }
  const directory = directoryOf(lane);
  const places = new Int32Array(other.body.count).fill(NOT_YET);
  const order = codeOrderOf(other);
  if (directory.order.ascends && order.ascends)
    placeInOneWalk(lane.body.codes, directory.order, other.body.codes, order, places);
  else placeCodes(other.body.codes, order, directory.byCode(), places);
  placeNames(other.body, places, directory.finder());
  return pairsOf(places, directory);
}

/** Lines with the places they have to themselves. The array of places becomes part of the answer. */
function pairsOf(places: Int32Array, { isRepeated, takers }: Directory): SharedLines {
  const { length } = places;
  for (let line = 0; line < length; line++) {
    const place = places[line]!;
    if (place >= 0 && takers[place]! < SEVERAL) takers[place]!++;
  }
  const theirs = new Int32Array(length);
  let count = 0;
  for (let line = 0; line < length; line++) {
    const place = places[line]!;
    if (place >= 0 && takers[place] === 1 && isRepeated[place] === 0) theirs[count++] = line;
  }
  for (let line = 0; line < length; line++) if (places[line]! >= 0) takers[places[line]!] = 0;
  for (let at = 0; at < count; at++) places[at] = places[theirs[at]!]!;
  return { mine: places.subarray(0, count), theirs: theirs.subarray(0, count) };
}

/** Above the top lines. */
const TOP = -1;
/** As many lines as are too many for a place. */
const SEVERAL = 2;
/** The place of a line the other lane does not have. */
const NOWHERE = -3;
const NOT_YET = -4;

/** The place below another that bears a name; `line` is the line that asks. */
type PlaceBelow = (above: number, name: string, line: number) => number;

const directories = new WeakMap<LineColumns['parents'], Directory>();

function directoryOf(lane: Lane): Directory {
  const { parents } = lane.body;
  let directory = directories.get(parents);
  if (!directory) directories.set(parents, (directory = new Directory(lane.body, codeOrderOf(lane))));
  return directory;
}

/**
 * The lines of a lane by what they are called: those with codes by the code, wherever they stand, the others below the line
 * above them. A place is the first line that bears the name.
 */
class Directory {
  /** 1 for a place that several lines share. */
  readonly isRepeated: Uint8Array;
  /** How many lines of another lane take each place, while that is asked; else 0. */
  readonly takers: Uint8Array;
  private codes: Map<string, number> | undefined;
  private named: ReadonlyMap<number, ReadonlyMap<string, number>> | undefined;
  /** Where the names asked for last ended. */
  private lately = 0;
  /** Place of each line, and of the line above it. */
  private readonly places: Int32Array;
  private readonly above: Int32Array;

  constructor(
    private readonly body: LineColumns,
    readonly order: CodeOrder,
  ) {
    this.isRepeated = new Uint8Array(body.count);
    this.takers = new Uint8Array(body.count);
    this.places = new Int32Array(body.count).fill(NOT_YET);
    this.above = new Int32Array(body.count).fill(NOT_YET);
    if (order.ascends) {
      for (const line of order.lines) this.places[line] = line;
    } else {
      this.codes = new Map();
      for (const line of order.lines) {
        const code = body.codes[line]!;
        const first = this.codes.get(code) ?? line;
        if (first === line) this.codes.set(code, line);
        this.placeAt(line, first);
      }
    }
    const below = new Map<number, NamedLines>();
    let names: NamedLines | undefined;
    let namesAbove = NOT_YET;
    placeNames(body, this.places, (above, name, line) => {
      if (!names || above !== namesAbove) {
        names = below.get((namesAbove = above));
        if (!names) below.set(above, (names = new NamedLines()));
      }
      this.above[line] = above;
      return this.placeAt(line, names.add(name, line));
    });
  }

  byCode(): ReadonlyMap<string, number> {
    const { order, body } = this;
    return (this.codes ??= new Map(Array.from(order.lines, (line) => [body.codes[line]!, line])));
  }

  /**
   * Finds places by name. Another lane mostly lists names in the same order, so the one after the last found is tried first,
   * and the one at which the lane asked for before it left off.
   */
  finder(): PlaceBelow {
    const { body, places, above: myAbove } = this;
    const stands = (line: number, above: number, name: string) =>
      line < body.count && myAbove[line] === above && nameOf(body, line) === name;
    let next = 0;
    return (above, name) => {
      if (!stands(next, above, name)) {
        const found = stands(this.lately, above, name) ? this.lately : this.byName().get(above)?.get(name);
        if (found === undefined) return NOWHERE;
        next = found;
      }
      const place = places[next++]!;
      if (place >= this.lately) this.lately = next;
      return place;
    };
  }

  /** Places known by name, by the place above them. Mostly nobody asks, so that is worked out when it is needed. */
  private byName(): ReadonlyMap<number, ReadonlyMap<string, number>> {
    if (this.named) return this.named;
    const named = new Map<number, Map<string, number>>();
    this.above.forEach((above, line) => {
      if (above === NOT_YET || this.places[line] !== line) return;
      const names = named.get(above);
      if (names) names.set(nameOf(this.body, line), line);
      else named.set(above, new Map([[nameOf(this.body, line), line]]));
    });
    return (this.named = named);
  }

  /** Gives a line its place: the first line that bears its name. */
  private placeAt(line: number, first: number): number {
    if (first !== line) this.isRepeated[first] = 1;
    return (this.places[line] = first);
  }
}

/** Lines by name. Mostly no name stands twice; where one first stands is worked out when the first is found to. */
class NamedLines {
  private readonly names = new Set<string>();
  private readonly lines: number[] = [];
  private firsts: Map<string, number> | undefined;

  /** Adds a line; the first line of its name. */
  add(name: string, line: number): number {
    const { size } = this.names;
    if (this.names.add(name).size === size) return this.first(name);
    this.firsts?.set(name, line);
    this.lines.push(line);
    return line;
  }

  private first(name: string): number {
    if (!this.firsts) {
      this.firsts = new Map();
      let at = 0;
      for (const one of this.names) this.firsts.set(one, this.lines[at++]!);
    }
    return this.firsts.get(name)!;
  }
}

/** Places coded lines by the codes of a lane. */
function placeCodes(
  codes: readonly string[],
  { lines }: CodeOrder,
  byCode: ReadonlyMap<string, number>,
  places: Int32Array,
): void {
  for (const line of lines) places[line] = byCode.get(codes[line]!) ?? NOWHERE;
}

/** The same where the codes of both lanes rise: the one that is behind moves on. */
function placeInOneWalk(
  mine: readonly string[],
  { lines: myLines }: CodeOrder,
  theirs: readonly string[],
  { lines: theirLines }: CodeOrder,
  places: Int32Array,
): void {
  const { length } = theirLines;
  let at = 0;
  for (let next = 0; next < length; next++) {
    const line = theirLines[next]!;
    const code = theirs[line]!;
    while (at < myLines.length && precedes(mine[myLines[at]!]!, code)) at++;
    const place = myLines[at];
    places[line] = place !== undefined && mine[place] === code ? place : NOWHERE;
  }
}

/** Places lines without code, each by its name below the place of the line above it. */
function placeNames(body: LineColumns, places: Int32Array, placeBelow: PlaceBelow): void {
  const { parents } = body;
  const placeOf = (line: number): number => {
    if (line < 0) return TOP;
    if (places[line] === NOT_YET)
      places[line] = placeBelow(placeOf(parents[line]!), nameOf(body, line), line);
    return places[line]!;
  };
  for (let line = 0; line < places.length; line++) {
    if (places[line] !== NOT_YET) continue;
    const parent = parents[line]!;
    const above = parent < 0 ? TOP : places[parent]!;
    if (above === NOT_YET) placeOf(line);
    else places[line] = placeBelow(above, nameOf(body, line), line);
  }
}

function nameOf({ labels, roles }: LineColumns, line: number): string {
  const role = roles[line]!;
  return role === 'item' ? labels[line]!.plain : (ROLE_NAMES[role] ?? labels[line]!.plain);
}

/** Totals are the same whatever they are called. */
const ROLE_NAMES: Readonly<Partial<Record<LineRole, string>>> = {
  total: '#total',
  'current-year-total': '#current',
  'grand-total': '#grand',
};
