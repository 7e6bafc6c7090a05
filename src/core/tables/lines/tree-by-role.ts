import type { LineRole } from '../budget-table';
import type { DraftLine, LineTree } from './draft-line';

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
  const first = (role: LineRole) => lines.findIndex((line) => line.role === role);
  const current = first('current-year-total');
  const total = first('total');
  const grand = first('grand-total') >= 0 ? first('grand-total') : total;
  const hasChildren = tree.parents.includes(current);
  lines.forEach((line, index) => {
    if (tree.parents[index] !== -1 || index === grand) return;
    if (line.role === 'current-year-total') tree.parents[index] = index === current ? grand : -1;
    else if (BESIDE_CURRENT.has(line.role)) tree.parents[index] = grand;
    else if (line.role === 'item') {
      tree.parents[index] =
        current >= 0 && !hasChildren && index < current
          ? current
          : topFor(index, current, grand, hasChildren);
    }
  });
}

/** Where a top line goes that 本年 … 合计 does not sum: to the grand total, or nowhere if it stands outside the sums. */
function topFor(index: number, current: number, grand: number, currentHasChildren: boolean): number {
  if (current < 0) return grand;
  return currentHasChildren && index < current ? -1 : grand;
}
