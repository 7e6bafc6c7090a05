/** Carries out work that comes in steps at once, where nothing else waits for the thread. */
export function finished<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
