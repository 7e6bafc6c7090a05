import { codesOf } from '../../classification/subjects';
import type { LaneEntry } from '../../relations/ledger';
import type { Lane, LineRole } from '../../tables/budget-table';
import { remembered, uniqueKeys, type LineKeys } from './line-keys';
import type { TableView } from './question';

/** A line of a table, by its lane and index. */
export interface LinePlace {
  readonly entry: LaneEntry;
  readonly line: number;
}

/** 类 of the functional classification in a table by 类 code, or by name where no code can be told. */
export function classLines({ entries }: TableView): ReadonlyMap<string, LinePlace> {
  let classes = classesOfTables.get(entries);
  if (!classes) classesOfTables.set(entries, (classes = readClasses(entries)));
  return classes;
}

const classesOfTables = new WeakMap<readonly LaneEntry[], ReadonlyMap<string, LinePlace>>();

function readClasses(entries: readonly LaneEntry[]): Map<string, LinePlace> {
  const classes = new Map<string, LinePlace>();
  const repeated = new Set<string>();
  for (const entry of entries) {
    for (const [key, line] of classKeys(entry.lane)) {
      if (line < 0 || classes.has(key)) repeated.add(key);
      classes.set(key, { entry, line });
    }
  }
  for (const key of repeated) classes.delete(key);
  return classes;
}

/**
 * Whether the top lines of a lane are classes. A table without codes may list nothing but items, and 其他支出 is the name of a
 * class, a section and an item alike.
 */
export function listsClasses(lane: Lane): boolean {
  return classKeys(lane).size > 0;
}

const CLASS_DIGITS = 3;
const CLASS = /^\d{3}$/;
const MOSTLY = 0.5;
const TOTALS: ReadonlySet<LineRole> = new Set(['total', 'current-year-total', 'grand-total']);

const keysByClass = new WeakMap<Lane, LineKeys>();

function classKeys(lane: Lane): LineKeys {
  return remembered(keysByClass, lane, () => {
    if (lane.scheme !== 'functional') return new Map();
    const keys = lane.body.codes.map((_, line) => classKey(lane, line));
    const tops = keys.filter((key) => key !== '');
    const classes = tops.filter((key) => CLASS.test(key));
    if (classes.length <= tops.length * MOSTLY) return new Map();
    return uniqueKeys(keys.map((key) => (isLongerCode(key) ? '' : key)));
  });
}

/** Key of a top line; '' for lines below others and for totals. */
function classKey({ body: { roles, parents, additive, codes, labels } }: Lane, line: number): string {
  const parent = parents[line]!;
  if (parent >= 0 && !TOTALS.has(roles[parent]!)) return '';
  if (roles[line] !== 'item' || additive[line] === 0) return '';
  const code = codes[line]!;
  if (code !== '') return code;
  const { name, plain } = labels[line]!;
  const classes = codesOf(name).filter(
    (candidate) => candidate.length === CLASS_DIGITS && candidate.startsWith('2'),
  );
  return classes.length === 1 ? classes[0]! : plain;
}

function isLongerCode(key: string): boolean {
  return key.length > CLASS_DIGITS && /^\d+$/.test(key);
}
