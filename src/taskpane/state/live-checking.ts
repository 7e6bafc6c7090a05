import type { StoreApi } from 'zustand/vanilla';
import type { LiveOutcome } from '../../core/check/live/live-check';
import type { Localised } from '../../core/findings/localised';
import { inEveryLanguage, perLanguage, say } from '../../core/report/phrase';
import { UNIT_NAMES } from '../../core/report/phrases/units';
import type { ShownDecimals } from '../../core/report/shown-decimals';
import type { EditAnswer } from '../../host/operations/live';
import { isLive } from '../../host/operations/live-setting';
import type { UserEdit, WorkbookHost } from '../../host/port';
import { LIVE } from '../strings/live';
import { amountText, differenceText } from './amount-text';
import { checkFailure, hostFailure, success, warning } from './notices';
import type { Notice, PaneState } from './pane-state';

/** Milliseconds without an edit before everything shown is brought up to date: a clerk fills in one cell after the other. */
const PAUSE = 300;

/** Answers edits as they are made, where the workbook is to be checked live. */
export interface LiveChecking {
  /** Asks the workbook whether it is to be checked live, and starts from the check shown or ends. */
  follow(): Promise<void>;
  hear(edit: UserEdit): void;
  /** Whether edits are answered at present. */
  isOn(): boolean;
  /** Until it is asked to follow again. */
  pause(): void;
}

/**
 * An edit is answered at once from the relations it touches; when the user pauses, everything shown is brought up to date.
 * @param refresh checks anew behind what is shown; whether it came to an end
 * @param interrupt ends a refresh under way
 */
export function liveChecking(
  { getState, setState }: StoreApi<PaneState>,
  host: WorkbookHost,
  refresh: () => Promise<boolean>,
  interrupt: () => void,
): LiveChecking {
  let isOn = false;
  let answer: EditAnswer | null = null;
  /** Changes with every edit that was not followed. */
  let missed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** From the check shown on; until then edits are answered by the refresh alone. */
  async function startAnswering(): Promise<void> {
    answer = null;
    const { review } = getState();
    if (review === null) return;
    const missedBefore = missed;
    const { answerEdits } = await import('../../host/operations/live');
    const ready = await answerEdits(review.reading, review.result);
    if (isOn && getState().review === review && missed === missedBefore) answer = ready;
  }

  const isBusy = () => getState().run !== null || getState().work !== null;

  function schedule(): void {
    clearTimeout(timer);
    if (getState().isRefreshing) interrupt();
    setState({ isStale: true, isRefreshing: true });
    timer = setTimeout(() => void bringUpToDate(), PAUSE);
  }

  async function bringUpToDate(): Promise<void> {
    if (isBusy()) {
      schedule();
      return;
    }
    try {
      if (!(await refresh())) return;
      setState({ isRefreshing: false });
      if (answer !== null) return;
      await startAnswering();
      if (!isBusy()) setState({ notice: success(LIVE.rechecked) });
    } catch (error) {
      setState({ isRefreshing: false, notice: checkFailure(error) });
    }
  }

  const live: LiveChecking = {
    async follow() {
      live.pause();
      if (getState().review === null) return;
      try {
        isOn = await isLive(host);
        if (!isOn) return;
        // From a check that is out of date there is nothing to start from.
        if (getState().isStale) schedule();
        else await startAnswering();
      } catch (error) {
        setState({ notice: hostFailure(error, null) });
      }
    },
    hear(edit) {
      if (!isOn || getState().review === null) return;
      const outcome = answer?.(edit) ?? null;
      if (outcome === null) missed++;
      // What nobody typed counts only where a relation rests on it.
      if (edit.isRecalculation && !outcome?.touched) return;
      if (outcome === null) answer = null;
      else if (outcome.touched > 0 && !isBusy())
        setState({ notice: liveNotice(outcome, getState().settings.decimals) });
      schedule();
    },
    isOn: () => isOn,
    pause() {
      isOn = false;
      answer = null;
      clearTimeout(timer);
      if (getState().isRefreshing) {
        interrupt();
        setState({ isRefreshing: false });
      }
    },
  };
  return live;
}

/** What an edit has come to. */
function liveNotice(outcome: LiveOutcome, decimals: ShownDecimals): Notice {
  const { touched, broken } = outcome;
  if (broken.length === 0) return success(inEveryLanguage(LIVE.held, { touched }));
  const notice = warning(inEveryLanguage(LIVE.broken, { touched, broken: broken.length }));
  return { ...notice, sentences: [...notice.sentences, ...firstOf(outcome, decimals)] };
}

function firstOf({ broken: [first] }: LiveOutcome, decimals: ShownDecimals): Localised[] {
  if (!first) return [];
  const { equation, published, expected, difference } = first.evidence();
  return [
    perLanguage((language) =>
      say(LIVE.first, language, {
        equation: equation[language],
        published: amountText(published, decimals),
        expected: amountText(expected, decimals),
        difference: differenceText(difference, decimals),
        unit: UNIT_NAMES[published.unit.name][language],
      }),
    ),
  ];
}
