import type { Language } from '../../core/findings/localised';
import { say } from '../../core/report/phrase';
import type { Run } from '../state/pane-state';
import { CHECKING } from '../strings/checking';

/** Where a check stands, in a sentence. */
export function runText(run: Run, language: Language): string {
  switch (run.step) {
    case 'reading':
      return say(CHECKING.reading, language, { percent: Math.floor(run.done * 100) });
    case 'recognising':
      return say(CHECKING.recognising, language, { ...run, sheet: run.sheet + 1 });
    case 'judging':
      return say(CHECKING.judging, language, run);
    case 'diagnosing':
      return say(CHECKING.diagnosing, language, run);
  }
}

/** How much of the whole way is done, 0 … 1; reading is most of it. Null where that cannot be told. */
export function runShare(run: Run): number | null {
  if (run.step === 'reading') return run.done * READING;
  return run.step === 'recognising' ? READING + ((1 - READING) / 2) * (run.sheet / run.sheets) : null;
}

const READING = 0.7;
