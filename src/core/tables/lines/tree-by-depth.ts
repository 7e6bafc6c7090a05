import { emptyTree, type DraftLines, type LineTree } from './draft-lines';

/** Extra indent at which a line is aligned with the words behind 其中： of the line above. */
const OF_WHICH_WIDTH = 6;

/**
 * The tree of lines without codes: coarse to fine by ordinals (一、 （一） 1.), by steps of a staircase of name columns, by
 * indent, and by 其中. Lines without any such sign below numbered ones are their children or their equals: where there are
 * such lines both readings are given, the likelier first, for the sums to decide.
 */
export function treeByDepth(lines: DraftLines): LineTree[] {
  if (isFlat(lines)) return [emptyTree(lines.count)];
  const depths = depthsOf(lines);
  const nested = treeOfDepths(lines, depths);
  const top = shallowestOrdinal(lines);
  if (top === Infinity) return [nested];
  let unmarked = 0;
  const flat = depths.slice();
  for (let line = 0; line < lines.count; line++) {
    if (!isUnmarked(lines, line)) continue;
    unmarked++;
    flat[line] = top * PER_ORDINAL;
  }
  return unmarked === 0 ? [nested] : [nested, treeOfDepths(lines, flat)];
}

/** Whether nothing sets any line apart from the others: names alone and totals, as in lists of projects. */
function isFlat({ count, labels, roles, steps }: DraftLines): boolean {
  for (let line = 0; line < count; line++) {
    const { ordinal, isOfWhich, indent } = labels[line]!;
    if (ordinal !== 0 || isOfWhich || indent !== 0 || steps[line] !== 0) return false;
    const role = roles[line];
    if (role !== 'item' && role !== 'total') return false;
  }
  return true;
}

function isUnmarked({ labels, roles }: DraftLines, line: number): boolean {
  const { ordinal, isOfWhich } = labels[line]!;
  return ordinal === 0 && !isOfWhich && roles[line] === 'item';
}

/** The coarsest style of ordinal; Infinity where no line has any. */
function shallowestOrdinal({ labels }: DraftLines): number {
  return labels.reduce((least, { ordinal }) => (ordinal > 0 && ordinal < least ? ordinal : least), Infinity);
}

/** Whether items stand in several columns of a staircase. */
export function hasStaircase({ steps, roles }: DraftLines): boolean {
  let deeper = false;
  let top = false;
  for (let line = 0; line < steps.length; line++) {
    if (steps[line]! > 0) deeper = true;
    else if (roles[line] === 'item') top = true;
  }
  return deeper && top;
}

/** Depth from one style of ordinal, or one step of a staircase, to the next. */
const PER_ORDINAL = 10;

/** A number per line that rises with depth; ties are siblings. */
function depthsOf(lines: DraftLines): Float64Array {
  const { count, labels, roles, steps } = lines;
  const hasOrdinals = shallowestOrdinal(lines) !== Infinity;
  const hasSteps = hasStaircase(lines);
  const depths = new Float64Array(count);
  let ordinalDepth = 0;
  let ofWhich: { depth: number; indent: number } | null = null;
  for (let line = 0; line < count; line++) {
    const { ordinal, isOfWhich, indent } = labels[line]!;
    if (roles[line] !== 'item') {
      ordinalDepth = hasOrdinals && ordinal > 0 ? ordinal * PER_ORDINAL : 0;
      depths[line] = ordinalDepth;
      ofWhich = null;
    } else if (hasSteps) {
      depths[line] = steps[line]! * PER_ORDINAL;
    } else if (ordinal > 0) {
      ordinalDepth = ordinal * PER_ORDINAL;
      depths[line] = ordinalDepth;
      ofWhich = null;
    } else if (isOfWhich) {
      depths[line] = (hasOrdinals ? ordinalDepth : depthAbove(lines, depths, line)) + 5;
      ofWhich = { depth: depths[line]!, indent };
    } else if (ofWhich && continuesOfWhich(indent, ofWhich, hasOrdinals)) {
      depths[line] = ofWhich.depth;
    } else {
      depths[line] = hasOrdinals ? ordinalDepth + 5 + Math.min(4, indent / 8) : indent;
      ofWhich = null;
    }
  }
  return depths;
}

/** Depth of the nearest line above that is no 其中 line. */
function depthAbove({ labels }: DraftLines, depths: Float64Array, line: number): number {
  for (let above = line - 1; above >= 0; above--) if (!labels[above]!.isOfWhich) return depths[above]!;
  return 0;
}

/** A line aligned with the words behind 其中： belongs to the same enumeration; without indents, every unmarked line does. */
function continuesOfWhich(indent: number, ofWhich: { indent: number }, hasOrdinals: boolean): boolean {
  if (indent > ofWhich.indent + 1 && indent <= ofWhich.indent + OF_WHICH_WIDTH + 4) return true;
  return hasOrdinals && indent === ofWhich.indent;
}

function treeOfDepths({ count, labels, roles }: DraftLines, depths: Float64Array): LineTree {
  const tree = emptyTree(count);
  const enumerations = new Enumerations();
  const open: number[] = [];
  let hasTops = false;
  for (let line = 0; line < count; line++) {
    const depth = depths[line]!;
    const { isOfWhich } = labels[line]!;
    const followsOfWhich = enumerations.next(depth, isOfWhich);
    const role = roles[line];
    if (role !== 'item') {
      open.length = 0;
      // 本年 … 合计 below its lines sums those; what follows it stands beside it.
      if (role === 'carry-in' || (role === 'current-year-total' && !hasTops)) open.push(line);
      hasTops = false;
      continue;
    }
    for (; open.length > 0; open.pop()) {
      const above = open[open.length - 1]!;
      // A role line without ordinal keeps everything below it until the next role line.
      if (depths[above]! < depth || (roles[above] !== 'item' && labels[above]!.ordinal === 0)) break;
    }
    tree.parents[line] = open.length > 0 ? open[open.length - 1]! : -1;
    hasTops ||= open.length === 0;
    if (isOfWhich || followsOfWhich) tree.additive[line] = 0;
    open.push(line);
  }
  return tree;
}

/** Enumerations of lines of one depth, down the page; a shallower line ends those below it. */
class Enumerations {
  private readonly open: { readonly depth: number; hasOfWhich: boolean }[] = [];

  /** Goes on to a line and tells whether a line above it in the same enumeration says 其中. */
  next(depth: number, isOfWhich: boolean): boolean {
    const { open } = this;
    while (open.length > 0 && open[open.length - 1]!.depth > depth) open.pop();
    const current = open[open.length - 1];
    if (current?.depth !== depth) {
      open.push({ depth, hasOfWhich: isOfWhich });
      return false;
    }
    const { hasOfWhich } = current;
    current.hasOfWhich ||= isOfWhich;
    return hasOfWhich;
  }
}
