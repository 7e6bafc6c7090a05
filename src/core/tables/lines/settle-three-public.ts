import type { Scheme } from '../budget-table';
import type { Item } from '../facets';
import { threePublicItemNamed } from '../vocabulary/natures-and-items';
import type { DraftLines, LineTree } from './draft-lines';
import { sumEvidence, type LineFigures } from './figures-view';

/**
 * What the field knows of “三公” items whatever the print suggests: 会议费 and 培训费 stand beside “三公”, not in it, and
 * “三公” consist of 因公出国, 公务用车 and 公务接待, and 公务用车购置及运行费 of 购置 and 运行: where all of them are printed under their
 * whole they are addends although the table says 其中.
 */
export function settleThreePublic(
  tree: LineTree,
  lines: DraftLines,
  scheme: Scheme,
  figures: LineFigures,
): void {
  if (scheme !== 'item') return;
  const { parents, additive } = tree;
  const items = lines.labels.map(({ key }) => threePublicItemNamed(key));
  items.forEach((item, line) => {
    const above = parents[line]!;
    if ((item === 'meeting' || item === 'training') && items[above] === 'three-public') {
      parents[line] = parents[above]!;
    }
  });
  hangUnderVehicles(parents, items);
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
  lines.roles.forEach((role, line) => {
    if (role === 'total') releaseOthers(tree, line, items, figures);
  });
}

/** 购置 and 运行 printed level with 公务用车购置及运行费 above them: only the first may say 其中. */
function hangUnderVehicles(parents: Int32Array, items: readonly (Item | undefined)[]): void {
  let vehicles = -1;
  items.forEach((item, line) => {
    if (item === 'vehicle') vehicles = line;
    else if (item !== 'vehicle-purchase' && item !== 'vehicle-running') vehicles = -1;
    else if (vehicles >= 0 && parents[line] === parents[vehicles]) parents[line] = vehicles;
  });
}

/** What consists of which parts and of nothing else. */
const WHOLES: readonly (readonly [Item, readonly (Item | undefined)[]])[] = [
  ['three-public', ['abroad', 'vehicle', 'reception']],
  ['vehicle', ['vehicle-purchase', 'vehicle-running']],
];

const PARTS = WHOLES[0]![1];

/**
 * A table of “三公” that goes on to other matters — 相关统计数, 会议费, 机关运行经费 — prints them below the 合计 of “三公” as if it summed
 * them too: they are let go where the sums do not hold with them and do with the items alone.
 */
function releaseOthers(
  { parents, additive }: LineTree,
  total: number,
  items: readonly (Item | undefined)[],
  figures: LineFigures,
): void {
  const summed = [...parents.keys()].filter((line) => parents[line] === total && additive[line] === 1);
  const own = summed.filter((line) => PARTS.includes(items[line]));
  if (own.length < PARTS.length || own.length === summed.length) return;
  const others = summed.filter((line) => !own.includes(line));
  const { failed } = sumEvidence(figures, total, summed);
  const carriesNothing = others.every((line) => figures.columns.every((column) => column[line] === 0));
  if (!carriesNothing && sumEvidence(figures, total, own).failed >= failed) return;
  for (const line of others) parents[line] = -1;
}
