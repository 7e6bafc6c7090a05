import { checkFile, type CheckTools, type FileOutcome } from './check-file';
import { internalFailure } from './failure';
import { summaryOf, type FileSummary } from './file-summary';
import type { PrinterChoice } from './printers/printer-choice';
import { printerOf } from './printers/printer-of';

/** What is left of a file once it is checked. */
export interface FileReport {
  readonly summary: FileSummary;
  /** Its part of the result. */
  readonly text: string;
}

/** One file from reading to report. Whatever goes wrong is a failure of this file alone; never rejects. */
export async function reportFile(
  file: string,
  tools: CheckTools,
  choice: PrinterChoice,
): Promise<FileReport & { readonly outcome: FileOutcome }> {
  try {
    const outcome = await checkFile(file, tools);
    return { outcome, ...reportOf(file, outcome, choice) };
  } catch (error) {
    const outcome: FileOutcome = { ok: false, failure: internalFailure(error) };
    return { outcome, ...reportOf(file, outcome, choice) };
  }
}

/** The report of a file whose check has come to nothing. */
export function failedReport(file: string, error: unknown, choice: PrinterChoice): FileReport {
  return reportOf(file, { ok: false, failure: internalFailure(error) }, choice);
}

function reportOf(file: string, outcome: FileOutcome, choice: PrinterChoice): FileReport {
  const summary = summaryOf(file, outcome);
  return { summary, text: printerOf(choice).file(summary, outcome) };
}
