import type { WorkbookHost } from '../../host/port';
import type { CellPoint } from '../../host/cell-point';

type Selection = Parameters<WorkbookHost['select']>;

/**
 * Selects cells in the host, one request at a time: of the cells asked for while it is busy only the last counts, so that
 * walking fast through a list does not queue up.
 */
export function cellFollower(
  host: Pick<WorkbookHost, 'select'>,
  onFailure: (error: unknown) => void,
): (point: CellPoint, others?: readonly CellPoint[]) => Promise<void> {
  let next: Selection | null = null;
  let isBusy = false;
  return async (...selection) => {
    next = selection;
    if (isBusy) return;
    isBusy = true;
    for (let target: Selection | null = next; target; target = next) {
      next = null;
      await host.select(...target).catch(onFailure);
    }
    isBusy = false;
  };
}
