import type { LineRole } from '../line';
import type { Nature } from '../facets';
import { isSubtotal } from '../vocabulary/labels';
import { natureNamed } from '../vocabulary/natures-and-items';
import { roleLines, type DraftLines, type LineTree } from './draft-lines';

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
export function tieTotals({ parents }: LineTree, lines: DraftLines): void {
  const { count, roles } = lines;
  const parts = roleLines(lines);
  const first = (role: LineRole) => parts.find((line) => roles[line] === role) ?? -1;
  const current = first('current-year-total');
  tieFooters(parents, lines, parts);
  const total = totalOf(lines, parts);
  const grand = first('grand-total') >= 0 ? first('grand-total') : total;
  const hasChildren = parents.includes(current);
  const heads = current >= 0 && !hasChildren && !roles.slice(0, current).includes('item');
  for (let line = 0; line < count; line++) {
    if (parents[line] !== -1 || line === grand) continue;
    const role = roles[line]!;
    if (role === 'item') {
      parents[line] =
        current >= 0 && !hasChildren && (line < current || heads)
          ? current
          : topFor(line, current, grand, hasChildren);
    } else if (role === 'total') parents[line] = natureOf(lines, line) === undefined ? -1 : grand;
    else if (role === 'current-year-total') parents[line] = line === current ? grand : -1;
    else if (BESIDE_CURRENT.has(role)) parents[line] = grand;
  }
}

/** 合计, above or below what it sums; a 小计 that a clerk has put among the lines only where there is nothing else. */
export function totalOf(lines: DraftLines, parts: readonly number[]): number {
  const totals = parts.filter((line) => lines.roles[line] === 'total' && natureOf(lines, line) === undefined);
  return totals.find((line) => !isSubtotal(lines.labels[line]!.key)) ?? totals[0] ?? -1;
}

function natureOf({ labels }: DraftLines, line: number): Nature | undefined {
  return natureNamed(labels[line]!.key);
}

/** Where a top line goes that 本年 … 合计 does not sum: to the grand total, or nowhere if it stands outside the sums. */
function topFor(line: number, current: number, grand: number, currentHasChildren: boolean): number {
  if (current < 0) return grand;
  return currentHasChildren && line < current ? -1 : grand;
}

/** Economic classes that are personnel spending; the others are public funds (DOMAIN (48)). */
const PERSONNEL_CLASS = /^30[13]/;

/** 人员经费合计 and 公用经费合计 at the foot of 决算 basic expenditure sum the economic classes of their kind. */
function tieFooters(parents: Int32Array, lines: DraftLines, parts: readonly number[]): void {
  const { count, codes, roles } = lines;
  const footer = (nature: Nature) =>
    parts.find((line) => roles[line] === 'total' && natureOf(lines, line) === nature) ?? -1;
  const personnel = footer('personnel');
  const publicFunds = footer('public');
  if (personnel < 0 || publicFunds < 0) return;
  for (let line = 0; line < count; line++) {
    const code = codes[line]!;
    if (parents[line] !== -1 || code === '') continue;
    parents[line] = PERSONNEL_CLASS.test(code) ? personnel : publicFunds;
  }
}
