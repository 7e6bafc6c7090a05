import type { Scheme } from '../budget-table';
import { NO_FACETS, type Facets } from '../facets';
import { natureNamed, procurementItemNamed, threePublicItemNamed } from '../vocabulary/natures-and-items';
import { isPartOfFiscal, sourceNamed } from '../vocabulary/sources';
import { roleLines, type DraftLines } from './draft-lines';

const CURRENT: Facets = { portion: 'current' };
const CARRY_OVER: Facets = { portion: 'carry-over' };

/** What lines of one tree say, by its parents. */
const known = new WeakMap<Int32Array, { readonly scheme: Scheme; readonly facets: readonly Facets[] }>();

/** What each line says about its figures beyond its subject: where the money comes from, which item it pays, carry-over or not. */
export function facetsOfLines(lines: DraftLines, parents: Int32Array, scheme: Scheme): readonly Facets[] {
  const last = known.get(parents);
  if (last?.scheme === scheme) return last.facets;
  const facets = readFacets(lines, parents, scheme);
  known.set(parents, { scheme, facets });
  return facets;
}

function readFacets(lines: DraftLines, parents: Int32Array, scheme: Scheme): Facets[] {
  const own = new Array<Facets>(lines.count).fill(NO_FACETS);
  const saying = speakers(lines, scheme);
  for (const line of saying) own[line] = facetsOf(lines, line, scheme);
  const threePublic = scheme === 'item' ? wholeOfThreePublic(lines, parents, own) : null;
  const hasCarryOver = lines.roles.includes('carry-in');
  if (!hasCarryOver && scheme !== 'item' && scheme !== 'source') return own;
  const all = hasCarryOver ? [...own.keys()] : saying;
  const facets = hasCarryOver ? new Array<Facets>(lines.count) : own.slice();
  for (const line of all) {
    const said = isDetail(own, parents, line) ? NO_FACETS : own[line]!;
    facets[line] = joined(hasCarryOver ? portionOf(lines, parents, line) : NO_FACETS, said);
  }
  if (threePublic) {
    const { whole, heading } = threePublic;
    facets[whole] = { ...facets[whole], item: 'three-public' };
    if (heading >= 0) facets[heading] = NO_FACETS;
  }
  return facets;
}

/** Schemes whose lines are not subjects but say themselves what their figures are. */
const SPEAKING: ReadonlySet<Scheme> = new Set(['source', 'item', 'nature']);

/** Lines that may say something: all where the scheme is of that sort, else totals alone. */
function speakers(lines: DraftLines, scheme: Scheme): readonly number[] {
  return SPEAKING.has(scheme) ? [...lines.labels.keys()] : roleLines(lines);
}

/** Both together, the second deciding where they disagree. Most lines say nothing, and share one object that says so. */
function joined(first: Facets, second: Facets): Facets {
  if (second === NO_FACETS) return first;
  return first === NO_FACETS ? second : { ...first, ...second };
}

function facetsOf({ labels, roles }: DraftLines, line: number, scheme: Scheme): Facets {
  const { key } = labels[line]!;
  const role = roles[line]!;
  if (role === 'total') return natureOf(key);
  if (scheme === 'source' && (role === 'item' || role === 'carry-in')) {
    const source = sourceNamed(key);
    if (source !== undefined) return { source };
    const nature = natureNamed(key);
    if (nature !== undefined) return { nature };
    return role === 'item' ? { source: 'unknown' } : NO_FACETS;
  }
  if (scheme === 'item') {
    const item = threePublicItemNamed(key) ?? procurementItemNamed(key);
    return item === undefined ? NO_FACETS : { item };
  }
  return scheme === 'nature' ? natureOf(key) : NO_FACETS;
}

function natureOf(key: string): Facets {
  const nature = natureNamed(key);
  return nature === undefined ? NO_FACETS : { nature };
}

/**
 * 合计 of a “三公” table is “三公” itself where it sums nothing else, neither a line of that name nor 会议费 or 培训费; 一、“三公”经费支出
 * right above （一）支出合计 only heads it.
 */
function wholeOfThreePublic(
  { roles, labels }: DraftLines,
  parents: Int32Array,
  own: readonly Facets[],
): { readonly whole: number; readonly heading: number } | null {
  const whole = roles.indexOf('total');
  const summed = new Set(own.flatMap(({ item }, line) => (parents[line] === whole && item ? [item] : [])));
  if (whole < 0 || !summed.has('reception') || summed.has('meeting') || summed.has('training')) return null;
  const named = own.findIndex(({ item }) => item === 'three-public');
  if (named < 0) return { whole, heading: -1 };
  const heads = named === whole - 1 && labels[named]!.ordinal > 0;
  return heads && labels[named]!.ordinal < labels[whole]!.ordinal ? { whole, heading: named } : null;
}

/**
 * A line that details the item of the line above it (其中：教学科研人员因公出国) is not that item itself, nor is 财政拨款 within 一般公共预算
 * all there is of it.
 */
function isDetail(own: readonly Facets[], parents: Int32Array, line: number): boolean {
  const { item, source } = own[line]!;
  const above = own[parents[line]!];
  if (source === 'fiscal' && isPartOfFiscal(above?.source)) return true;
  return item !== undefined && above?.item === item;
}

/** 上年结转 and what stands under it is carry-over; beside it, the lines of 本年收入 are this year's. */
function portionOf({ roles }: DraftLines, parents: Int32Array, line: number): Facets {
  for (let at = line; at >= 0; at = parents[at]!) {
    if (roles[at] === 'carry-in') return CARRY_OVER;
    if (roles[at] === 'current-year-total') return CURRENT;
  }
  return NO_FACETS;
}
