import type { Scheme } from '../budget-table';
import type { DraftLine, LineTree } from './draft-line';
import type { LineFigures } from './figures-view';
import { treeByCode } from './tree-by-code';
import { treeByDepth } from './tree-by-depth';
import { tieTotals } from './tree-by-role';
import { nestBySums } from './tree-by-sums';
import { completeParts } from './complete-parts';

/** The tree of a lane's lines: by codes where they are printed, else by what ordinals, indents, names and sums tell. */
export function lineTree(lines: readonly DraftLine[], scheme: Scheme, figures: LineFigures): LineTree {
  const items = lines.filter((line) => line.role === 'item');
  const coded = items.filter((line) => line.code !== '');
  const isCoded = coded.length > 0 && coded.length * 2 >= items.length;
  const tree = isCoded ? treeByCode(lines) : treeByDepth(lines, figures);
  if (isCoded) markOfWhich(tree, lines);
  tieTotals(tree, lines);
  if (!isCoded && scheme !== 'source') nestBySums(tree, lines, figures);
  completeParts(tree, lines, scheme);
  return tree;
}

/** 其中 lines among coded ones: parts of the line above, no addends. */
function markOfWhich(tree: LineTree, lines: readonly DraftLine[]): void {
  lines.forEach((line, index) => {
    if (!line.isOfWhich || line.code !== '') return;
    tree.additive[index] = false;
    if (tree.parents[index] === -1) tree.parents[index] = index - 1;
  });
}
