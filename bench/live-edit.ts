import { checkWorkbook } from '../src/core/check/check-workbook';
import { liveCheckInSteps } from '../src/core/check/live/live-check';
import { figureAt, type Ledger } from '../src/core/relations/ledger';
import { finished } from '../src/core/relations/steps';
import { readLargeInput } from './large-input';
import { median, timeOf } from './timing';

/** Edits spread evenly over the figures of the workbook. */
const EDITS = 400;

export interface LiveEditSpeed {
  /** Median time to answer one edit, ms. */
  readonly recheckEditMs: number;
  /** Time of the slowest answer, ms; the first one is cold. */
  readonly recheckSlowestMs: number;
}

/** Types other amounts into cells of a workbook under live checking, one after the other, and restores each. */
export function measureLiveEdit(file: string): LiveEditSpeed {
  const { snapshot } = readLargeInput(file);
  const result = checkWorkbook(snapshot);
  const live = finished(liveCheckInSteps(result));
  const times = edits(result.ledger).flatMap(({ place, was, now }) =>
    [now, was].map((value) => timeOf(() => live.edit([{ place, value }]))),
  );
  return { recheckEditMs: median(times), recheckSlowestMs: Math.max(...times) };
}

function edits(ledger: Ledger) {
  const step = Math.floor(ledger.amounts.length / EDITS);
  return Array.from({ length: EDITS }, (_, edit) => {
    const { place, amount, table } = figureAt(ledger, edit * step);
    const was = amount / table.unit.fen;
    return { place, was, now: was + 1 };
  });
}
