import type { LaneEntry, Ledger } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import { FigureState, type BudgetTable, type Lane } from '../../tables/budget-table';
import type { LineRole } from '../../tables/line';
import type { Facets } from '../../tables/facets';
import { alongLine, laneGridOf, lineStart } from '../figures/lane-columns';
import { lineTreeOf } from '../figures/line-tree';
import { family, sumFamily, type FamilyLabel } from '../figures/ties';
import type { Workpapers } from '../rule';

/** What the sum of lines under a line is. */
export type LineSumKind =
  /** 合计 of a table. */
  | 'total'
  /** 本年收入合计, 本年支出合计. */
  | 'current-year'
  /** 收入总计, 支出总计. */
  | 'grand-total'
  /** 类 = Σ 款 = Σ 项. */
  | 'subjects'
  | 'units'
  | 'projects'
  /** 财政拨款收入 = its funds; 上年结转 = its funds. */
  | 'sources'
  /** “三公” and procurement items, or 基本支出 and 项目支出, down the page. */
  | 'items';

/** A line that other lines add up to. */
export interface LineSum {
  readonly table: BudgetTable;
  readonly lane: Lane;
  /** What the line itself says about its figures. */
  readonly facets: Facets;
}

/**
 * A line with additive lines below it is their sum in every amount column: one family per such line, running over the
 * columns. A rule speaks for the sums of one kind.
 */
export function lineSums(
  { ledger }: Workpapers,
  kind: LineSumKind,
  label: (sum: LineSum) => FamilyLabel,
): RelationFamily[] {
  return (printedSums(ledger).get(kind) ?? []).flatMap(({ entry, lines }) => {
    const { table, lane } = entry;
    const { addends } = lineTreeOf(lane);
    const labels = new Map<Facets, FamilyLabel>();
    return lines.flatMap((line) => {
      const parts = addends[line]!;
      const columns = columnsToSum(entry, parts);
      if (columns.length === 0) return [];
      const facets = lane.body.facets[line]!;
      let named = labels.get(facets);
      if (!named) labels.set(facets, (named = label({ table, lane, facets })));
      const target = alongLine(1, entry, line, columns);
      if ('figures' in target) {
        const terms = parts.map((part) => alongLine(1, entry, part, columns));
        return family(named, columns.length, target, terms);
      }
      return sumFamily(named, columns.length, target, {
        first: lineStart(entry, 0, columns),
        offsets: parts,
        strides: target.stride,
      });
    });
  });
}

/**
 * The columns a sum runs over. What a “三公” table tells beyond its items (国内接待费 of 公务接待费) it may tell of 决算数 alone: where
 * none of such lines prints a figure in a column, they say nothing of it.
 */
function columnsToSum({ lane, table }: LaneEntry, parts: readonly number[]): Int32Array {
  const { columns } = laneGridOf(lane);
  const details = table.base === 'three-public-expenses' && lane.scheme === 'item';
  if (!details || parts.some((line) => lane.body.facets[line]!.item !== undefined)) return columns;
  return columns.filter((column) =>
    parts.some((line) => lane.columns[column]!.states[line] !== FigureState.Blank),
  );
}

/** Lines of a lane that are sums of one kind. */
interface PrintedSums {
  readonly entry: LaneEntry;
  readonly lines: number[];
}

type SumsByKind = ReadonlyMap<LineSumKind, readonly PrintedSums[]>;

const known = new WeakMap<Ledger, SumsByKind>();

function printedSums(ledger: Ledger): SumsByKind {
  let sums = known.get(ledger);
  if (!sums) known.set(ledger, (sums = findSums(ledger)));
  return sums;
}

function findSums(ledger: Ledger): SumsByKind {
  const sums = new Map<LineSumKind, PrintedSums[]>();
  for (const entry of ledger.entries) {
    const { lane } = entry;
    if (laneGridOf(lane).columns.length === 0) continue;
    const { addends, sums: lines } = lineTreeOf(lane);
    for (const line of lines) {
      if (!isPrinted(entry, line, addends[line]!)) continue;
      const kind = kindOfSum(lane, lane.body.roles[line]!);
      let ofKind = sums.get(kind);
      if (!ofKind) sums.set(kind, (ofKind = []));
      const last = ofKind[ofKind.length - 1];
      if (last?.entry === entry) last.lines.push(line);
      else ofKind.push({ entry, lines: [line] });
    }
  }
  return sums;
}

function kindOfSum({ scheme }: Lane, role: LineRole): LineSumKind {
  if (role === 'total') return 'total';
  if (role === 'current-year-total') return 'current-year';
  if (role === 'grand-total') return 'grand-total';
  if (role !== 'item') return 'sources';
  switch (scheme) {
    case 'functional':
    case 'economic':
      return 'subjects';
    case 'unit':
      return 'units';
    case 'project':
      return 'projects';
    case 'source':
      return 'sources';
    case 'item':
    case 'nature':
    case 'single':
      return 'items';
  }
}

/**
 * Whether both sides of a sum stand on the page. A heading claims no amount, and an annex that explains changes may list
 * lines without filling them in; everywhere else a line left blank under a total is an omission.
 */
function isPrinted({ lane, table }: LaneEntry, line: number, parts: readonly number[]): boolean {
  const { carries, headings } = lineTreeOf(lane);
  if (headings.has(line)) return false;
  const partsPrinted = parts.some((part) => carries[part] === 1);
  if (carries[line] === 0) return partsPrinted;
  return partsPrinted || table.base !== 'change-analysis';
}
