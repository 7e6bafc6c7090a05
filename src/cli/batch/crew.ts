import type { CheckTools } from '../check-file';
import type { PrinterChoice } from '../printers/printer-choice';
import { reportFile, type FileReport } from '../report-file';

/** Checks files; how many at a time is its own affair. */
export interface Crew {
  /** How many files it can have in hand without one waiting for another. */
  readonly hands: number;
  /** Never rejects: whatever goes wrong is a failure of this file alone. */
  report(file: string): Promise<FileReport>;
  close(): Promise<void>;
}

/** Gathers a crew for so many files. */
export type StartCrew = (choice: PrinterChoice, files: number) => Crew;

/** Reports waiting for an earlier one to be printed, for each pair of hands; more would fill the memory. */
const AHEAD = 4;

/** The reports of the files in their order, as soon as each is there. */
export async function* reportsInOrder(crew: Crew, files: readonly string[]): AsyncGenerator<FileReport> {
  const underWay: Promise<FileReport>[] = [];
  let next = 0;
  while (next < files.length || underWay.length > 0) {
    while (next < files.length && underWay.length < crew.hands * AHEAD) {
      underWay.push(crew.report(files[next++]!));
    }
    yield await underWay.shift()!;
  }
}

/** Checks here, one file after the other. */
export function loneCrew(tools: CheckTools, choice: PrinterChoice): Crew {
  let last: Promise<unknown> = Promise.resolve();
  return {
    hands: 1,
    report(file) {
      const report = last.then(async () => {
        const { summary, text } = await reportFile(file, tools, choice);
        return { summary, text };
      });
      last = report;
      return report;
    },
    close: () => Promise.resolve(),
  };
}
