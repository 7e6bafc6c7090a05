import type { Scheme } from '../budget-table';
import { threePublicItemNamed } from '../vocabulary/natures-and-items';
import type { DraftLines, LineTree } from './draft-lines';

/**
 * What the field knows of “三公” items whatever the print suggests: 会议费 and 培训费 stand beside “三公”, not in it, and
 * 公务用车购置及运行费 consists of 购置 and 运行 and nothing else, so where both are printed under it they are addends although
 * the table says 其中.
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
  items.forEach((whole, vehicle) => {
    if (whole !== 'vehicle') return;
    const parts = items.flatMap((item, line) =>
      parents[line] === vehicle && (item === 'vehicle-purchase' || item === 'vehicle-running') ? [line] : [],
    );
    if (parts.length === 2) for (const part of parts) additive[part] = 1;
  });
}
