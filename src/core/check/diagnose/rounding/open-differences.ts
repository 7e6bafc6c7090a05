import type { FigureId } from '../../../relations/ledger';
import type { RelationFamily } from '../../../relations/relation';
import { coefficientsOf, type Incident } from '../fault-graph';
import type { Link } from '../link';

/** Rounding differences that have no cause yet, and the figures and families they are about. */
export class OpenDifferences {
  private readonly open: Set<Link>;
  private readonly byFigure = new Map<FigureId, Incident[]>();
  private readonly byFamily = new Map<RelationFamily, Link[]>();

  /** @param links in the order in which a figure's relations come */
  constructor(links: readonly Link[]) {
    this.open = new Set(links);
    for (const link of links) {
      for (const [figure, coefficient] of coefficientsOf(link.relation))
        push(this.byFigure, figure, { link, coefficient });
      push(this.byFamily, link.relation.family, link);
    }
  }

  has(link: Link): boolean {
    return this.open.has(link);
  }

  close(links: readonly Link[]): void {
    for (const link of links) this.open.delete(link);
  }

  /** Whether the figure stands in any of the differences, those that have found their cause among them. */
  concerns(figure: FigureId): boolean {
    return this.byFigure.has(figure);
  }

  /** The open differences that would be gone if `delta` were added to the figure. */
  goneWith(figure: FigureId, delta: number): Link[] {
    return (this.byFigure.get(figure) ?? [])
      .filter(({ link, coefficient }) => this.open.has(link) && -link.residual / coefficient === delta)
      .map(({ link }) => link);
  }

  ofFamily(family: RelationFamily): Link[] {
    return (this.byFamily.get(family) ?? []).filter((link) => this.open.has(link));
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
