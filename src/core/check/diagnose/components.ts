import type { FigureId } from '../../relations/ledger';
import type { Link } from './link';

/** Groups links that share figures, directly or through others, or that are `tied` together otherwise. */
export function componentsOf(links: readonly Link[], tied: readonly (readonly Link[])[]): Link[][] {
  const parents = links.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  const indexOf = new Map(links.map((link, index) => [link, index]));
  for (const [first, ...others] of tied) {
    if (first === undefined) continue;
    for (const other of others) parents[rootOf(indexOf.get(other)!)] = rootOf(indexOf.get(first)!);
  }
  const firstWith = new Map<FigureId, number>();
  links.forEach((link, index) => {
    for (const figure of link.figures) {
      const known = firstWith.get(figure);
      if (known === undefined) firstWith.set(figure, index);
      else parents[rootOf(index)] = rootOf(known);
    }
  });
  const groups = new Map<number, Link[]>();
  links.forEach((link, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(link);
    else groups.set(root, [link]);
  });
  return [...groups.values()];
}
