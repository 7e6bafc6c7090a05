import type { MapNode, TieOutMap } from '../../../core/report/tie-out-map/tie-out-map';

/** The map without the tables that no line leads to, and those tables. */
export function splitByTies({ organisation, nodes, edges }: TieOutMap): {
  readonly map: TieOutMap;
  readonly alone: readonly MapNode[];
} {
  const tied = new Set(edges.flatMap(({ ends }) => ends));
  const kept = nodes.flatMap((_, index) => (tied.has(index) ? [index] : []));
  const moved = new Map(kept.map((index, at) => [index, at]));
  return {
    map: {
      organisation,
      nodes: kept.map((index) => nodes[index]!),
      edges: edges.map((edge) => ({
        ...edge,
        ends: [moved.get(edge.ends[0])!, moved.get(edge.ends[1])!] as const,
      })),
    },
    alone: nodes.filter((_, index) => !tied.has(index)),
  };
}
