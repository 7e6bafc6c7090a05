import type { Scheme } from '../budget-table';
import type { Item } from '../facets';
import { threePublicItemNamed } from '../vocabulary/natures-and-items';
import type { DraftLines, LineTree } from './draft-lines';

/**
 * What the field knows of “三公” items whatever the print suggests: 会议费 and 培训费 stand beside “三公”, not in it, and
 * “三公” consist of 因公出国, 公务用车 and 公务接待, and 公务用车购置及运行费 of 购置 and 运行: where all of them are printed under their
 * whole they are addends although the table says 其中.
 */
export function settleThreePublic({ parents, additive }: LineTree, lines: DraftLines, scheme: Scheme): void {
  if (scheme !== 'item') return;
  const items = lines.labels.map(({ key }) => threePublicItemNamed(key));
  items.forEach((item, line) => {
    const above = parents[line]!;
    if ((item === 'meeting' || item === 'training') && items[above] === 'three-public') {
      parents[line] = parents[above]!;
    }
  });
  for (const [whole, parts] of WHOLES) {
    items.forEach((item, above) => {
      if (item !== whole) return;
      const printed = [...items.keys()].filter(
        (line) => parents[line] === above && parts.includes(items[line]),
      );
      if (new Set(printed.map((line) => items[line])).size < parts.length) return;
      for (const line of printed) additive[line] = 1;
    });
  }
}

/** What consists of which parts and of nothing else. */
const WHOLES: readonly (readonly [Item, readonly (Item | undefined)[]])[] = [
  ['three-public', ['abroad', 'vehicle', 'reception']],
  ['vehicle', ['vehicle-purchase', 'vehicle-running']],
];
