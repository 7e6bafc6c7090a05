import type { Language } from '../core/findings/localised';
import { say } from '../core/report/phrase';
import { printable } from '../core/report/terminal/printable';
import { annotate } from './annotate';
import type { ValidateCall } from './arguments';
import { loneCrew, reportsInOrder } from './batch/crew';
import type { Tools } from './tools';
import { ExitStatus, worstStatus } from './exit-status';
import type { Failure } from './failure';
import type { FileSummary } from './file-summary';
import { readLastYear } from './last-year';
import { BATCH_PHRASES, CALL_PHRASES, FAILURE_PHRASES } from './phrases';
import { printerOf } from './printers/printer-of';
import { progressOn } from './progress';
import type { PrinterChoice } from './printers/printer-choice';
import { reportFile } from './report-file';
import type { Streams } from './streams';
import { tell } from './tell';

/** Longer lines are hard to read, however wide the terminal. */
const WIDEST_PAGE = 100;
/** On narrower ones the terminal wraps better than we do. */
const NARROWEST_PAGE = 60;

/** Checks the files and prints each report, in the order of the files, as soon as it is there. */
export async function validate(
  call: ValidateCall,
  tools: Tools,
  streams: Streams,
  isColoured: boolean,
): Promise<ExitStatus> {
  const { format, language } = call;
  const files = await tools.expandFiles(call.files);
  const columns = Math.max(NARROWEST_PAGE, Math.min(streams.result.columns, WIDEST_PAGE));
  const choice: PrinterChoice = { format, language, columns, isColoured, fileCount: files.length };
  if (call.annotate === null && call.previous === null) return validateAll(files, tools, streams, choice);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    await streams.diagnostics.write(`budget-check: ${say(CALL_PHRASES.oneFileAtATime, language)}\n`);
    return ExitStatus.Failed;
  }
  return call.previous === null
    ? validateOne(file, call, tools, streams, choice)
    : validateBesideLastYear(file, call.previous, call, tools, streams, choice);
}

function validateOne(
  file: string,
  call: ValidateCall,
  tools: Tools,
  streams: Streams,
  choice: PrinterChoice,
): Promise<ExitStatus> {
  return call.annotate === null
    ? validateAll([file], tools, streams, choice)
    : validateAndAnnotate(file, call.annotate, call, tools, streams, choice);
}

async function validateBesideLastYear(
  file: string,
  previous: string,
  call: ValidateCall,
  tools: Tools,
  streams: Streams,
  choice: PrinterChoice,
): Promise<ExitStatus> {
  const reading = await readLastYear(previous, tools);
  if (!reading.ok) {
    await tellNotBeside(previous, reading.failure, call.language, streams);
    await validateOne(file, call, tools, streams, choice);
    return ExitStatus.Failed;
  }
  const { lastYear } = reading;
  const beside = { ...tools, check: lastYear.check };
  const withCrew: Tools = { ...beside, startCrew: (printing) => loneCrew(beside, printing) };
  const status = await validateOne(file, call, withCrew, streams, choice);
  if (!lastYear.failure) return status;
  await tellNotBeside(previous, lastYear.failure, call.language, streams);
  return ExitStatus.Failed;
}

/** Why a file was checked without last year's. */
async function tellNotBeside(
  previous: string,
  { message }: Failure,
  language: Language,
  streams: Streams,
): Promise<void> {
  const reason = say(FAILURE_PHRASES.notBeside, language, { reason: message[language] });
  await tell(previous, reason, streams, language);
}

async function validateAll(
  files: readonly string[],
  tools: Tools,
  streams: Streams,
  choice: PrinterChoice,
): Promise<ExitStatus> {
  const { result, diagnostics } = streams;
  const printer = printerOf(choice);
  const progress = progressOn(diagnostics);
  const crew = tools.startCrew(choice, files.length);
  const summaries: FileSummary[] = [];
  let separator = '';
  try {
    await result.write(printer.opening);
    await showProgress(0);
    for await (const { summary, text } of reportsInOrder(crew, files)) {
      await progress.clear();
      await tellFailures(summary, streams, choice);
      await result.write(text === '' ? '' : separator + text);
      if (text !== '') separator = printer.separator;
      summaries.push(summary);
      await showProgress(summaries.length);
    }
  } finally {
    await crew.close();
  }
  await result.write(printer.closing(summaries));
  return worstStatus(summaries.map(({ status }) => status));

  async function showProgress(done: number): Promise<void> {
    if (files.length < 2 || done === files.length) return;
    const position = { number: done + 1, count: files.length, file: files[done]! };
    await progress.show(printable(say(BATCH_PHRASES.progress, choice.language, position)));
  }
}

async function validateAndAnnotate(
  source: string,
  copy: string,
  { language, isForced }: ValidateCall,
  tools: Tools,
  streams: Streams,
  choice: PrinterChoice,
): Promise<ExitStatus> {
  const target = { source, path: copy, isForced };
  const objection = await tools.objectionTo(target);
  if (objection) {
    await tell(copy, objection.message[language], streams, language);
    return ExitStatus.Failed;
  }
  const printer = printerOf(choice);
  const { outcome, summary, text } = await reportFile(source, tools, choice);
  await tellFailures(summary, streams, choice);
  await streams.result.write(printer.opening + text + printer.closing([summary]));
  if (!outcome.ok) return summary.status;
  const copied = await annotate(outcome.workbook, outcome.result, target, language, tools);
  for (const sentence of copied.ok ? copied.sentences : [copied.failure.message[language]]) {
    await tell(copied.ok ? source : copy, sentence, streams, language);
  }
  return copied.ok ? summary.status : ExitStatus.Failed;
}

async function tellFailures(
  { path, failures }: FileSummary,
  streams: Streams,
  choice: PrinterChoice,
): Promise<void> {
  for (const { message } of failures) await tell(path, message[choice.language], streams, choice.language);
}
