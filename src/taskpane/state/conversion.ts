import { inEveryLanguage } from '../../core/report/phrase';
import type { TableConversion } from '../../host/conversion/plan-conversion';
import { CONVERT } from '../strings/convert';
import { addAndShow } from './add-and-show';
import { hostFailure, success } from './notices';
import type { Pane } from './pane';

/** Decimals of the converted amounts, as disclosure tables print them. */
export const CONVERTED_DECIMALS = 2;

/**
 * Writes converted tables to sheets of their own. Those written before a failure stay, as they are the user's, and are told of
 * with it.
 */
export async function writeConversions(pane: Pane, conversions: readonly TableConversion[]): Promise<void> {
  if (pane.store.getState().isStale) return;
  await pane.carryOut('adding-sheet', null, async () => {
    const names: string[] = [];
    const written = () => inEveryLanguage(CONVERT.written, { names: names.join('、') });
    try {
      for (const { sheet } of conversions) names.push(await addAndShow(pane.tools.host, sheet));
    } catch (error) {
      const failure = hostFailure(error, null);
      return names.length === 0 ? failure : { ...failure, sentences: [...failure.sentences, written()] };
    }
    return success(written());
  });
}
