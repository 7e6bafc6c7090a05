import { FigureState, type Lane } from '../../tables/budget-table';
import type { LineColumns } from '../../tables/line-columns';
import { addendsOf } from '../../tables/lines/draft-lines';
import { isSubtotal } from '../../tables/vocabulary/labels';

/** The lines of a lane as a tree of sums. */
export interface LineTree {
  /**
   * For each line that others add up to, those others. A heading that prints no figures is replaced by the lines below it,
   * so that a sum never runs over a blank that stands for other lines.
   */
  readonly addends: readonly (readonly number[] | undefined)[];
  /** Those lines, in the order in which their first addends stand. */
  readonly sums: readonly number[];
  /** 1 for each line that prints a figure in some amount column. */
  readonly carries: Uint8Array;
  /** Headings: lines without code and figures that have lines below them. */
  readonly headings: ReadonlySet<number>;
  /** Top lines that count: what a lane without a 合计 line adds up to. */
  readonly roots: readonly number[];
  /** 合计 and 总计 lines that no other line sums. */
  readonly totals: readonly number[];
  /** Totals that sum nothing of their own: 合计 once more below the lines, 小计 that a clerk has put among them. */
  readonly restated: readonly number[];
  /** 其中 lines. */
  readonly parts: readonly number[];
}

const trees = new WeakMap<Lane, LineTree>();

export function lineTreeOf(lane: Lane): LineTree {
  let tree = trees.get(lane);
  if (!tree) trees.set(lane, (tree = buildTree(lane)));
  return tree;
}

/** What of a tree does not depend on where figures are printed. */
interface TreeShape {
  readonly children: readonly (readonly number[] | undefined)[];
  readonly sums: readonly number[];
  readonly tops: readonly number[];
  readonly totals: readonly number[];
  readonly restated: readonly number[];
  readonly parts: readonly number[];
}

const shapes = new WeakMap<LineColumns['parents'], TreeShape>();

function shapeOf(body: LineColumns): TreeShape {
  let shape = shapes.get(body.parents);
  if (!shape) shapes.set(body.parents, (shape = readShape(body)));
  return shape;
}

function readShape(body: LineColumns): TreeShape {
  const { count, parents, additive, roles } = body;
  const { addends: children, sums } = addendsOf(body);
  const tops: number[] = [];
  const totals: number[] = [];
  const restated: number[] = [];
  const parts: number[] = [];
  for (let line = 0; line < count; line++) {
    const parent = parents[line]!;
    if (restatesTotal(body, children, line)) {
      restated.push(line);
      continue;
    }
    if (parent < 0 && (roles[line] === 'total' || roles[line] === 'grand-total')) totals.push(line);
    if (additive[line] === 0) {
      if (parent >= 0) parts.push(line);
    } else if (parent < 0) {
      tops.push(line);
    }
  }
  return { children, sums, tops, totals, restated, parts };
}

/** Whether a 合计 that sums nothing stands beside one that does: printed above and below the lines, or a 小计 among them. */
function restatesTotal(
  { roles, parents, labels }: LineColumns,
  children: readonly (readonly number[] | undefined)[],
  line: number,
): boolean {
  if (roles[line] !== 'total' || parents[line]! >= 0 || children[line]) return false;
  const { plain } = labels[line]!;
  return labels.some(
    (label, other) =>
      children[other] !== undefined &&
      roles[other] === 'total' &&
      (label.plain === plain || isSubtotal(plain)),
  );
}

function buildTree(lane: Lane): LineTree {
  const { children, sums, tops, totals, restated, parts } = shapeOf(lane.body);
  const carries = carryingLines(lane);
  const headings = new Set(sums.filter((line) => carries[line] === 0 && isUnlabelledSum(lane, line)));
  const withoutHeadings = (members: readonly number[]): readonly number[] =>
    headings.size === 0
      ? members
      : members.flatMap((line) => (headings.has(line) ? withoutHeadings(children[line]!) : [line]));
  const addends =
    headings.size === 0 ? children : children.map((members) => members && withoutHeadings(members));
  return { addends, sums, carries, headings, roots: withoutHeadings(tops), totals, restated, parts };
}

/** A line that may be a mere heading: an item without code. A code or a 合计 always claims an amount. */
function isUnlabelledSum({ body }: Lane, line: number): boolean {
  return body.roles[line] === 'item' && body.codes[line] === '';
}

function carryingLines(lane: Lane): Uint8Array {
  const carries = new Uint8Array(lane.body.count);
  for (const { measure, states } of lane.columns) {
    if (measure !== 'amount') continue;
    for (let line = 0; line < carries.length; line++) {
      if (states[line] !== FigureState.Blank) carries[line] = 1;
    }
  }
  return carries;
}
