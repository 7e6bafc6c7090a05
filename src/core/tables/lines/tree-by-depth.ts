import { emptyTree, type DraftLine, type LineTree } from './draft-line';

/** Extra indent at which a line is aligned with the words behind 其中： of the line above. */
const OF_WHICH_WIDTH = 6;

/**
 * The tree of lines without codes: coarse to fine by ordinals (一、 （一） 1.), by steps of a staircase of name columns, by
 * indent, and by 其中. Lines without any such sign below numbered ones are their children or their equals: where there are
 * such lines both readings are given, the likelier first, for the sums to decide.
 */
export function treeByDepth(lines: readonly DraftLine[]): LineTree[] {
  const depths = depthsOf(lines);
  const nested = treeOfDepths(lines, depths);
  if (!lines.some((line) => line.ordinal > 0) || !lines.some(isUnmarked)) return [nested];
  const top = shallowest(lines);
  const flat = lines.map((line, index) => (isUnmarked(line) ? top : depths[index]!));
  return [nested, treeOfDepths(lines, flat)];
}

function isUnmarked(line: DraftLine): boolean {
  return line.ordinal === 0 && !line.isOfWhich && line.role === 'item';
}

function shallowest(lines: readonly DraftLine[]): number {
  return lines.some((line) => line.ordinal > 0)
    ? 10 * Math.min(...lines.filter((line) => line.ordinal > 0).map((line) => line.ordinal))
    : 0;
}

/** A number per line that rises with depth; ties are siblings. */
function depthsOf(lines: readonly DraftLine[]): number[] {
  const hasOrdinals = lines.some((line) => line.ordinal > 0);
  const hasSteps =
    lines.some((line) => line.step > 0) && lines.some((line) => line.step === 0 && line.role === 'item');
  const depths: number[] = [];
  let ordinalDepth = 0;
  let ofWhich: { depth: number; indent: number } | null = null;
  lines.forEach((line) => {
    let depth: number;
    if (line.role !== 'item') {
      depth = hasOrdinals && line.ordinal > 0 ? line.ordinal * 10 : 0;
      ordinalDepth = depth;
      ofWhich = null;
    } else if (hasSteps) {
      depth = line.step * 10;
    } else if (line.ordinal > 0) {
      depth = line.ordinal * 10;
      ordinalDepth = depth;
      ofWhich = null;
    } else if (line.isOfWhich) {
      depth = (hasOrdinals ? ordinalDepth : previousDepth(depths, lines)) + 5;
      ofWhich = { depth, indent: line.indent };
    } else if (ofWhich && continuesOfWhich(line, ofWhich, hasOrdinals)) {
      depth = ofWhich.depth;
    } else {
      depth = hasOrdinals ? ordinalDepth + 5 + Math.min(4, line.indent / 8) : line.indent;
      ofWhich = null;
    }
    depths.push(depth);
  });
  return depths;
}

function previousDepth(depths: readonly number[], lines: readonly DraftLine[]): number {
  for (let index = depths.length - 1; index >= 0; index--)
    if (!lines[index]!.isOfWhich) return depths[index]!;
  return 0;
}

/** A line aligned with the words behind 其中： belongs to the same enumeration; without indents, every unmarked line does. */
function continuesOfWhich(line: DraftLine, ofWhich: { indent: number }, hasOrdinals: boolean): boolean {
  if (line.indent > ofWhich.indent + 1 && line.indent <= ofWhich.indent + OF_WHICH_WIDTH + 4) return true;
  return hasOrdinals && line.indent === ofWhich.indent;
}

function treeOfDepths(lines: readonly DraftLine[], depths: readonly number[]): LineTree {
  const tree = emptyTree(lines.length);
  const enumerations = new Enumerations();
  const open: number[] = [];
  lines.forEach((line, index) => {
    const followsOfWhich = enumerations.next(depths[index]!, line.isOfWhich);
    if (line.role !== 'item') {
      open.length = 0;
      if (line.role === 'carry-in' || line.role === 'current-year-total') open.push(index);
      return;
    }
    while (
      open.length > 0 &&
      depths[open[open.length - 1]!]! >= depths[index]! &&
      !isBareRole(lines[open[open.length - 1]!]!)
    )
      open.pop();
    tree.parents[index] = open[open.length - 1] ?? -1;
    tree.additive[index] = !line.isOfWhich && !followsOfWhich;
    open.push(index);
  });
  return tree;
}

/** A role line without ordinal keeps everything below it until the next role line. */
function isBareRole(line: DraftLine): boolean {
  return line.role !== 'item' && line.ordinal === 0;
}

/** Enumerations of lines of one depth, down the page; a shallower line ends those below it. */
class Enumerations {
  private readonly open: { readonly depth: number; hasOfWhich: boolean }[] = [];

  /** Goes on to a line and tells whether a line above it in the same enumeration says 其中. */
  next(depth: number, isOfWhich: boolean): boolean {
    while (this.open.length > 0 && this.open.at(-1)!.depth > depth) this.open.pop();
    const current = this.open.at(-1);
    if (current?.depth !== depth) {
      this.open.push({ depth, hasOfWhich: isOfWhich });
      return false;
    }
    const { hasOfWhich } = current;
    current.hasOfWhich ||= isOfWhich;
    return hasOfWhich;
  }
}
