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
  const sameHeadings = headingsOf(other.lane).columns.get(headingsOf(entry.lane).keys[column]!);
  if (sameHeadings !== undefined && sameHeadings !== REPEATED) return sameHeadings;
  const sameMeaning = [...laneGridOf(other.lane).columns].filter((candidate) =>
    sameEntries(other.lane.columns[candidate]!.facets, mine.facets),
  );
  return sameMeaning.length === 1 ? sameMeaning[0] : undefined;
}

/** The columns of a lane by headings and version. */
interface Headings {
  /** By column. */
  readonly keys: readonly string[];
  /** The columns of amounts; {@link REPEATED} for headings that stand over several. */
  readonly columns: ReadonlyMap<string, number>;
}

const REPEATED = -1;

const headingsOfForms = new WeakMap<Lane['form'], Headings>();

function headingsOf(lane: Lane): Headings {
  let known = headingsOfForms.get(lane.form);
  if (!known) headingsOfForms.set(lane.form, (known = readHeadings(lane)));
  return known;
}

function readHeadings(lane: Lane): Headings {
  const keys = lane.columns.map(
    ({ path, facets }) => `${path.map(normaliseName).join('|')}#${facets.version ?? ''}`,
  );
  const columns = new Map<string, number>();
  for (const column of laneGridOf(lane).columns) {
    const key = keys[column]!;
    columns.set(key, columns.has(key) ? REPEATED : column);
  }
  return { keys, columns };
}

function flowOfLane({ table, lane }: LaneEntry): string | undefined {
  const [column] = lane.columns;
  return column && flowOf(table, lane, column, lane.body.facets[0]);
}

function sameEntries(a: object, b: object): boolean {
  const text = (value: object): string => JSON.stringify(Object.entries(value).sort());
  return text(a) === text(b);
}
