import type { Facets } from '../facets';
import type { FigureColumn } from './lane-columns';
import { nestByCode } from './nest-by-code';

/** A column's place in the tree of totals: indices are positions among the lane's figure columns. */
export interface ColumnNode {
  readonly parent: number;
  readonly additive: boolean;
  readonly division: number;
  /** Facets after taking over those of the group a 小计 stands for. */
  readonly facets: Facets;
}

interface Group {
  /** Identity of the spreading heading; '' for the whole header. */
  readonly key: string;
  readonly members: number[];
  readonly subgroups: Map<string, Group>;
}

/**
 * Which column sums which. Three sources, in this order: 其中 columns hang under their left neighbour and count for nothing;
 * within a spreading heading the 小计 sums its neighbours; and where a header is flat, the field's own knowledge nests
 * (人员经费 and 公用经费 are 基本支出, 购置 and 运行 are 公务用车, 当年 and 结转 are the whole).
 */
export function columnTree(columns: readonly FigureColumn[]): ColumnNode[] {
  const parents = new Int32Array(columns.length).fill(-1);
  const root = groupByHeadings(columns);
  adopt(root, -1, columns, parents);
  nestBareSubtotals(root, columns, parents);
  nestByKnowledge(columns, parents);
  nestByCode(columns, parents);
  hangOfWhich(columns, parents);
  return divide(columns, parents);
}

function groupByHeadings(columns: readonly FigureColumn[]): Group {
  const root: Group = { key: '', members: [], subgroups: new Map() };
  columns.forEach((column, index) => {
    let group = root;
    const path = column.headed.path;
    const spreads = column.isNamed ? path.slice(0, -1) : path;
    for (const cell of spreads) {
      const key = `${cell.row}:${cell.column}`;
      const known = group.subgroups.get(key);
      group = known ?? { key, members: [], subgroups: new Map() };
      if (!known) [...groupsAbove(root, spreads, cell)].at(-1)!.subgroups.set(key, group);
    }
    group.members.push(index);
  });
  return root;
}

function* groupsAbove(
  root: Group,
  path: readonly { row: number; column: number }[],
  until: object,
): Generator<Group> {
  let group = root;
  yield group;
  for (const cell of path) {
    if (cell === until) return;
    group = group.subgroups.get(`${cell.row}:${cell.column}`)!;
    yield group;
  }
}

/** Gives every column of a group its total: the group's own 小计 where it has one, else the total of the group around it. */
function adopt(
  group: Group,
  outerTotal: number,
  columns: readonly FigureColumn[],
  parents: Int32Array,
): void {
  const total = totalOf(group, columns);
  const inner = total >= 0 ? total : outerTotal;
  if (total >= 0) parents[total] = outerTotal;
  for (const member of group.members) if (member !== total) parents[member] = inner;
  for (const subgroup of group.subgroups.values()) adopt(subgroup, inner, columns, parents);
}

/** The column that sums a group: a 合计/小计 among several columns with figures of the same version and measure. */
function totalOf(group: Group, columns: readonly FigureColumn[]): number {
  const size = group.members.length + group.subgroups.size;
  if (size < 2) return -1;
  const totals = group.members.filter(
    (member) => columns[member]!.isTotal && columns[member]!.measure === 'amount',
  );
  return totals[0] ?? -1;
}

/**
 * A second 小计 within a heading (合计 | 小计 | 人员经费 | 公用经费 | 项目支出, its own heading left out) sums what follows it and
 * is of one kind: 人员 and 公用, or columns of one nature.
 */
function nestBareSubtotals(group: Group, columns: readonly FigureColumn[], parents: Int32Array): void {
  for (const subgroup of group.subgroups.values()) nestBareSubtotals(subgroup, columns, parents);
  const totals = group.members.filter((member) => columns[member]!.isTotal);
  for (const subtotal of totals.slice(1)) {
    const following = group.members.filter((member) => member > subtotal && !columns[member]!.isTotal);
    const first = following[0] === subtotal + 1 ? columns[following[0]]!.facets.nature : undefined;
    if (first === undefined) continue;
    const ofOneKind = first === 'personnel' || first === 'public' ? ['personnel', 'public'] : [first];
    let next = subtotal + 1;
    for (const member of following) {
      if (member !== next || !ofOneKind.includes(columns[member]!.facets.nature ?? '')) break;
      parents[member] = subtotal;
      next++;
    }
  }
}

