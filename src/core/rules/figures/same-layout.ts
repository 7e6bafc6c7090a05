import type { LaneEntry } from '../../relations/ledger';
import type { Lane } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';
import { flowOf } from './figure-facets';
import { laneGridOf } from './lane-columns';

/**
 * Two tables of one kind by two organisations: which lanes and columns are the same. Places differ, because a unit
 * lists only the columns it uses; headings agree.
 */

/** The lane of another table that holds the same things; [] when none or several do. */
export function matchLanes(entry: LaneEntry, others: readonly LaneEntry[]): LaneEntry[] {
  if (others.length === 1 && entry.table.lanes.length === 1) return [others[0]!];
  const same = others.filter(
    (other) => other.lane.scheme === entry.lane.scheme && flowOfLane(other) === flowOfLane(entry),
  );
  return same.length === 1 ? [same[0]!] : [];
}

/** The column of another lane under the same headings and of the same year, or about the same thing. */
export function matchColumns(entry: LaneEntry, column: number, other: LaneEntry): number | undefined {
  const mine = entry.lane.columns[column]!;
  const candidates = [...laneGridOf(other.lane).columns];
  const sameHeadings = candidates.filter(
    (candidate) =>
      headings(other.lane, candidate) === headings(entry.lane, column) &&
      other.lane.columns[candidate]!.facets.version === mine.facets.version,
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
  return column && flowOf(table, lane, column, lane.body.facets[0]);
}

function sameEntries(a: object, b: object): boolean {
  const text = (value: object): string => JSON.stringify(Object.entries(value).sort());
  return text(a) === text(b);
}
