import { FigureState, type Lane } from '../../tables/budget-table';

/** The lines of a lane as a tree of sums. */
export interface LineTree {
  /**
   * Lines that add up to each line; undefined for a line without any. A heading that prints no figures is replaced by the
   * lines below it, so that a sum never runs over a blank that stands for other lines.
   */
  readonly addends: readonly (readonly number[] | undefined)[];
  /** 1 for each line that prints a figure in some amount column. */
  readonly carries: Uint8Array;
  /** 1 for each heading: a line without code and figures that has lines below it. */
  readonly headings: Uint8Array;
  /** Top lines that count: what a lane without a 合计 line adds up to. */
  readonly roots: readonly number[];
}

const trees = new WeakMap<Lane, LineTree>();

export function lineTreeOf(lane: Lane): LineTree {
  let tree = trees.get(lane);
  if (!tree) trees.set(lane, (tree = buildTree(lane)));
  return tree;
}

function buildTree(lane: Lane): LineTree {
  const { lines } = lane;
  const carries = carryingLines(lane);
  const children: number[][] = [];
  const tops: number[] = [];
  lines.forEach(({ parent, additive }, line) => {
    if (!additive) return;
    if (parent < 0) tops.push(line);
    else (children[parent] ??= []).push(line);
  });
  const headings = Uint8Array.from(lines, (_, line) =>
    carries[line] === 0 && children[line] !== undefined && isUnlabelledSum(lane, line) ? 1 : 0,
  );
  const withoutHeadings = (members: readonly number[]): readonly number[] =>
    members.some((line) => headings[line] === 1)
      ? members.flatMap((line) => (headings[line] === 1 ? withoutHeadings(children[line]!) : [line]))
      : members;
  return {
    headings,
    addends: lines.map((_, line) => children[line] && withoutHeadings(children[line])),
    carries,
    roots: withoutHeadings(tops),
  };
}

/** A line that may be a mere heading: an item without code. A code or a 合计 always claims an amount. */
function isUnlabelledSum(lane: Lane, line: number): boolean {
  const { role, code } = lane.lines[line]!;
  return role === 'item' && code === '';
}

function carryingLines(lane: Lane): Uint8Array {
  const carries = new Uint8Array(lane.lines.length);
  for (const { measure, states } of lane.columns) {
    if (measure !== 'amount') continue;
    for (let line = 0; line < carries.length; line++) {
      if (states[line] !== FigureState.Blank) carries[line] = 1;
    }
  }
  return carries;
}
