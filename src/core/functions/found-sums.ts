/** A line of figures (a row or a column of a block) that is the sum of other lines, by their positions. */
export interface FoundSum {
  readonly target: number;
  readonly terms: readonly number[];
}

/** A line that no other sums yet, with the lines it was found to sum. */
interface Top {
  readonly line: number;
  readonly below: readonly Top[];
}

/** Lines that add up to another, and how many of the nearest tops they make up. */
interface Addends {
  readonly taken: number;
  readonly addends: readonly Top[];
}

/** One broken figure in so many does not hide the sum that the others show. */
const HELD_PER_BROKEN = 3;

/** Sums that are put in question at most when a line finds no addends; their combinations double with each. */
const MOST_IN_QUESTION = 8;

/**
 * Finds which lines of a block sum neighbouring ones, from the figures alone: totals before their parts (类, 款, 项) and totals
 * after them (小计, 合计), nested to any depth.
 *
 * The figures are exact 分, so that a sum over whole lines is hardly ever a coincidence; where siblings do add up by chance
 * (100 000 = 50 000 + 50 000), the total that needs them all puts it right.
 */
export function findSums(lines: readonly Float64Array[]): FoundSum[] {
  const search = new Search(lines);
  const all = [...lines.keys()]
    .filter((line) => lines[line]!.some((figure) => figure !== 0))
    .map((line): Top => ({ line, below: [] }));
  search.sweep(search.sweep(all.reverse()).reverse());
  return search.sums();
}

class Search {
  private readonly found = new Map<number, readonly Top[]>();

  /** Negative figures can make good what others exceeded. */
  private readonly hasNegatives: boolean;

  constructor(private readonly lines: readonly Float64Array[]) {
    this.hasNegatives = lines.some((figures) => figures.some((figure) => figure < 0));
  }

  sums(): FoundSum[] {
    return [...this.found].map(([target, terms]) => ({ target, terms: terms.map(({ line }) => line) }));
  }

  /** Goes through tops in order, lets each sum the ones directly behind it, and returns those that no other sums. */
  sweep(order: readonly Top[]): Top[] {
    const tops: Top[] = [];
    for (const top of order) {
      const found = this.addendsOf(top.line, tops);
      if (!found) {
        tops.push(top);
        continue;
      }
      tops.length -= found.taken;
      this.found.set(top.line, found.addends);
      tops.push({ line: top.line, below: [...top.below, ...found.addends] });
    }
    return tops;
  }

  /** The nearest tops that add up to a line, and how many tops they are. */
  private addendsOf(line: number, tops: readonly Top[]): Addends | null {
    const figures = this.lines[line]!;
    if (this.found.has(line)) return null;
    return (
      this.shortestSum(figures, tops, (held, broken) => held > 0 && broken === 0) ??
      this.sumOfSiblings(figures, tops) ??
      this.shortestSum(figures, tops, (held, broken) => held > 0 && held >= HELD_PER_BROKEN * broken)
    );
  }

  /** As many of the nearest tops as it takes until enough figures are their sum. */
  private shortestSum(
    figures: Float64Array,
    tops: readonly Top[],
    isEnough: (held: number, broken: number) => boolean,
  ): Addends | null {
    const rest = figures.slice();
    for (let count = 1; count <= tops.length; count++) {
      subtract(rest, this.lines[tops.at(-count)!.line]!);
      const broken = rest.reduce((sum, figure) => sum + (figure === 0 ? 0 : 1), 0);
      const held = rest.reduce((sum, figure, i) => sum + (figure === 0 && figures[i] !== 0 ? 1 : 0), 0);
      if (isEnough(held, broken)) return { taken: count, addends: nearestOf(tops, count) };
      if (this.isHopeless(rest)) return null;
    }
    return null;
  }

  /**
   * The nearest tops that add up to a line when some of them are no sums after all, but siblings of what they seemed to sum;
   * those sums are then forgotten.
   */
  private sumOfSiblings(figures: Float64Array, tops: readonly Top[]): Addends | null {
    const rest = figures.slice();
    const doubtful: Top[] = [];
    for (let count = 1; count <= tops.length; count++) {
      const top = tops.at(-count)!;
      subtract(rest, this.lines[top.line]!);
      if (this.isHopeless(rest)) return null;
      if (top.below.length > 0 && doubtful.length < MOST_IN_QUESTION) doubtful.push(top);
      const released = this.release(rest, doubtful, 0);
      if (!released) continue;
      for (const { line } of released) this.found.delete(line);
      const addends = nearestOf(tops, count).flatMap((addend) => withReleased(addend, new Set(released)));
      return { taken: count, addends };
    }
    return null;
  }

  /** Tops whose lines once more make up the rest, because what they seemed to sum stands beside them; null when none do. */
  private release(rest: Float64Array, doubtful: readonly Top[], from: number): Top[] | null {
    if (rest.every((figure) => figure === 0)) return [];
    for (let i = from; i < doubtful.length; i++) {
      const top = doubtful[i]!;
      const less = rest.slice();
      subtract(less, this.lines[top.line]!);
      const further = top.below.filter(({ below }) => below.length > 0);
      const others = this.isHopeless(less) ? null : this.release(less, [...doubtful, ...further], i + 1);
      if (others) return [top, ...others];
    }
    return null;
  }

  /** Whether more figures are exceeded than may be broken; further addends make it only worse. */
  private isHopeless(rest: Float64Array): boolean {
    if (this.hasNegatives) return false;
    let exceeded = 0;
    for (const figure of rest) if (figure < 0) exceeded++;
    return exceeded * (HELD_PER_BROKEN + 1) > rest.length;
  }
}

/** A top, followed by what it no longer sums. */
function withReleased(top: Top, released: ReadonlySet<Top>): Top[] {
  if (!released.has(top)) return [top];
  return [{ line: top.line, below: [] }, ...top.below.flatMap((below) => withReleased(below, released))];
}

/** The last tops, the last one first. */
function nearestOf(tops: readonly Top[], count: number): Top[] {
  return tops.slice(-count).reverse();
}

function subtract(rest: Float64Array, figures: Float64Array): void {
  for (let i = 0; i < rest.length; i++) rest[i]! -= figures[i]!;
}
