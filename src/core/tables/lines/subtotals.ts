import { isSubtotal } from '../vocabulary/labels';
import { roleLines, type DraftLines, type LineTree } from './draft-lines';
import { sumEvidence, type LineFigures } from './figures-view';
import { totalOf } from './tree-by-role';

/** Whether a line is called 小计 beside other totals. */
export function hasSubtotals({ labels, roles }: DraftLines): boolean {
  return roles.some((role, line) => role === 'total' && isSubtotal(labels[line]!.key));
}

/**
 * 小计 behind the lines of each unit or kind, or before them, sums those: lines that stood in the total, or in nothing, up to
 * the next 小计. Only where the sums bear it out: clerks reckon this and that among the lines.
 */
export function tieSubtotals({ parents }: LineTree, lines: DraftLines, figures: LineFigures): void {
  if (!hasSubtotals(lines) || lines.roles.includes('current-year-total')) return;
  const total = totalOf(lines, roleLines(lines));
  if (total < 0 || isSubtotal(lines.labels[total]!.key)) return;
  const groups = groupsOf(parents, lines, total);
  let held = 0;
  let failed = 0;
  for (const [subtotal, members] of groups) {
    const evidence = sumEvidence(figures, subtotal, members);
    held += evidence.held;
    failed += evidence.failed;
  }
  if (held <= failed) return;
  for (const [subtotal, members] of groups) {
    for (const line of members) parents[line] = subtotal;
    parents[subtotal] = total;
  }
}

/** Each 小计 with the lines around it that it would sum. */
function groupsOf(parents: Int32Array, { labels, roles }: DraftLines, total: number): Map<number, number[]> {
  const subtotals = roleLines({ roles }).filter(
    (line) => roles[line] === 'total' && isSubtotal(labels[line]!.key),
  );
  const groups = new Map(subtotals.map((line): [number, number[]] => [line, []]));
  const isAhead = roles.indexOf('item') > subtotals[0]!;
  roles.forEach((role, line) => {
    if (role !== 'item' || (parents[line] !== total && parents[line] !== -1)) return;
    const owner = isAhead
      ? subtotals.findLast((subtotal) => subtotal < line)
      : subtotals.find((subtotal) => subtotal > line);
    if (owner !== undefined) groups.get(owner)!.push(line);
  });
  return groups;
}
