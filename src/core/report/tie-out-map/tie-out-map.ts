import type { CheckResult } from '../../check/check-result';
import type { BudgetTable } from '../../tables/budget-table';
import type { TableStanding } from '../table-standing';
import { tableTies, type TableTie } from './table-ties';
import { NO_TIES, together, type TieTally } from './tie-tally';

/** 勾稽图: the tables of a workbook as nodes, the relations between them as edges, one map for each organisation. */
export interface TieOutMap {
  /** Whose tables these are; '' where the workbook does not say. */
  readonly organisation: string;
  /** Ids of nodes are those of the tables; tables of other organisations are one node, the last. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

export type MapNode =
  | { readonly kind: 'table'; readonly id: string; readonly standing: TableStanding }
  /** The organisations this one is the sum of, or the one it is part of. */
  | {
      readonly kind: 'units' | 'department';
      readonly id: typeof ELSEWHERE;
      readonly organisations: readonly string[];
    };

export interface MapEdge extends TieTally {
  /** Positions in {@link TieOutMap.nodes}, the smaller first. */
  readonly ends: readonly [number, number];
  /** Ids of all tables at each end. */
  readonly tables: readonly [readonly string[], readonly string[]];
}

/** Id of the node that stands for the tables of other organisations. */
export const ELSEWHERE = 'elsewhere';

/**
 * The maps of a workbook, in the order in which organisations first appear in it. Tables of an organisation without any
 * tie, such as a form that calls the bureau by a short name, are shown with the first.
 */
export function tieOutMaps(result: CheckResult, standings: readonly TableStanding[]): TieOutMap[] {
  const ties = tableTies(result);
  const tied = new Set(ties.flatMap(({ tables }) => tables.map(ownerOf)));
  const owners = [...new Set(standings.map(({ table }) => ownerOf(table)))];
  const first = owners.find((owner) => tied.has(owner)) ?? owners[0];
  return owners
    .filter((owner) => owner === first || tied.has(owner))
    .map((owner) => {
      const own = standings.filter(({ table }) => {
        const named = ownerOf(table);
        return named === owner || (owner === first && !tied.has(named));
      });
      return mapOf(owner, own, ties);
    });
}

function mapOf(organisation: string, own: readonly TableStanding[], ties: readonly TableTie[]): TieOutMap {
  const nodes: MapNode[] = own.map((standing) => ({ kind: 'table', id: standing.table.id, standing }));
  const positions = new Map(own.map(({ table }, index) => [table.id, index]));
  const inside: MapEdge[] = [];
  const abroad = new Map<number, { tally: TieTally; tables: string[] }>();
  const strangers = new Set<string>();
  let isWhole = false;
  for (const { tables, tally, whole } of ties) {
    const [one, other] = tables.map(({ id }) => positions.get(id));
    if (one !== undefined && other !== undefined) {
      inside.push({ ...tally, ends: [one, other], tables: [[tables[0].id], [tables[1].id]] });
      continue;
    }
    const at = one ?? other;
    if (at === undefined) continue;
    const stranger = one === undefined ? tables[0] : tables[1];
    strangers.add(ownerOf(stranger));
    isWhole ||= whole !== stranger;
    const known = abroad.get(at);
    abroad.set(at, {
      tally: together(known?.tally ?? NO_TIES, tally),
      tables: [...(known?.tables ?? []), stranger.id],
    });
  }
  if (strangers.size === 0) return { organisation, nodes, edges: inside };
  const outside = [...abroad].map(([at, { tally, tables }]): MapEdge => ({
    ...tally,
    ends: [at, nodes.length],
    tables: [[own[at]!.table.id], tables],
  }));
  const elsewhere: MapNode = {
    kind: isWhole ? 'units' : 'department',
    id: ELSEWHERE,
    organisations: [...strangers],
  };
  return { organisation, nodes: [...nodes, elsewhere], edges: [...inside, ...outside] };
}

function ownerOf({ organisation }: BudgetTable): string {
  return organisation?.name ?? '';
}
