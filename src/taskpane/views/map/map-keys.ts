import type { TieOutMap } from '../../../core/report/tie-out-map/tie-out-map';

/** A table or a line of the map, by position. */
export type MapItem = { readonly node: number } | { readonly edge: number };

/**
 * Where a key leads on the map; null where the key is not for walking or leads nowhere. ↓ and ↑ go through the tables, each
 * followed by its ties to tables below; → goes from a table to its first tie and along a tie to the table at its end, ← to
 * the table where the tie begins.
 */
export function stepOnMap(key: string, from: MapItem, { nodes, edges }: TieOutMap): MapItem | null {
  const items = nodes.flatMap((_, node): MapItem[] => [
    { node },
    ...edges.flatMap(({ ends }, edge) => (ends[0] === node ? [{ edge }] : [])),
  ]);
  const at = items.findIndex((item) => isSame(item, from));
  switch (key) {
    case 'ArrowDown':
      return items[at + 1] ?? null;
    case 'ArrowUp':
      return items[at - 1] ?? null;
    case 'Home':
      return items[0] ?? null;
    case 'End':
      return items.at(-1) ?? null;
    case 'ArrowRight': {
      if ('edge' in from) return { node: edges[from.edge]!.ends[1] };
      const edge = edges.findIndex(({ ends }) => ends[0] === from.node);
      return edge < 0 ? null : { edge };
    }
    case 'ArrowLeft':
      return 'edge' in from ? { node: edges[from.edge]!.ends[0] } : null;
    default:
      return null;
  }
}

function isSame(one: MapItem, other: MapItem): boolean {
  return 'edge' in one
    ? 'edge' in other && one.edge === other.edge
    : 'node' in other && one.node === other.node;
}
