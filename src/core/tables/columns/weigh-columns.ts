import { FigureState } from '../budget-table';
import type { ColumnNode } from './column-tree';
import type { ColumnForm } from './column-forms';
import type { Figures } from './figure-store';
import type { FigureColumn } from './lane-columns';
import { isEconomicClassName } from '../lines/known-classes';

/**
 * Weighs the column tree against the figures. A tree read off plain headings (合计 over 基本支出, 项目支出) stands even if
 * sums fail: that is what we are here to find. But a column no heading explains, or a nesting that only our own knowledge
 * suggests, counts only where the figures bear it out; a guess must never raise an alarm.
 */
export function weighColumns(
  nodes: readonly ColumnNode[],
  columns: readonly FigureColumn[],
  figures: readonly Figures[],
  slack: number,
): readonly ColumnNode[] {
  let weighed = countBegunEnumerations(nodes, columns, figures, slack);
  const release = (members: readonly number[]) => {
    weighed = weighed.map((node, index) =>
      members.includes(index) ? { ...node, parent: -1, additive: false } : node,
    );
  };
  for (const { parent, members } of sumsOf(weighed)) {
    if (holds(figures, parent, members, slack)) continue;
    const explained = members.filter((member) => isExplained(columns[member]!, columns[parent]!));
    if (explained.length === members.length && columns[parent]!.isTotal) continue;
    if (explained.length >= 2 && (columns[parent]!.isTotal || holds(figures, parent, explained, slack))) {
      if (holds(figures, parent, explained, slack) || !columns[parent]!.isTotal) {
        release(members.filter((member) => !explained.includes(member)));
        continue;
      }
    }
    if (!columns[parent]!.isTotal || explained.length < members.length) release(members);
  }
  return weighed;
}

/**
 * 合计 | 其中：财政拨款 | 单位资金: the mark may stand before the first of all parts, which then is an addend like those that
 * follow it. The figures say so where the parts make up the total with it and not without it.
 */
function countBegunEnumerations(
  nodes: readonly ColumnNode[],
  columns: readonly FigureColumn[],
  figures: readonly Figures[],
  slack: number,
): readonly ColumnNode[] {
  if (!columns.some(({ isOfWhich }) => isOfWhich)) return nodes;
  return nodes.map((node, index) => {
    const { parent } = node;
    if (!columns[index]!.isOfWhich || parent !== index - 1 || !columns[parent]?.isTotal) return node;
    const others = sumsOf(nodes).find((sum) => sum.parent === parent)?.members ?? [];
    if (others.length === 0 || holds(figures, parent, others, slack)) return node;
    if (!holds(figures, parent, [index, ...others], slack)) return node;
    return { ...node, additive: true, division: nodes[others[0]!]!.division };
  });
}

/**
 * Hidden columns that break a sum which holds without them: an earlier version of the column beside it, kept out of sight. They are
 * no columns of the table.
 */
export function staleColumns(
  hidden: ReadonlySet<number>,
  { columns, tree }: ColumnForm,
  figures: readonly (Figures | null)[],
  slack: number,
): ReadonlySet<number> {
  const stale = new Set<number>();
  if (hidden.size === 0) return stale;
  const isHidden = (index: number): boolean => hidden.has(columns[index]!.headed.column);
  const known = figures.map((column) => column ?? NO_FIGURES);
  for (const { parent, members: all } of sumsOf(tree)) {
    const members = all.filter((member) => figures[member] !== null);
    const shown = members.filter((member) => !isHidden(member));
    if (shown.length === 0 || shown.length === members.length || isHidden(parent)) continue;
    const [withHidden, without] = [members, shown].map((some) => weigh(known, parent, some, slack).failed);
    if (without! >= withHidden!) continue;
    for (const member of members) if (isHidden(member)) stale.add(member);
  }
  return stale;
}

/** Those of a column of words. */
const NO_FIGURES: Figures = { amounts: new Float64Array(0), states: new Uint8Array(0) };

/** Whether a heading says in which respect the column is a part of its total. */
function isExplained(column: FigureColumn, total: FigureColumn): boolean {
  const { nature, source, item, portion } = column.facets;
  const lowest = column.headed.path.at(-1)?.text ?? '';
  return (
    column.isNamed &&
    (isEconomicClassName(lowest) ||
      nature !== total.facets.nature ||
      (source !== total.facets.source && source !== 'unknown') ||
      item !== total.facets.item ||
      portion !== total.facets.portion)
  );
}

function sumsOf(nodes: readonly ColumnNode[]): { parent: number; members: number[] }[] {
  const sums = new Map<string, { parent: number; members: number[] }>();
  nodes.forEach((node, index) => {
    if (node.parent < 0 || !node.additive) return;
    const key = `${node.parent}:${node.division}`;
    const sum = sums.get(key);
    if (sum) sum.members.push(index);
    else sums.set(key, { parent: node.parent, members: [index] });
  });
  return [...sums.values()];
}

/** Whether a total equals its parts on most of the lines where anything is printed. */
function holds(
  figures: readonly Figures[],
  parent: number,
  members: readonly number[],
  slack: number,
): boolean {
  const { held, failed } = weigh(figures, parent, members, slack);
  return held >= failed;
}

/** The lines where anything is printed, by whether the total equals its parts there. */
function weigh(
  figures: readonly Figures[],
  parent: number,
  members: readonly number[],
  slack: number,
): { held: number; failed: number } {
  const total = figures[parent]!;
  const parts = members.map((member) => figures[member]!.amounts);
  let held = 0;
  let failed = 0;
  for (let line = 0; line < total.amounts.length; line++) {
    let sum = 0;
    let printed = total.amounts[line] !== 0;
    for (const part of parts) {
      sum += part[line]!;
      if (part[line] !== 0) printed = true;
    }
    if (!printed || total.states[line] === FigureState.Error) continue;
    if (Math.abs(sum - total.amounts[line]!) <= slack * (members.length + 1)) held++;
    else failed++;
  }
  return { held, failed };
}
