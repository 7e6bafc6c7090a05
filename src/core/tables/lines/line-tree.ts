import type { Scheme } from '../budget-table';
import { addendsOf, isMostlyCoded, type DraftLines, type LineTree } from './draft-lines';
import { sumEvidence, type LineFigures } from './figures-view';
import { settleThreePublic } from './settle-three-public';
import { hasSubtotals, tieSubtotals } from './subtotals';
import { treeByCode } from './tree-by-code';
import { hasStaircase, treeByDepth } from './tree-by-depth';
import { tieTotals } from './tree-by-role';
import {
  hasUnmarked,
  nestBySums,
  nestClassesWithoutTotal,
  nestUnderCoded,
  nestUnderUncoded,
  nestUnits,
} from './tree-by-sums';

/** Trees by the labels of their lines, where these alone decide. */
const treesOfCodes = new WeakMap<DraftLines['labels'], LineTree>();

/** The tree of a lane's lines: by codes where they are printed, else by what ordinals, indents, names and sums tell. */
export function lineTree(lines: DraftLines, scheme: Scheme, figures: LineFigures): LineTree {
  const known = treesOfCodes.get(lines.labels);
  if (known) return known;
  if (isMostlyCoded(lines)) {
    const isByCodesAlone = !hasUnmarked(lines) && !hasSubtotals(lines);
    const tree = codedTree(lines, figures);
    if (isByCodesAlone) treesOfCodes.set(lines.labels, tree);
    return tree;
  }
  const candidates = treeByDepth(lines).map((tree) => {
    tieTotals(tree, lines);
    tieSubtotals(tree, lines, figures);
    // A staircase shows every level: among lines of one step there is none to be found.
    if (scheme !== 'source' && !hasStaircase(lines)) nestBySums(tree, lines, scheme, figures);
    nestClassesWithoutTotal(tree, lines, scheme);
    settleThreePublic(tree, lines, scheme, figures);
    return tree;
  });
  const [likeliest, ...others] = candidates;
  const tree =
    others.length === 0 ? likeliest! : (candidates.find((one) => isBorneOut(one, figures)) ?? likeliest!);
  return betterByCodes(tree, lines, figures) ?? tree;
}

function codedTree(lines: DraftLines, figures: LineFigures): LineTree {
  const tree = treeByCode(lines);
  markOfWhich(tree, lines);
  tieTotals(tree, lines);
  tieSubtotals(tree, lines, figures);
  nestUnits(tree, lines, figures);
  if (hasUnmarked(lines)) {
    nestUnderCoded(tree, lines, figures);
    nestUnderUncoded(tree, lines, figures);
  }
  return tree;
}

/** Where codes are printed but most lines have none, such as the projects of each subject: the tree by codes if more sums hold. */
function betterByCodes(tree: LineTree, lines: DraftLines, figures: LineFigures): LineTree | null {
  const nested = lines.codes.filter((code) => code.length > 3 && lines.codes.includes(code.slice(0, 3)));
  if (nested.length === 0) return null;
  const byCodes = codedTree(lines, figures);
  const [own, other] = [byCodes, tree].map((one) => evidenceOf(one, figures));
  return own!.failed < other!.failed && own!.held > own!.failed ? byCodes : null;
}

/** 其中 lines among coded ones: parts of the line above, no addends. */
function markOfWhich(tree: LineTree, lines: DraftLines): void {
  for (let line = 0; line < lines.count; line++) {
    if (!lines.labels[line]!.isOfWhich || lines.codes[line] !== '') continue;
    tree.additive[line] = 0;
    if (tree.parents[line] === -1) tree.parents[line] = line - 1;
  }
}

/** Whether more sums of a tree hold than fail: a wrong figure or two must not turn the reading over. */
function isBorneOut(tree: LineTree, figures: LineFigures): boolean {
  const { held, failed } = evidenceOf(tree, figures);
  return held > failed;
}

function evidenceOf(tree: LineTree, figures: LineFigures): { held: number; failed: number } {
  let held = 0;
  let failed = 0;
  const { addends, sums } = addendsOf(tree);
  for (const parent of sums) {
    const evidence = sumEvidence(figures, parent, addends[parent]!);
    held += evidence.held;
    failed += evidence.failed;
  }
  return { held, failed };
}
