import type { LaneEntry } from '../../relations/ledger';
import type { Lane } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';
import { flowOf } from './figure-facets';
import { laneGridOf } from './lane-columns';

/**
 * Two tables of one kind by two organisations: which lanes, lines and columns are the same. Places differ, because a unit
 * lists only the subjects it uses; names, codes and headings agree.
 */

/** The lane of another table that holds the same things; [] when none or several do. */
export function matchLanes(entry: LaneEntry, others: readonly LaneEntry[]): LaneEntry[] {
  if (others.length === 1 && entry.table.lanes.length === 1) return [others[0]!];
  const same = others.filter(
    (other) => other.lane.scheme === entry.lane.scheme && flowOfLane(other) === flowOfLane(entry),
  );
  return same.length === 1 ? [same[0]!] : [];
}

/** Lines of two lanes that are the same: `mine[i]` and `theirs[i]` belong together. */
export interface SharedLines {
  readonly mine: Int32Array;
  readonly theirs: Int32Array;
}

/** The lines of another lane that a lane has too, in the other's order. */
export function sharedLines(lane: Lane, other: Lane): SharedLines {
  const here = lineKeys(lane);
  const mine: number[] = [];
  const theirs: number[] = [];
  for (const [key, line] of lineKeys(other)) {
    const same = here.get(key);
    if (line < 0 || same === undefined || same < 0) continue;
    mine.push(same);
    theirs.push(line);
  }
  return { mine: Int32Array.from(mine), theirs: Int32Array.from(theirs) };
}

/** The column of another lane under the same headings, or about the same thing. */
export function matchColumns(entry: LaneEntry, column: number, other: LaneEntry): number | undefined {
  const mine = entry.lane.columns[column]!;
  const candidates = [...laneGridOf(other.lane).columns];
  const sameHeadings = candidates.filter(
    (candidate) => headings(other.lane, candidate) === headings(entry.lane, column),
  );
  if (sameHeadings.length === 1) return sameHeadings[0];
  const sameMeaning = candidates.filter((candidate) =>
    sameEntries(other.lane.columns[candidate]!.facets, mine.facets),
  );
  return sameMeaning.length === 1 ? sameMeaning[0] : undefined;
}

const headingsOfLanes = new WeakMap<Lane, readonly string[]>();

function headings(lane: Lane, column: number): string {
  let known = headingsOfLanes.get(lane);
  if (!known) {
    known = lane.columns.map(({ path }) => path.map(normaliseName).join('|'));
    headingsOfLanes.set(lane, known);
  }
  return known[column]!;
}

function flowOfLane({ table, lane }: LaneEntry): string | undefined {
  const [column] = lane.columns;
  return column && flowOf(table, lane, column, lane.lines[0]);
}

function sameEntries(a: object, b: object): boolean {
  const text = (value: object): string => JSON.stringify(Object.entries(value).sort());
  return text(a) === text(b);
}

const keysOfLanes = new WeakMap<Lane, ReadonlyMap<string, number>>();

/** Lines by code, or by their names and roles from the top down; -1 for a key that stands twice. */
function lineKeys(lane: Lane): ReadonlyMap<string, number> {
  const known = keysOfLanes.get(lane);
  if (known) return known;
  const keys = new Map<string, number>();
  const paths: string[] = [];
  const pathOf = (line: number): string => {
    if (line < 0) return '';
    const { code, role, name, parent } = lane.lines[line]!;
    return (paths[line] ??=
      code === ''
        ? `${pathOf(parent)}/${role === 'item' ? normaliseName(name) : (ROLE_KEYS[role] ?? normaliseName(name))}`
        : code);
  };
  lane.lines.forEach((_, line) => {
    const key = lane.lines.length === 1 ? 'only' : pathOf(line);
    keys.set(key, keys.has(key) ? -1 : line);
  });
  keysOfLanes.set(lane, keys);
  return keys;
}

/** Totals are the same whatever they are called. */
const ROLE_KEYS: Readonly<Partial<Record<Lane['lines'][number]['role'], string>>> = {
  total: '#total',
  'current-year-total': '#current',
  'grand-total': '#grand',
};
