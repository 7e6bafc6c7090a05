import { codesOf } from '../../classification/subjects';
import type { LaneEntry } from '../../relations/ledger';
import type { Lane } from '../../tables/budget-table';
import type { LineRole } from '../../tables/line';
import type { LineColumns } from '../../tables/line-columns';
import { lineTreeOf } from './line-tree';
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

/**
 * The lines that make up each 类: its own line, or its items where a table lists nothing above them (类, 款, 项 in columns of
 * their own often stand so). None where some line's class cannot be told.
 */
export function classParts(view: TableView): ReadonlyMap<string, readonly LinePlace[]> {
  const classes = classLines(view);
  if (classes.size > 0) return new Map([...classes].map(([key, place]) => [key, [place]]));
  let items = itemsOfTables.get(view.entries);
  if (!items) itemsOfTables.set(view.entries, (items = readItems(view.entries)));
  return items;
}

const itemsOfTables = new WeakMap<readonly LaneEntry[], ReadonlyMap<string, readonly LinePlace[]>>();

function readItems(entries: readonly LaneEntry[]): Map<string, LinePlace[]> {
  const items = new Map<string, LinePlace[]>();
  for (const entry of entries) {
    if (entry.lane.scheme !== 'functional') return new Map();
    const { body } = entry.lane;
    const { addends, carries } = lineTreeOf(entry.lane);
    for (let line = 0; line < body.count; line++) {
      if (addends[line] || body.roles[line] !== 'item' || carries[line] === 0) continue;
      const code = body.codes[line]!;
      if (!ITEM.test(code) || body.additive[line] === 0) return new Map();
      const key = code.slice(0, CLASS_DIGITS);
      const known = items.get(key);
      if (known) known.push({ entry, line });
      else items.set(key, [{ entry, line }]);
    }
  }
  return items;
}

/** The code of a 款 or a 项 of the functional classification. */
const ITEM = /^2\d{4}(\d{2})?$/;

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

const NO_CLASSES: LineKeys = new Map();
/** By the trees of functional lines. */
const keysByClass = new WeakMap<LineColumns['parents'], LineKeys>();

function classKeys({ scheme, body }: Lane): LineKeys {
  return scheme === 'functional'
    ? remembered(keysByClass, body.parents, () => readClassKeys(body))
    : NO_CLASSES;
}

function readClassKeys(body: LineColumns): LineKeys {
  const keys = new Array<string>(body.count).fill('');
  let tops = 0;
  let classes = 0;
  for (let line = 0; line < body.count; line++) {
    if (!isTop(body, line)) continue;
    const key = classKey(body, line);
    if (key === '') continue;
    tops++;
    if (CLASS.test(key)) classes++;
    if (!isLongerCode(key)) keys[line] = key;
  }
  return classes > tops * MOSTLY ? uniqueKeys(keys) : NO_CLASSES;
}

/** Whether a line is an item below no other. */
function isTop({ roles, parents, additive }: LineColumns, line: number): boolean {
  const parent = parents[line]!;
  return (parent < 0 || TOTALS.has(roles[parent]!)) && roles[line] === 'item' && additive[line] === 1;
}

/** Key of a top line. */
function classKey({ codes, labels }: LineColumns, line: number): string {
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
