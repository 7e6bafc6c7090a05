import type { StartCrew } from './batch/crew';
import type { CheckTools } from './check-file';
import type { CopyTarget } from './copy-file';
import type { Failure } from './failure';

/** The parts the command line puts together; its entry file supplies them. */
export interface Tools extends CheckTools {
  /** The files that words of a call name: folders and patterns stand for the workbooks in them. */
  readonly expandFiles: (words: readonly string[]) => Promise<string[]>;
  readonly startCrew: StartCrew;
  /** Why a copy cannot go there; null when nothing speaks against it. */
  readonly objectionTo: (target: CopyTarget) => Promise<Failure | null>;
  /** Answers what went wrong; null when the copy is there. */
  readonly writeCopy: (target: CopyTarget, bytes: Uint8Array) => Promise<Failure | null>;
  readonly now: () => Date;
}
