import type { WorkbookHost } from '../port';

/** Key under which the workbook remembers that it is to be checked live. */
const LIVE_KEY = 'budget-check.live';

/** Whether this workbook is to be checked live; not unless somebody asked for it. */
export async function isLive(host: WorkbookHost): Promise<boolean> {
  return (await host.recall(LIVE_KEY)) === true;
}

export function rememberLive(host: WorkbookHost, isOn: boolean): Promise<void> {
  return host.keep(LIVE_KEY, isOn ? true : null);
}
