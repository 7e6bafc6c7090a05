import type { LiveOutcome } from '../../core/check/live/live-check';
import type { Localised } from '../../core/findings/localised';
import { say } from '../../core/report/phrase';
import { UNIT_NAMES } from '../../core/report/phrases/units';
import { isLive } from '../../host/operations/live-setting';
import { LIVE } from '../strings/live';
import { amountText, differenceText } from './amount-text';
import { hostFailure, warning } from './notices';
import type { Notice } from './pane-state';
import type { Pane } from './pane';

const endings = new WeakMap<Pane, () => Promise<void>>();

/** Answers each edit after the last check, where the workbook is to be checked live; ends what was followed before. */
export async function followLive(pane: Pane): Promise<void> {
  const { store, tools } = pane;
  const { review: shown } = store.getState();
  await endings
    .get(pane)?.()
    .catch(() => undefined);
  endings.delete(pane);
  try {
    if (shown === null || !(await isLive(tools.host))) return;
    const { followEdits } = await import('../../host/operations/live');
    const stop = await followEdits(tools.host, shown.reading, shown.result, (outcome) => {
      const { run, work } = store.getState();
      if (run === null && work === null && outcome?.touched !== 0)
        store.setState({ notice: liveNotice(outcome) });
    });
    endings.set(pane, stop);
  } catch (error) {
    store.setState({ notice: hostFailure(error, null) });
  }
}

/** What an edit has come to; null where only a whole check can tell. */
function liveNotice(outcome: LiveOutcome | null): Notice {
  if (outcome === null) return warning(LIVE.unclear);
  const { touched, broken } = outcome;
  const isHeld = broken.length === 0;
  const sentence = (language: keyof Localised) =>
    isHeld
      ? say(LIVE.held, language, { touched })
      : say(LIVE.broken, language, { touched, broken: broken.length });
  return {
    intent: isHeld ? 'success' : 'warning',
    sentences: [{ 'zh-CN': sentence('zh-CN'), 'en-US': sentence('en-US') }, ...firstOf(outcome)],
    retry: null,
  };
}

function firstOf({ broken: [first] }: LiveOutcome): Localised[] {
  if (!first) return [];
  const { equation, published, expected, difference } = first.evidence();
  const sentence = (language: keyof Localised) =>
    say(LIVE.first, language, {
      equation: equation[language],
      published: amountText(published),
      expected: amountText(expected),
      difference: differenceText(difference),
      unit: UNIT_NAMES[published.unit.name][language],
    });
  return [{ 'zh-CN': sentence('zh-CN'), 'en-US': sentence('en-US') }];
}
