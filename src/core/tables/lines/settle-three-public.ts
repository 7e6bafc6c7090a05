import type { Scheme } from '../budget-table';
import { threePublicItemNamed } from '../vocabulary/natures-and-items';
import type { DraftLine, LineTree } from './draft-line';

/**
 * What the field knows of “三公” items whatever the print suggests: 会议费 and 培训费 stand beside “三公”, not in it, and
 * 公务用车购置及运行费 consists of 购置 and 运行 and nothing else, so where both are printed under it they are addends although
 * the table says 其中.
 */
export function settleThreePublic(tree: LineTree, lines: readonly DraftLine[], scheme: Scheme): void {
  if (scheme !== 'item') return;
  lines.forEach((line, index) => {
    const item = threePublicItemNamed(line.key);
    const above = lines[tree.parents[index]!];
    if (
      (item === 'meeting' || item === 'training') &&
      above &&
      threePublicItemNamed(above.key) === 'three-public'
    ) {
      tree.parents[index] = tree.parents[tree.parents[index]!]!;
    }
  });
  lines.forEach((line, vehicle) => {
    if (threePublicItemNamed(line.key) !== 'vehicle') return;
    const parts = lines.flatMap((part, index) => {
      const item = threePublicItemNamed(part.key);
      return tree.parents[index] === vehicle && (item === 'vehicle-purchase' || item === 'vehicle-running')
        ? [index]
        : [];
    });
    if (parts.length === 2) for (const part of parts) tree.additive[part] = true;
  });
}
