import type { Lane, LineRole } from '../../tables/budget-table';
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
  if (lane.body.count === 1 || other.body.count === 1) {
    const both = new Int32Array(lane.body.count === other.body.count ? 1 : 0);
    return { mine: both, theirs: both };
  }
  const directory = directoryOf(lane);
  const places = new Int32Array(other.body.count).fill(NOT_YET);
  const order = codeOrderOf(other);
  if (directory.order.ascends && order.ascends)
    placeInOneWalk(lane.body.codes, directory.order, other.body.codes, order, places);
  else placeCodes(other.body.codes, order, byCodeOf(directory, lane), places);
  placeNames(other.body, places, (above, name) => directory.below.get(above)?.get(name) ?? NOWHERE);
  return pairsOf(places, directory.isRepeated);
}

function pairsOf(places: Int32Array, isRepeated: Uint8Array): SharedLines {
  const takers = isRepeated.slice();
  for (const place of places) {
    if (place >= 0 && takers[place]! < SEVERAL) takers[place]!++;
  }
  const mine = new Int32Array(places.length);
  const theirs = new Int32Array(places.length);
  let count = 0;
  for (let line = 0; line < places.length; line++) {
    const place = places[line]!;
    if (place < 0 || takers[place] !== 1) continue;
    mine[count] = place;
    theirs[count++] = line;
  }
  return { mine: mine.subarray(0, count), theirs: theirs.subarray(0, count) };
}

/** Above the top lines. */
const TOP = -1;
/** As many lines as are too many for a place. */
const SEVERAL = 2;
/** The place of a line the other lane does not have. */
const NOWHERE = -3;
const NOT_YET = -4;

/**
 * The lines of a lane by what they are called: those with codes by the code, wherever they stand, the others below the line
 * above them. A place is the first line that bears the name.
 */
interface Directory {
  readonly order: CodeOrder;
  /** Made only where codes do not rise from line to line. */
  byCode: ReadonlyMap<string, number> | undefined;
  readonly below: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** {@link SEVERAL} for a place that several lines share, else 0. */
  readonly isRepeated: Uint8Array;
}

const directories = new WeakMap<Lane, Directory>();

function directoryOf(lane: Lane): Directory {
  let directory = directories.get(lane);
  if (!directory) directories.set(lane, (directory = readDirectory(lane, codeOrderOf(lane))));
  return directory;
}

function readDirectory({ body }: Lane, order: CodeOrder): Directory {
  const isRepeated = new Uint8Array(body.count);
  const places = new Int32Array(body.count).fill(NOT_YET);
  const take = (names: Map<string, number>, name: string, line: number): number => {
    const known = names.get(name);
    if (known === undefined) names.set(name, line);
    else isRepeated[known] = SEVERAL;
    return known ?? line;
  };
  let byCode: Map<string, number> | undefined;
  if (order.ascends) {
    order.lines.forEach((line) => (places[line] = line));
  } else {
    const lines = (byCode = new Map<string, number>());
    for (const line of order.lines) places[line] = take(lines, body.codes[line]!, line);
  }
  const below = new Map<number, Map<string, number>>();
  placeNames(body, places, (above, name, line) => {
    let names = below.get(above);
    if (!names) below.set(above, (names = new Map()));
    return take(names, name, line);
  });
  return { order, byCode, below, isRepeated };
}

function byCodeOf(directory: Directory, { body: { codes } }: Lane): ReadonlyMap<string, number> {
  return (directory.byCode ??= new Map(Array.from(directory.order.lines, (line) => [codes[line]!, line])));
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
  let at = 0;
  for (const line of theirLines) {
    const code = theirs[line]!;
    while (at < myLines.length && precedes(mine[myLines[at]!]!, code)) at++;
    const place = myLines[at];
    places[line] = place !== undefined && mine[place] === code ? place : NOWHERE;
  }
}

/** Places lines without code, each by its name below the place of the line above it. */
function placeNames(
  { labels, parents, roles }: LineColumns,
  places: Int32Array,
  placeBelow: (above: number, name: string, line: number) => number,
): void {
  const placeOf = (line: number): number => {
    if (line < 0) return TOP;
    const known = places[line]!;
    if (known !== NOT_YET) return known;
    const name = ROLE_NAMES[roles[line]!] ?? labels[line]!.plain;
    return (places[line] = placeBelow(placeOf(parents[line]!), name, line));
  };
  for (let line = 0; line < places.length; line++) placeOf(line);
}

/** Totals are the same whatever they are called. */
const ROLE_NAMES: Readonly<Partial<Record<LineRole, string>>> = {
  total: '#total',
  'current-year-total': '#current',
  'grand-total': '#grand',
};
