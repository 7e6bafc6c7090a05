import type { CheckTools } from '../check-file';
import type { PrinterChoice } from '../printers/printer-choice';
import { reportFile } from '../report-file';

/** What a member of a crew does: it reports the files it is handed, until its crew is gone. */
export function serveCrew(choice: PrinterChoice, tools: CheckTools): void {
  process.on('message', (file: string) => {
    void reportFile(file, tools, choice).then(({ summary, text }) => {
      process.send?.({ summary, text }, undefined, undefined, crewIsGone);
    });
  });
  process.on('disconnect', () => process.exit());
}

/** Nobody waits for the report any more; the process ends with its channel. */
const crewIsGone = (): void => undefined;
