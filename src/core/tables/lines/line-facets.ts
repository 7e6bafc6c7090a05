import type { Scheme } from '../budget-table';
import type { Facets } from '../facets';
import { natureNamed, procurementItemNamed, threePublicItemNamed } from '../vocabulary/natures-and-items';
import { sourceNamed } from '../vocabulary/sources';
import type { DraftLine, LineTree } from './draft-line';

/** What a line says about its figures beyond its subject: where the money comes from, which item it pays, carry-over or not. */
export function lineFacets(lines: readonly DraftLine[], tree: LineTree, scheme: Scheme): Facets[] {
  const own = lines.map((line) => ({ ...line.facets, ...facetsOf(line, scheme) }));
  const hasCarryOver = lines.some((line) => line.role === 'carry-in');
  const whole = scheme === 'item' ? wholeOfThreePublic(lines, own) : -1;
  return own.map((facets, index) => ({
    ...portionOf(lines, tree, index, hasCarryOver),
    ...(isDetail(own, tree, index) ? {} : facets),
    ...(index === whole ? { item: 'three-public' as const } : {}),
  }));
}

function facetsOf(line: DraftLine, scheme: Scheme): Facets {
  if (line.role === 'total') {
    const nature = natureNamed(line.key);
    return nature === undefined ? {} : { nature };
  }
  if (scheme === 'source' && (line.role === 'item' || line.role === 'carry-in')) {
    const source = sourceNamed(line.key);
    if (source !== undefined) return { source };
    const nature = natureNamed(line.key);
    if (nature !== undefined) return { nature };
    return line.role === 'item' ? { source: 'unknown' } : {};
  }
  if (scheme === 'item') {
    const item = threePublicItemNamed(line.key) ?? procurementItemNamed(line.key);
    return item === undefined ? {} : { item };
  }
  if (scheme === 'nature') {
    const nature = natureNamed(line.key);
    return nature === undefined ? {} : { nature };
  }
  return {};
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
  for (let at = index; at >= 0; at = tree.parents[at]!) {
    const role = lines[at]!.role;
    if (role === 'carry-in') return { portion: 'carry-over' };
    if (role === 'current-year-total') return hasCarryOver ? { portion: 'current' } : {};
  }
  return {};
}
