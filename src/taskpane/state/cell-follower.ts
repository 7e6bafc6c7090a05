import type { CellPoint, WorkbookHost } from '../../host/port';

/**
 * Selects cells in the host, one request at a time: of the cells asked for while it is busy only the last counts, so that
 * walking fast through a list does not queue up.
 */
export function cellFollower(
  host: Pick<WorkbookHost, 'select'>,
  onFailure: (error: unknown) => void,
): (point: CellPoint) => Promise<void> {
  let next: CellPoint | null = null;
  let isBusy = false;
  return async (point) => {
    next = point;
    if (isBusy) return;
    isBusy = true;
    for (let target: CellPoint | null = next; target; target = next) {
      next = null;
      await host.select(target).catch(onFailure);
    }
    isBusy = false;
  };
}
