/** What the command says to the shell. */
export const ExitStatus = {
  /** Every file was checked and none has a finding of severity `error`. */
  Clean: 0,
  /** At least one finding of severity `error`. */
  Errors: 1,
  /** A file could not be read, or the call is wrong. */
  Failed: 2,
} as const;
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];

/** The status of several files together: the worst of theirs. */
export function worstStatus(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce<ExitStatus>((worst, status) => (status > worst ? status : worst), ExitStatus.Clean);
}
