import { say } from '../core/report/phrase';
import { printable } from '../core/report/terminal/printable';
import type { Painter } from '../core/report/terminal/painter';
import { annotate } from './annotate';
import type { ValidateCall } from './arguments';
import { checkFile, type FileOutcome, type Tools } from './check-file';
import { ExitStatus, worstStatus } from './exit-status';
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
  { files, json, language, annotate: copy, isForced }: ValidateCall,
  tools: Tools,
  { result, diagnostics }: Streams,
  paint: Painter,
): Promise<ExitStatus> {
  const tell = async (file: string, reason: string): Promise<void> => {
    await diagnostics.write(`${printable(say(FAILURE_PHRASES.line, language, { file, reason }))}\n`);
  };
  const target = copy === null ? null : { source: files[0]!, path: copy, isForced };
  const objection = target && (await tools.objectionTo(target));
  if (objection) {
    await tell(target.path, objection.message[language]);
    return ExitStatus.Failed;
  }
  const columns = Math.max(NARROWEST_PAGE, Math.min(result.columns, WIDEST_PAGE));
  const printer = json ? jsonPrinter(language) : textPrinter(language, paint, columns, files.length);
  const progress = progressOn(diagnostics);
  const summaries: FileSummary[] = [];
  const statuses: ExitStatus[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) {
      const position = { number: index + 1, count: files.length, file };
      await progress.show(printable(say(BATCH_PHRASES.progress, language, position)));
    }
    const { outcome, summary, report } = await reported(file, tools, printer);
    await progress.clear();
    for (const { message } of summary.failures) await tell(file, message[language]);
    await result.write(report);
    summaries.push(summary);
    statuses.push(summary.status);
    if (!target || !outcome.ok) continue;
    const copied = await annotate(outcome.workbook, outcome.result, target, language, tools);
    for (const sentence of copied.ok ? copied.sentences : [copied.failure.message[language]]) {
      await tell(copied.ok ? file : target.path, sentence);
    }
    if (!copied.ok) statuses.push(ExitStatus.Failed);
  }
  await result.write(printer.closing(summaries));
  return worstStatus(statuses);
}

/** One file from reading to report. Whatever goes wrong is a failure of this file alone; never throws. */
async function reported(file: string, tools: Tools, printer: Printer) {
  try {
    const outcome = await checkFile(file, tools);
    return { outcome, summary: summaryOf(file, outcome), report: printer.file(file, outcome) };
  } catch (error) {
    const outcome: FileOutcome = { ok: false, failure: internalFailure(error) };
    return { outcome, summary: summaryOf(file, outcome), report: printer.file(file, outcome) };
  }
}
