import { exactPair, TOO_LARGE } from './amounts';
import type { Block } from './block';
import { elementwise } from './elementwise';
import type { Filled } from './fault';

/** `BUDGET.CHANGE(current, previous)`: current − previous, exact; blank where neither reports an amount. */
export function change(current: Block, previous: Block): Filled {
  return elementwise(current, previous, (now, before) => {
    if (now === null && before === null) return '';
    const pair = exactPair(now ?? 0, before ?? 0);
    return pair ? (pair.first - pair.second) / 10 ** pair.decimals : TOO_LARGE;
  });
}