/** Wholes and the parts the field knows them to consist of. */
const WHOLES: readonly { whole: Facets; parts: readonly Facets[] }[] = [
  { whole: { nature: 'basic' }, parts: [{ nature: 'personnel' }, { nature: 'public' }] },
  { whole: { item: 'vehicle' }, parts: [{ item: 'vehicle-purchase' }, { item: 'vehicle-running' }] },
  { whole: { source: 'fiscal' }, parts: [{ source: 'general' }, { source: 'fund' }, { source: 'capital' }] },
  {
    whole: { source: 'own' },
    parts: [
      { source: 'institutional' },
      { source: 'operating' },
      { source: 'superior' },
      { source: 'subordinate' },
      { source: 'other' },
    ],
  },
  { whole: {}, parts: [{ portion: 'current' }, { portion: 'carry-over' }] },
  {
    whole: { item: 'three-public' },
    parts: [{ item: 'abroad' }, { item: 'vehicle' }, { item: 'reception' }],
  },
];

function nestByKnowledge(columns: readonly FigureColumn[], parents: Int32Array): void {
  for (const { whole, parts } of WHOLES) {
    columns.forEach((candidate, total) => {
      if (candidate.measure !== 'amount' || candidate.isOfWhich || !candidate.isNamed) return;
      if (Object.keys(whole).length === 0 && parents[total] !== -1) return;
      if (!isWhole(candidate.facets, whole)) return;
      const members = columns.flatMap((column, index) =>
        index !== total &&
        column.measure === 'amount' &&
        parents[index] === parents[total] &&
        parts.some((part) => isPartOf(candidate.facets, whole, column.facets, part))
          ? [index]
          : [],
      );
      if (members.length >= 2) for (const member of members) parents[member] = total;
    });
  }
}

function isWhole(total: Facets, whole: Facets): boolean {
  return (Object.keys(whole) as (keyof Facets)[]).every((key) => total[key] === whole[key]);
}

/** Whether a column is the given part of a whole: the same in every respect but the one in which the part is narrower. */
function isPartOf(total: Facets, whole: Facets, column: Facets, part: Facets): boolean {
  const narrowed = Object.keys(part) as (keyof Facets)[];
  return (
    narrowed.every((key) => column[key] === part[key] && total[key] === whole[key]) &&
    sameFacets({ ...total, ...part }, column)
  );
}

function sameFacets(a: Facets, b: Facets): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Facets>;
  for (const key of keys) if (a[key] !== b[key]) return false;
  return true;
}

function hangOfWhich(columns: readonly FigureColumn[], parents: Int32Array): void {
  columns.forEach((column, index) => {
    if (!column.isOfWhich) return;
    const left = columns.findLastIndex(
      (other, at) => at < index && !other.isOfWhich && other.measure === 'amount',
    );
    parents[index] = left;
  });
}

/**
 * Sorts each total's parts into divisions and keeps out what is no addend: other versions (年初预算 beside 决算), rates,
 * changes, counts, and what stands beside “三公” without being one of them.
 */
function divide(columns: readonly FigureColumn[], parents: Int32Array): ColumnNode[] {
  const divisions = columns.map((column, index) => {
    const total = columns[parents[index]!];
    return total ? divisionOf(column.facets, total.facets) : 0;
  });
  return columns.map((column, index) => {
    const parent = parents[index]!;
    const total = columns[parent];
    const adds = total !== undefined && isAddend(column, total);
    if (!adds || column.isOfWhich) {
      return { parent: adds ? parent : -1, additive: false, division: 0, facets: column.facets };
    }
    const division = divisions[index] || commonDivision(divisions, parents, parent);
    return { parent, additive: true, division, facets: column.facets };
  });
}

function isAddend(column: FigureColumn, total: FigureColumn): boolean {
  return (
    column.measure === 'amount' &&
    total.measure === 'amount' &&
    column.facets.version === total.facets.version &&
    column.facets.flow === total.facets.flow &&
    !(
      total.facets.item === 'three-public' &&
      (column.facets.item === 'meeting' || column.facets.item === 'training')
    )
  );
}

/** The respect in which a part is narrower than its total; parts that narrow different respects divide it independently. */
function divisionOf(part: Facets, total: Facets): number {
  if (part.item !== total.item) return 3;
  if (part.nature !== total.nature) return 1;
  if (part.source !== total.source || part.portion !== total.portion) return 2;
  return 0;
}

/** The division most parts of a total belong to: where a part without a telling heading goes. */
function commonDivision(divisions: readonly number[], parents: Int32Array, parent: number): number {
  const counts = [0, 0, 0, 0];
  divisions.forEach((division, index) => {
    if (parents[index] === parent && division !== 0) counts[division]!++;
  });
  const most = Math.max(...counts);
  return most === 0 ? 0 : counts.indexOf(most);
}
