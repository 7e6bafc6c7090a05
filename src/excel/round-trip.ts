import { HostError } from '../host/host-error';
import { hostErrorOf } from './excel-error';

/** Queues requests, syncs once, and reads what was loaded. It may be called again, so it must start from nothing. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Sends one batch to Excel: exactly one round trip, unless Excel is busy. Rejects with a HostError. */
export type RoundTrip = <T>(batch: Batch<T>, options?: RoundTripOptions) => Promise<T>;

export interface RoundTripOptions {
  /** Whether what the batch writes is undone in one step, where Excel can. */
  readonly isOneUndoStep?: boolean;
}

export interface Patience {
  /** Milliseconds to wait for one answer. */
  readonly answer: number;
  /** Milliseconds to wait before each further attempt while a cell is being edited. */
  readonly pauses: readonly number[];
}

/** A minute for one answer, and a good six seconds for the user to finish a cell. */
export const PATIENCE: Patience = { answer: 60_000, pauses: [200, 400, 800, 1600, 3200] };

/**
 * The only way to Excel. A batch refused because a cell is being edited has done nothing, so it is sent again
 * as a whole; every other failure is told at once, for a batch may have been carried out in part.
 */
export function roundTrips(patience: Patience): RoundTrip {
  const attempt = async <T>(
    batch: Batch<T>,
    options: RoundTripOptions,
    pauses: readonly number[],
  ): Promise<T> => {
    try {
      return await within(patience.answer, send(batch, options));
    } catch (error) {
      const failure = hostErrorOf(error);
      const [pause, ...rest] = pauses;
      if (failure.kind !== 'busy' || pause === undefined) throw failure;
      await wait(pause);
      return attempt(batch, options, rest);
    }
  };
  return (batch, options = {}) => attempt(batch, options, patience.pauses);
}

function send<T>(batch: Batch<T>, { isOneUndoStep = false }: RoundTripOptions): Promise<T> {
  return Excel.run({ mergeUndoGroup: isOneUndoStep }, batch);
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostError('no-answer')), milliseconds);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
