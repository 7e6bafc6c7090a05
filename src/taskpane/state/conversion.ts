import { inEveryLanguage } from '../../core/report/phrase';
import type { ShownDecimals } from '../../core/report/shown-decimals';
import type { TableConversion } from '../../host/conversion/plan-conversion';
import { CONVERT } from '../strings/convert';
import { addAndShow } from './add-and-show';
import { success } from './notices';
import type { Pane } from './pane';

/** Decimals of converted amounts: what the user prefers, else what disclosure tables in 万元 print. */
export function conversionDecimals(preferred: ShownDecimals): Exclude<ShownDecimals, 'automatic'> {
  return preferred === 'automatic' ? 2 : preferred;
}

/** Writes converted tables to sheets of their own, all of them or none. */
export async function writeConversions(pane: Pane, conversions: readonly TableConversion[]): Promise<void> {
  if (pane.store.getState().isStale) return;
  await pane.carryOut('adding-sheet', null, async () => {
    const sheets = conversions.map(({ sheet }) => sheet);
    const names = await addAndShow(pane.tools.host, sheets);
    return success(inEveryLanguage(CONVERT.written, { names: names.join('、') }));
  });
}
