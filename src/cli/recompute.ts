import { planRecompute } from '../core/check/recompute/plan-recompute';
import type { RecomputePlan } from '../core/check/recompute/recompute-plan';
import { say } from '../core/report/phrase';
import { printable } from '../core/report/terminal/printable';
import { applyCorrections } from '../host/operations/correct';
import { correctionsOf } from '../host/operations/corrections';
import type { CopyOutcome } from './annotate';
import type { RecomputeCall } from './arguments';
import { checkFile, type FileOutcome, type Tools } from './check-file';
import { ExitStatus } from './exit-status';
import { copyFailure, type Failure } from './failure';
import { FAILURE_PHRASES, RECOMPUTE_PHRASES } from './phrases';
import { planText } from './plan-text';
import type { Streams } from './streams';

type Checked = Extract<FileOutcome, { readonly ok: true }>;

/** Shows what recomputing a workbook would change and, where a copy is asked for, writes one with the changes made. */
export async function recompute(call: RecomputeCall, tools: Tools, streams: Streams): Promise<ExitStatus> {
  const { file, language } = call;
  const outcome = await checkFile(file, tools);
  if (!outcome.ok) return failed(call, outcome.failure, streams);
  const plan = planRecompute(outcome.result);
  await streams.result.write(planText(outcome.result.snapshot, plan, language));
  if (call.output === null) return ExitStatus.Clean;
  const copy = await writeRecomputed(call, call.output, outcome, plan, tools);
  if (!copy.ok) return failed(call, copy.failure, streams);
  for (const reason of copy.sentences) {
    await streams.diagnostics.write(`${printable(say(FAILURE_PHRASES.line, language, { file, reason }))}\n`);
  }
  return ExitStatus.Clean;
}

async function failed(
  { file, language }: RecomputeCall,
  failure: Failure,
  { diagnostics }: Streams,
): Promise<ExitStatus> {
  const reason = failure.message[language];
  await diagnostics.write(`${printable(say(FAILURE_PHRASES.line, language, { file, reason }))}\n`);
  return ExitStatus.Failed;
}

async function writeRecomputed(
  { file, as, isForced, language }: RecomputeCall,
  output: string,
  { workbook, result }: Checked,
  { edits }: RecomputePlan,
  { objectionTo, writeCopy }: Pick<Tools, 'objectionTo' | 'writeCopy'>,
): Promise<CopyOutcome> {
  try {
    const target = { source: file, path: output, isForced };
    const objection = await objectionTo(target);
    if (objection) return { ok: false, failure: objection };
    const reading = await workbook.host.read();
    await applyCorrections(workbook.host, reading, correctionsOf(result.snapshot, edits, as));
    const failure = await writeCopy(target, workbook.save());
    if (failure) return { ok: false, failure };
    return {
      ok: true,
      sentences: [say(RECOMPUTE_PHRASES.written, language, { output, count: edits.length })],
    };
  } catch (error) {
    return { ok: false, failure: copyFailure(error) };
  }
}
