import type { LineRole } from '../budget-table';
import type { Nature } from '../facets';
import { natureNamed } from '../vocabulary/natures-and-items';
import { roleLines, type DraftLine, type LineTree } from './draft-line';

/** Lines that stand beside the current year's total in the grand total. */
const BESIDE_CURRENT: ReadonlySet<LineRole> = new Set([
  'carry-in',
  'surplus-used',
  'carry-out',
  'surplus-distributed',
] satisfies LineRole[]);

/**
 * Ties the tops of the tree together by the parts lines play: 合计 (or 本年收入合计) sums the lines that have no parent yet,
 * 收入总计 sums 本年收入合计 and the carry-over. Where 本年 … 合计 stands below its lines, those above it are its addends;
 * where it stands above, those below.
 */
export function tieTotals(tree: LineTree, lines: readonly DraftLine[]): void {
  const parts = roleLines(lines);
  const first = (role: LineRole) => parts.find((index) => lines[index]!.role === role) ?? -1;
  const current = first('current-year-total');
  tieFooters(tree, lines, parts);
  const total = parts.find((index) => isPlainTotal(lines[index]!)) ?? -1;
  const grand = first('grand-total') >= 0 ? first('grand-total') : total;
  const hasChildren = tree.parents.includes(current);
  const heads = current >= 0 && !hasChildren && !lines.slice(0, current).some(({ role }) => role === 'item');
  lines.forEach((line, index) => {
    if (tree.parents[index] !== -1 || index === grand) return;
    if (line.role === 'total') tree.parents[index] = natureNamed(line.key) === undefined ? -1 : grand;
    else if (line.role === 'current-year-total') tree.parents[index] = index === current ? grand : -1;
    else if (BESIDE_CURRENT.has(line.role)) tree.parents[index] = grand;
    else if (line.role === 'item') {
      tree.parents[index] =
        current >= 0 && !hasChildren && (index < current || heads)
          ? current
          : topFor(index, current, grand, hasChildren);
    }
  });
}

function isPlainTotal({ role, key }: DraftLine): boolean {
  return role === 'total' && natureNamed(key) === undefined;
}

/** Where a top line goes that 本年 … 合计 does not sum: to the grand total, or nowhere if it stands outside the sums. */
function topFor(index: number, current: number, grand: number, currentHasChildren: boolean): number {
  if (current < 0) return grand;
  return currentHasChildren && index < current ? -1 : grand;
}

/** Economic classes that are personnel spending; the others are public funds (DOMAIN (48)). */
const PERSONNEL_CLASS = /^30[13]/;

/** 人员经费合计 and 公用经费合计 at the foot of 决算 basic expenditure sum the economic classes of their kind. */
function tieFooters(tree: LineTree, lines: readonly DraftLine[], parts: readonly number[]): void {
  const footer = (nature: Nature) =>
    parts.find((index) => lines[index]!.role === 'total' && natureNamed(lines[index]!.key) === nature) ?? -1;
  const personnel = footer('personnel');
  const publicFunds = footer('public');
  if (personnel < 0 || publicFunds < 0) return;
  lines.forEach((line, index) => {
    if (tree.parents[index] !== -1 || line.code === '') return;
    tree.parents[index] = PERSONNEL_CLASS.test(line.code) ? personnel : publicFunds;
  });
}
