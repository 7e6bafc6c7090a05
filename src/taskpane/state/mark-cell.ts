import { markFinding } from '../../host/operations/mark';
import type { ListedFinding } from './finding-list';
import { cellMarkNotice } from './notices';
import type { Pane } from './pane';

/** Marks the cell of one finding, beside whatever marks there are. */
export async function markCell({ store, tools, carryOut }: Pane, listed: ListedFinding): Promise<void> {
  const { review, isStale, settings, marked } = store.getState();
  if (review === null || isStale) return;
  const { reading, result } = review;
  await carryOut('marking', null, async () => {
    const outcome = await markFinding(tools.host, reading, result, listed.finding, settings.language);
    if (!outcome.isProtected) store.setState({ marked: marked ?? result });
    return cellMarkNotice(listed, outcome);
  });
}
