import type { Lane } from '../../tables/budget-table';
import { precedes } from '../../tables/lines/code-order';

/** Lines of a lane by a key of theirs; {@link REPEATED} for a key that stands twice. */
export type LineKeys = ReadonlyMap<string, number>;

/** Stands for the line of a code or name that a lane prints more than once. */
export const REPEATED = -1;

/** The lines of a lane that print a code, and whether the codes rise from line to line, as they mostly do. */
export interface CodeOrder {
  readonly lines: Int32Array;
  /** The other lines: totals, and lines known by name alone. */
  readonly uncoded: readonly number[];
  /** Then no code is repeated, and two lanes can be compared in one walk. */
  readonly ascends: boolean;
}

const orders = new WeakMap<Lane, CodeOrder>();
const keysByCode = new WeakMap<Lane, LineKeys>();
const keysByPath = new WeakMap<Lane, LineKeys>();

export function codeOrderOf(lane: Lane): CodeOrder {
  let order = orders.get(lane);
  if (!order) orders.set(lane, (order = readOrder(lane)));
  return order;
}

/** Lines by code. */
export function linesByCode(lane: Lane): LineKeys {
  return remembered(keysByCode, lane, () => uniqueKeys(lane.body.codes));
}

/** Lines by their names from the top down: 社会保障和就业支出/行政事业单位养老支出. */
export function linesByPath(lane: Lane): LineKeys {
  return remembered(keysByPath, lane, () => {
    const { labels, parents, roles } = lane.body;
    const paths: string[] = [];
    const pathOf = (line: number): string => {
      if (roles[line] !== 'item') return '';
      const parent = parents[line]!;
      return (paths[line] ??= `${parent < 0 ? '' : pathOf(parent)}/${labels[line]!.plain}`);
    };
    return uniqueKeys(labels.map((_, line) => pathOf(line)));
  });
}

/** Lines by the keys given, one per line; '' is no key. */
export function uniqueKeys(keys: readonly string[]): LineKeys {
  const unique = new Map<string, number>();
  keys.forEach((key, line) => {
    if (key !== '') unique.set(key, unique.has(key) ? REPEATED : line);
  });
  return unique;
}

export function remembered(cache: WeakMap<Lane, LineKeys>, lane: Lane, make: () => LineKeys): LineKeys {
  let keys = cache.get(lane);
  if (!keys) cache.set(lane, (keys = make()));
  return keys;
}

function readOrder({ body: { codes } }: Lane): CodeOrder {
  const coded = new Int32Array(codes.length);
  const uncoded: number[] = [];
  let ascends = true;
  let previous = '';
  let count = 0;
  for (let line = 0; line < codes.length; line++) {
    const code = codes[line]!;
    if (code === '') {
      uncoded.push(line);
      continue;
    }
    ascends &&= precedes(previous, code);
    previous = code;
    coded[count++] = line;
  }
  return { lines: coded.subarray(0, count), uncoded, ascends };
}
