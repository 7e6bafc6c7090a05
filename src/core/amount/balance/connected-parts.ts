/**
 * Groups relations that share a movable cell, directly or through others; parts can be solved one by one.
 *
 * `cellsOf` lists the cells of each relation. Relations without cells form parts of their own.
 */
export function connectedParts(cellsOf: readonly (readonly number[])[], cellCount: number): number[][] {
  const leader = Int32Array.from({ length: cellsOf.length }, (_, relation) => relation);
  const find = (relation: number): number => {
    let root = relation;
    while (leader[root] !== root) root = leader[root] = leader[leader[root]!]!;
    return root;
  };
  const firstRelation = new Int32Array(cellCount).fill(-1);
  cellsOf.forEach((cells, relation) => {
    for (const cell of cells) {
      if (firstRelation[cell] === -1) firstRelation[cell] = relation;
      else leader[find(relation)] = find(firstRelation[cell]!);
    }
  });
  const parts = new Map<number, number[]>();
  cellsOf.forEach((_, relation) => {
    const root = find(relation);
    const part = parts.get(root);
    if (part) part.push(relation);
    else parts.set(root, [relation]);
  });
  return [...parts.values()];
}
