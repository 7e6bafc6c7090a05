import type { Scheme } from '../budget-table';
import type { Facets } from '../facets';
import { natureNamed, procurementItemNamed, threePublicItemNamed } from '../vocabulary/natures-and-items';
import { sourceNamed } from '../vocabulary/sources';
import type { DraftLine, LineTree } from './draft-line';

const NO_FACETS: Facets = {};
const CURRENT: Facets = { portion: 'current' };
const CARRY_OVER: Facets = { portion: 'carry-over' };

/** What a line says about its figures beyond its subject: where the money comes from, which item it pays, carry-over or not. */
export function lineFacets(lines: readonly DraftLine[], tree: LineTree, scheme: Scheme): Facets[] {
  const own = lines.map((line) => facetsOf(line, scheme));
  const hasCarryOver = lines.some((line) => line.role === 'carry-in');
  const whole = scheme === 'item' ? wholeOfThreePublic(lines, own) : -1;
  return own.map((facets, index) => {
    const said = isDetail(own, tree, index) ? NO_FACETS : facets;
    const all = joined(portionOf(lines, tree, index, hasCarryOver), said);
    return index === whole ? { ...all, item: 'three-public' as const } : all;
  });
}

/** Both together, the second deciding where they disagree. Most lines say nothing, and share one object that says so. */
function joined(first: Facets, second: Facets): Facets {
  if (second === NO_FACETS) return first;
  return first === NO_FACETS ? second : { ...first, ...second };
}

function facetsOf(line: DraftLine, scheme: Scheme): Facets {
  if (line.role === 'total') return natureOf(line);
  if (scheme === 'source' && (line.role === 'item' || line.role === 'carry-in')) {
    const source = sourceNamed(line.key);
    if (source !== undefined) return { source };
    const nature = natureNamed(line.key);
    if (nature !== undefined) return { nature };
    return line.role === 'item' ? { source: 'unknown' } : NO_FACETS;
  }
  if (scheme === 'item') {
    const item = threePublicItemNamed(line.key) ?? procurementItemNamed(line.key);
    return item === undefined ? NO_FACETS : { item };
  }
  return scheme === 'nature' ? natureOf(line) : NO_FACETS;
}

function natureOf(line: DraftLine): Facets {
  const nature = natureNamed(line.key);
  return nature === undefined ? NO_FACETS : { nature };
}

/** 合计 of a “三公” table is “三公” itself where nothing else is listed: no line of that name, no 会议费, no 培训费. */
function wholeOfThreePublic(lines: readonly DraftLine[], own: readonly Facets[]): number {
  const items = new Set(own.map((facets) => facets.item));
  if (!items.has('reception') || items.has('three-public') || items.has('meeting') || items.has('training'))
    return -1;
  return lines.findIndex((line) => line.role === 'total');
}

/** A line that details the item of the line above it (其中：教学科研人员因公出国) is not that item itself. */
function isDetail(own: readonly Facets[], tree: LineTree, index: number): boolean {
  const item = own[index]!.item;
  return item !== undefined && own[tree.parents[index]!]?.item === item;
}

/** 上年结转 and what stands under it is carry-over; beside it, the lines of 本年收入 are this year's. */
function portionOf(
  lines: readonly DraftLine[],
  tree: LineTree,
  index: number,
  hasCarryOver: boolean,
): Facets {
  if (!hasCarryOver) return NO_FACETS;
  for (let at = index; at >= 0; at = tree.parents[at]!) {
    const role = lines[at]!.role;
    if (role === 'carry-in') return CARRY_OVER;
    if (role === 'current-year-total') return CURRENT;
  }
  return NO_FACETS;
}
