import type { Lane } from '../../tables/budget-table';
import type { LineColumns } from '../../tables/line-columns';
import { precedes } from '../../tables/lines/code-order';

/** Lines of a lane by a key of theirs; {@link REPEATED} for a key that stands twice. */
export type LineKeys = ReadonlyMap<string, number>;

/** Stands for the line of a code or name that a lane prints more than once. */
export const REPEATED = -1;

/** The lines of a lane that print a code, and whether the codes rise from line to line, as they mostly do. */
export interface CodeOrder {
  readonly lines: Int32Array;
  /** The other lines: totals, and lines known by name alone. */
  readonly uncoded: Int32Array;
  /** Then no code is repeated, and two lanes can be compared in one walk. */
  readonly ascends: boolean;
}

const orders = new WeakMap<Codes, CodeOrder>();
const keysByCode = new WeakMap<Codes, LineKeys>();
const keysByPath = new WeakMap<LineColumns['parents'], LineKeys>();

type Codes = LineColumns['codes'];

export function codeOrderOf({ body: { codes } }: Lane): CodeOrder {
  let order = orders.get(codes);
  if (!order) orders.set(codes, (order = readOrder(codes)));
  return order;
}

/** Lines by code. */
export function linesByCode(lane: Lane): LineKeys {
  return remembered(keysByCode, lane.body.codes, () => uniqueKeys(lane.body.codes));
}

/** Lines by their names from the top down: 社会保障和就业支出/行政事业单位养老支出. */
export function linesByPath(lane: Lane): LineKeys {
  return remembered(keysByPath, lane.body.parents, () => {
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

export function remembered<Of extends object>(
  cache: WeakMap<Of, LineKeys>,
  of: Of,
  make: () => LineKeys,
): LineKeys {
  let keys = cache.get(of);
  if (!keys) cache.set(of, (keys = make()));
  return keys;
}

function readOrder(codes: Codes): CodeOrder {
  const coded = new Int32Array(codes.length);
  const uncoded = new Int32Array(codes.length);
  let ascends = true;
  let previous = '';
  let count = 0;
  let others = 0;
  for (let line = 0; line < codes.length; line++) {
    const code = codes[line]!;
    if (code === '') {
      uncoded[others++] = line;
      continue;
    }
    ascends &&= precedes(previous, code);
    previous = code;
    coded[count++] = line;
  }
  return { lines: coded.subarray(0, count), uncoded: uncoded.subarray(0, others), ascends };
}
