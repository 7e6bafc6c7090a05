import { draftNarratives } from '../core/narrative/drafting/draft-narrative';
import type { NarrativeDraft } from '../core/narrative/drafting/narrative-draft';
import { say } from '../core/report/phrase';
import type { NarrateCall } from './arguments';
import { checkFile } from './check-file';
import type { Tools } from './tools';
import { ExitStatus } from './exit-status';
import { readLastYear } from './last-year';
import { narrativeMarkdown } from './narrative-markdown';
import { NARRATE_PHRASES } from './phrases';
import type { Streams } from './streams';
import { tell } from './tell';

/** Completes or drafts the 情况说明 of a workbook as Markdown: on stdout, or in a file of its own. */
export async function narrate(call: NarrateCall, tools: Tools, streams: Streams): Promise<ExitStatus> {
  const { file, output, isForced, language } = call;
  const target = output === null ? null : { source: file, path: output, isForced, extension: '.md' };
  const objection = target && (await tools.objectionTo(target));
  if (target && objection) return fail(target.path, objection.message[language]);
  const reading = call.previous === null ? null : await readLastYear(call.previous, tools);
  if (reading && !reading.ok) return fail(call.previous!, reading.failure.message[language]);
  const lastYear = reading?.lastYear ?? null;
  const outcome = await checkFile(file, lastYear ? { ...tools, check: lastYear.check } : tools);
  if (!outcome.ok) return fail(file, outcome.failure.message[language]);
  if (lastYear?.failure) return fail(call.previous!, lastYear.failure.message[language]);
  const { snapshot, recognition, ledger, options, findings } = outcome.result;
  const previous = lastYear?.previous;
  const papers = { snapshot, recognition, ledger, zeroBase: options.zeroBase, ...(previous && { previous }) };
  const drafts = draftNarratives(papers, findings);
  const text = narrativeMarkdown(drafts, snapshot, language);
  const failure = target && (await tools.writeCopy(target, new TextEncoder().encode(text)));
  if (target && failure) return fail(target.path, failure.message[language]);
  if (target)
    await tell(file, say(NARRATE_PHRASES.written, language, { output: target.path }), streams, language);
  else await streams.result.write(text);
  for (const draft of drafts) await tellOpen(draft);
  return ExitStatus.Clean;

  async function fail(about: string, reason: string): Promise<ExitStatus> {
    await tell(about, reason, streams, language);
    return ExitStatus.Failed;
  }

  /** What the clerk still has to do. */
  async function tellOpen({
    organisation,
    openReasons,
    openFigures,
    unreadable,
    isCompared,
  }: NarrativeDraft): Promise<void> {
    const sentences = [
      ...(openReasons > 0 ? [say(NARRATE_PHRASES.openReasons, language, { count: openReasons })] : []),
      ...(openFigures > 0 ? [say(NARRATE_PHRASES.openFigures, language, { count: openFigures })] : []),
      ...(unreadable > 0 ? [say(NARRATE_PHRASES.unreadable, language, { count: unreadable })] : []),
      ...(isCompared ? [] : [say(NARRATE_PHRASES.notCompared, language)]),
    ];
    for (const sentence of sentences) await tell(organisation, sentence, streams, language);
  }
}
