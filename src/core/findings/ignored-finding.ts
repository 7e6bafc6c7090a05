import type { Finding } from './finding';

/** A decision to leave a finding as it is. It names the finding by what it says, so that it outlives moved rows and new checks. */
export interface Ignoring {
  /** What the finding says, figures included: once they change, it is another finding and speaks again. */
  readonly key: string;
  /** Why, in the words of whoever decided. */
  readonly reason: string;
}

/** A finding that was set aside, and the decision to do so. */
export interface IgnoredFinding extends Ignoring {
  readonly finding: Finding;
}
