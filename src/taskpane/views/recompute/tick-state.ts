import type { FigureId } from '../../../core/relations/ledger';
import type { ListedEdit } from '../../state/recompute';

/** How the box above several cells stands: all of them, none, or some. */
export function tickState(edits: readonly ListedEdit[], unticked: ReadonlySet<FigureId>): boolean | 'mixed' {
  const left = edits.filter(({ figure }) => unticked.has(figure)).length;
  return left === 0 ? true : left === edits.length ? false : 'mixed';
}
