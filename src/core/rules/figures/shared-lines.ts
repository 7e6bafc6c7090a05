import type { Lane, LineRole } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';

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
  if (lane.lines.length === 1 || other.lines.length === 1) {
    const both = new Int32Array(lane.lines.length === other.lines.length ? 1 : 0);
    return { mine: both, theirs: both };
  }
  const { below, isRepeated } = directoryOf(lane);
  const places = placesOf(other, (above, key) => below.get(above)?.get(key) ?? NOWHERE);
  const takers = isRepeated.slice();
  for (const place of places) if (place >= 0 && takers[place]! < SEVERAL) takers[place]!++;
  const mine: number[] = [];
  const theirs: number[] = [];
  places.forEach((place, line) => {
    if (place < 0 || takers[place] !== 1) return;
    mine.push(place);
    theirs.push(line);
  });
  return { mine: new Int32Array(mine), theirs: new Int32Array(theirs) };
}

/** Above the top lines, and above the lines with codes, wherever those stand. */
const TOP = -1;
const CODED = -2;
/** As many lines as are too many for a place. */
const SEVERAL = 2;
/** The place of a line the other lane does not have. */
const NOWHERE = -3;
const NOT_YET = -4;

/** The lines of a lane by what they are called below the line above them. A place is the first line that bears the name. */
interface Directory {
  readonly below: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** {@link SEVERAL} for a place that several lines share, else 0. */
  readonly isRepeated: Uint8Array;
}

const directories = new WeakMap<Lane, Directory>();

function directoryOf(lane: Lane): Directory {
  let directory = directories.get(lane);
  if (!directory) directories.set(lane, (directory = readDirectory(lane)));
  return directory;
}

function readDirectory(lane: Lane): Directory {
  const below = new Map<number, Map<string, number>>();
  const isRepeated = new Uint8Array(lane.lines.length);
  placesOf(lane, (above, key, line) => {
    let names = below.get(above);
    if (!names) below.set(above, (names = new Map()));
    const known = names.get(key);
    if (known === undefined) names.set(key, line);
    else isRepeated[known] = SEVERAL;
    return known ?? line;
  });
  return { below, isRepeated };
}

/** The place of every line, each found from the place of the line above it. */
function placesOf(
  { lines }: Lane,
  placeBelow: (above: number, key: string, line: number) => number,
): Int32Array {
  const places = new Int32Array(lines.length).fill(NOT_YET);
  const placeOf = (line: number): number => {
    if (line < 0) return TOP;
    if (places[line] === NOT_YET) {
      const { code, role, name, parent } = lines[line]!;
      places[line] =
        code === '' ? placeBelow(placeOf(parent), nameOf(role, name), line) : placeBelow(CODED, code, line);
    }
    return places[line]!;
  };
  for (let line = 0; line < lines.length; line++) placeOf(line);
  return places;
}

/** Totals are the same whatever they are called. */
const ROLE_NAMES: Readonly<Partial<Record<LineRole, string>>> = {
  total: '#total',
  'current-year-total': '#current',
  'grand-total': '#grand',
};

function nameOf(role: LineRole, name: string): string {
  return ROLE_NAMES[role] ?? normaliseName(name);
}
