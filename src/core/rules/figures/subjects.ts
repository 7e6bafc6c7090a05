import { codesOf } from '../../classification/subjects';
import type { LaneEntry } from '../../relations/ledger';
import type { Lane, LineRole } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';
import type { TableView } from './question';

/** A line of a table, by its lane and index. */
export interface LinePlace {
  readonly entry: LaneEntry;
  readonly line: number;
}

/** Two lines of different tables about the same subject. */
export interface SubjectPair {
  readonly left: LinePlace;
  readonly right: LinePlace;
}

/**
 * Lines about the same subject in two lanes: by code where both print codes, else by the names from the top down, so that
 * a 款 that bears the name of its 类 is not taken for it. Subjects that stand twice in a lane are left out.
 */
export function matchSubjects(left: LaneEntry, right: LaneEntry): SubjectPair[] {
  const keysOf = isCoded(left.lane) && isCoded(right.lane) ? codeKeys : pathKeys;
  const there = keysOf(right.lane);
  const pairs: SubjectPair[] = [];
  for (const [key, line] of keysOf(left.lane)) {
    const other = there.get(key);
    if (line < 0 || other === undefined || other < 0) continue;
    pairs.push({ left: { entry: left, line }, right: { entry: right, line: other } });
  }
  return pairs;
}

/** 类 of the functional classification in a table by 类 code, or by name where no code can be told. */
export function classLines({ entries }: TableView): Map<string, LinePlace> {
  const classes = new Map<string, LinePlace>();
  const repeated = new Set<string>();
  for (const entry of entries) {
    if (!listsClasses(entry.lane)) continue;
    const { lines } = entry.lane;
    lines.forEach(({ code, name }, line) => {
      if (!isTopItem(entry.lane, line) || (code !== '' && code.length !== CLASS_DIGITS)) return;
      const key = classKey(code, name);
      if (classes.has(key)) repeated.add(key);
      classes.set(key, { entry, line });
    });
  }
  for (const key of repeated) classes.delete(key);
  return classes;
}

const TOTALS: ReadonlySet<LineRole> = new Set(['total', 'current-year-total', 'grand-total']);

/**
 * Whether the top lines of a lane are classes. A table without codes may list nothing but items, and 其他支出 is the name of a
 * class, a section and an item alike.
 */
export function listsClasses(lane: Lane): boolean {
  if (lane.scheme !== 'functional') return false;
  const tops = lane.lines.filter((_, line) => isTopItem(lane, line));
  const classes = tops.filter(({ code, name }) => CLASS.test(classKey(code, name)));
  return classes.length > tops.length * MOSTLY;
}

const CLASS_DIGITS = 3;
const CLASS = /^\d{3}$/;
const MOSTLY = 0.5;

function isTopItem({ lines }: Lane, line: number): boolean {
  const { role, parent, additive } = lines[line]!;
  return role === 'item' && additive && (parent < 0 || TOTALS.has(lines[parent]!.role));
}

function classKey(code: string, name: string): string {
  if (code !== '') return code;
  const codes = codesOf(name).filter(
    (candidate) => candidate.length === CLASS_DIGITS && candidate.startsWith('2'),
  );
  return codes.length === 1 ? codes[0]! : normaliseName(name);
}

function isCoded(lane: Lane): boolean {
  const items = lane.lines.filter(({ role }) => role === 'item');
  return items.filter(({ code }) => code !== '').length > items.length * MOSTLY;
}

type Keys = ReadonlyMap<string, number>;

const keysByCode = new WeakMap<Lane, Keys>();
const keysByPath = new WeakMap<Lane, Keys>();

/** Line of each code; -1 for a code that stands twice. */
function codeKeys(lane: Lane): Keys {
  return remembered(keysByCode, lane, () => uniqueKeys(lane.lines.map(({ code }) => code)));
}

function pathKeys(lane: Lane): Keys {
  return remembered(keysByPath, lane, () => {
    const paths: string[] = [];
    const pathOf = (line: number): string => {
      const { parent, name, role } = lane.lines[line]!;
      if (role !== 'item') return '';
      return (paths[line] ??= `${parent < 0 ? '' : pathOf(parent)}/${normaliseName(name)}`);
    };
    return uniqueKeys(lane.lines.map((_, line) => pathOf(line)));
  });
}

function uniqueKeys(keys: readonly string[]): Keys {
  const unique = new Map<string, number>();
  keys.forEach((key, line) => {
    if (key !== '') unique.set(key, unique.has(key) ? -1 : line);
  });
  return unique;
}

function remembered(cache: WeakMap<Lane, Keys>, lane: Lane, make: () => Keys): Keys {
  let keys = cache.get(lane);
  if (!keys) cache.set(lane, (keys = make()));
  return keys;
}
