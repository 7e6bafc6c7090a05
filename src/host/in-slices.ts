import { pause } from './pause';

/** Milliseconds of work after which whatever waits for the thread goes first. */
const SLICE = 8;

/** Carries out work that comes in steps without holding up the thread; answers what it comes to. */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  let end = Date.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() < end) continue;
    await pause();
    end = Date.now() + SLICE;
  }
}
