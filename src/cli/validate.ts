import { say } from '../core/report/phrase';
import { printable } from '../core/report/terminal/printable';
import type { Painter } from '../core/report/terminal/painter';
import type { ValidateCall } from './arguments';
import { checkFile, type FileOutcome, type Tools } from './check-file';
import { worstStatus, type ExitStatus } from './exit-status';
import { internalFailure } from './failure';
import { summaryOf, type FileSummary } from './overview';
import { BATCH_PHRASES, FAILURE_PHRASES } from './phrases';
import { jsonPrinter, textPrinter, type Printer } from './printer';
import { progressOn } from './progress';
import type { Streams } from './streams';

/** Longer lines are hard to read, however wide the terminal. */
const WIDEST_PAGE = 100;
/** On narrower ones the terminal wraps better than we do. */
const NARROWEST_PAGE = 60;

/** Checks the files one after the other and prints each report as soon as it is there. */
export async function validate(
  { files, json, language }: ValidateCall,
  tools: Tools,
  { result, diagnostics }: Streams,
  paint: Painter,
): Promise<ExitStatus> {
  const columns = Math.max(NARROWEST_PAGE, Math.min(result.columns, WIDEST_PAGE));
  const printer = json ? jsonPrinter(language) : textPrinter(language, paint, columns, files.length);
  const progress = progressOn(diagnostics);
  const summaries: FileSummary[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) {
      const position = { number: index + 1, count: files.length, file };
      await progress.show(printable(say(BATCH_PHRASES.progress, language, position)));
    }
    const { summary, report } = await reported(file, tools, printer);
    await progress.clear();
    for (const { message } of summary.failures) {
      const reason = message[language];
      await diagnostics.write(`${printable(say(FAILURE_PHRASES.line, language, { file, reason }))}\n`);
    }
    await result.write(report);
    summaries.push(summary);
  }
  await result.write(printer.closing(summaries));
  return worstStatus(summaries.map(({ status }) => status));
}

/** One file from reading to report. Whatever goes wrong is a failure of this file alone; never throws. */
async function reported(file: string, tools: Tools, printer: Printer) {
  try {
    const outcome = await checkFile(file, tools);
    return { summary: summaryOf(file, outcome), report: printer.file(file, outcome) };
  } catch (error) {
    const outcome: FileOutcome = { ok: false, failure: internalFailure(error) };
    return { summary: summaryOf(file, outcome), report: printer.file(file, outcome) };
  }
}
