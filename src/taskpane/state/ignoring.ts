import { inEveryLanguage } from '../../core/report/phrase';
import type { CheckResult } from '../../core/check/check-result';
import { ignoreFinding, restoreFinding } from '../../host/operations/ignored';
import { IGNORING } from '../strings/ignoring';
import type { ListedFinding } from './finding-list';
import { success } from './notices';
import type { Pane } from './pane';
import { review, type Review } from './review';

/** Leaves a finding as it is, for a reason. */
export function ignore(pane: Pane, listed: ListedFinding, reason: string): Promise<void> {
  return change(pane, listed, IGNORING.ignored, ({ result }) =>
    ignoreFinding(pane.tools.host, result, listed.finding, reason),
  );
}

/** Lets it count again. */
export function restore(pane: Pane, listed: ListedFinding): Promise<void> {
  return change(pane, listed, IGNORING.restored, ({ result }) =>
    restoreFinding(pane.tools.host, result, listed.ignoring!.key),
  );
}

async function change(
  { store, carryOut }: Pane,
  { sheet, address }: ListedFinding,
  done: typeof IGNORING.ignored | typeof IGNORING.restored,
  task: (shown: Review) => Promise<CheckResult>,
): Promise<void> {
  const { review: shown } = store.getState();
  if (shown === null) return;
  await carryOut('saving', null, async () => {
    const next = review(shown.reading, await task(shown), shown.lastYear);
    const { query } = store.getState();
    const isIgnored = query.isIgnored && next.result.ignored.length > 0;
    store.setState({ review: next, selected: null, query: { ...query, isIgnored } });
    return success(inEveryLanguage(done, { sheet, address }));
  });
}
