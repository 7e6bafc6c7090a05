import type { FigureId } from '../../relations/ledger';
import type { Relation } from '../../relations/relation';

/**
 * The defined cells in an order in which every cell comes after the cells it is summed from. Cells that are summed from
 * each other in a circle are left out: nothing computes them.
 */
export function definitionOrder(definitions: ReadonlyMap<FigureId, readonly Relation[]>): FigureId[] {
  const order: FigureId[] = [];
  const state = new Map<FigureId, 'open' | 'done' | 'circular'>();
  for (const start of definitions.keys()) {
    const path: { figure: FigureId; pending: FigureId[] }[] = [];
    const enter = (figure: FigureId): void => {
      state.set(figure, 'open');
      path.push({
        figure,
        pending: definitions.get(figure)!.flatMap(({ terms }) => terms.map((term) => term.figure)),
      });
    };
    if (!state.has(start)) enter(start);
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      const next = top.pending.pop();
      if (next === undefined) {
        path.pop();
        if (state.get(top.figure) === 'open') {
          state.set(top.figure, 'done');
          order.push(top.figure);
        }
      } else if (state.get(next) === 'open') {
        for (const { figure } of path) state.set(figure, 'circular');
      } else if (definitions.has(next) && !state.has(next)) {
        enter(next);
      }
    }
  }
  return order;
}
