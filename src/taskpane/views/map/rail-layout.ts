/** Where the lines of the tie-out map run, in pixels: tables one below the other, their relations as rails beside them. */
export interface RailLayout {
  readonly width: number;
  readonly height: number;
  /** In the order of the edges. */
  readonly rails: readonly Rail[];
}

export interface Rail {
  /** SVG path. */
  readonly path: string;
  /** Centre of the upright part, moved where labels would cover each other. */
  readonly label: { readonly x: number; readonly y: number };
}

export interface RailEdge {
  /** Positions of the rows, the smaller first. */
  readonly ends: readonly [number, number];
  /** Width of the label in pixels; 0 for none. */
  readonly labelWidth: number;
}

export const ROW_HEIGHT = 46;
const FIRST_LANE = 14;
const LANE_WIDTH = 13;
const PORT_GAP = 5;
const CORNER = 5;
const MARGIN = 6;
const LABEL_HEIGHT = 18;

/** Lays rails out so that the shorter run inside, none share an upright, and none meet at a table. */
export function layOutRails(rows: number, edges: readonly RailEdge[]): RailLayout {
  const lanes = lanesOf(edges);
  const ports = portsOf(rows, edges, lanes);
  const outermost = Math.max(0, ...lanes);
  const widest = Math.max(0, ...edges.map(({ labelWidth }) => labelWidth));
  const width = Math.max(FIRST_LANE + outermost * LANE_WIDTH, widest) + MARGIN;
  const taken: Box[] = [];
  const rails = edges.map(({ labelWidth }, index): Rail => {
    const x = FIRST_LANE + lanes[index]! * LANE_WIDTH;
    const [top, bottom] = ports[index]!;
    const path = `M0 ${top}H${x - CORNER}Q${x} ${top} ${x} ${top + CORNER}V${bottom - CORNER}Q${x} ${bottom} ${x - CORNER} ${bottom}H0`;
    const centre = Math.min(Math.max(x, labelWidth / 2), width - labelWidth / 2);
    return {
      path,
      label: {
        x: centre,
        y: labelWidth === 0 ? (top + bottom) / 2 : freeHeight(centre, labelWidth, top, bottom, taken),
      },
    };
  });
  return { width, height: rows * ROW_HEIGHT, rails };
}

/** The innermost lane in which an edge overlaps no shorter one. */
function lanesOf(edges: readonly RailEdge[]): number[] {
  const lanes = new Array<number>(edges.length).fill(0);
  const uprights: RailEdge['ends'][][] = [];
  const byLength = edges.map((_, index) => index).sort((a, b) => spanOf(edges[a]!) - spanOf(edges[b]!));
  for (const index of byLength) {
    const { ends } = edges[index]!;
    const isFree = (lane: RailEdge['ends'][]) => lane.every(([from, to]) => ends[1] <= from || ends[0] >= to);
    let lane = uprights.findIndex(isFree);
    if (lane < 0) lane = uprights.push([]) - 1;
    uprights[lane]!.push(ends);
    lanes[index] = lane;
  }
  return lanes;
}

function spanOf({ ends: [from, to] }: RailEdge): number {
  return to - from;
}

/**
 * Heights at which each edge leaves its rows. At a row, edges from above come first, the innermost on top; then those that
 * lead down, the outermost on top: so none crosses another at the row.
 */
function portsOf(rows: number, edges: readonly RailEdge[], lanes: readonly number[]): [number, number][] {
  const indices = edges.map((_, index) => index);
  const ports = edges.map((): [number, number] => [0, 0]);
  for (let row = 0; row < rows; row++) {
    const up = indices.filter((index) => edges[index]!.ends[1] === row);
    const down = indices.filter((index) => edges[index]!.ends[0] === row);
    up.sort((a, b) => lanes[a]! - lanes[b]!);
    down.sort((a, b) => lanes[b]! - lanes[a]!);
    const count = up.length + down.length;
    const gap = Math.min(PORT_GAP, (ROW_HEIGHT - 8) / Math.max(1, count - 1));
    const top = (row + 0.5) * ROW_HEIGHT - ((count - 1) / 2) * gap;
    up.forEach((index, at) => (ports[index]![1] = top + at * gap));
    down.forEach((index, at) => (ports[index]![0] = top + (up.length + at) * gap));
  }
  return ports;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The height nearest to the middle of the upright at which a label covers no other; the middle where there is none. */
function freeHeight(x: number, width: number, top: number, bottom: number, taken: Box[]): number {
  const middle = (top + bottom) / 2;
  const box = { left: x - width / 2, right: x + width / 2 };
  const isFree = (y: number) =>
    taken.every(
      (other) => other.right < box.left || other.left > box.right || Math.abs(other.y - y) >= LABEL_HEIGHT,
    );
  const reach = Math.floor((bottom - top) / 2);
  const offsets = Array.from({ length: reach + 1 }, (_, at) => [at, -at]).flat();
  const y = middle + (offsets.find((offset) => isFree(middle + offset)) ?? 0);
  taken.push({ ...box, y });
  return y;
}
