import { planRecompute } from '../core/check/recompute/plan-recompute';
import type { RecomputePlan } from '../core/check/recompute/recompute-plan';
import { say } from '../core/report/phrase';
import { planComparison } from '../host/comparison/plan-comparison';
import { applyCorrections } from '../host/operations/correct';
import { correctionsOf, rateCorrectionsOf } from '../host/operations/corrections';
import type { CopyOutcome } from './annotate';
import type { RecomputeCall } from './arguments';
import { checkFile, type FileOutcome } from './check-file';
import type { CopyTarget } from './copy-file';
import type { Tools } from './tools';
import { ExitStatus } from './exit-status';
import { copyFailure, type Failure } from './failure';
import { readLastYear, type LastYearCheck } from './last-year';
import { RECOMPUTE_PHRASES } from './phrases';
import { planText } from './plan-text';
import type { Streams } from './streams';
import { tell } from './tell';

type Checked = Extract<FileOutcome, { readonly ok: true }>;

/** Shows what recomputing a workbook would change and, where a copy is asked for, writes one with the changes made. */
export async function recompute(call: RecomputeCall, tools: Tools, streams: Streams): Promise<ExitStatus> {
  const { file, output, language } = call;
  const target =
    output === null || call.isPlanOnly ? null : { source: file, path: output, isForced: call.isForced };
  const objection = target && (await tools.objectionTo(target));
  if (target && objection) return failed(call, objection, streams, target.path);
  const reading = call.previous === null ? null : await readLastYear(call.previous, tools);
  if (reading && !reading.ok) return failed(call, reading.failure, streams, call.previous!);
  const lastYear = reading?.lastYear ?? null;
  const outcome = await checkFile(file, lastYear ? { ...tools, check: lastYear.check } : tools);
  if (!outcome.ok) return failed(call, outcome.failure, streams);
  if (lastYear?.failure) return failed(call, lastYear.failure, streams, call.previous!);
  const plan = planRecompute(outcome.result);
  await streams.result.write(planText(outcome.result.snapshot, plan, language));
  if (!target) {
    if (output !== null) await tell(output, say(RECOMPUTE_PHRASES.planOnly, language), streams, language);
    return ExitStatus.Clean;
  }
  const copy = await writeRecomputed(call, target, outcome, plan, lastYear, tools);
  if (!copy.ok) return failed(call, copy.failure, streams, target.path);
  for (const reason of copy.sentences) await tell(file, reason, streams, language);
  return ExitStatus.Clean;
}

async function failed(
  { file, language }: RecomputeCall,
  failure: Failure,
  streams: Streams,
  about: string = file,
): Promise<ExitStatus> {
  await tell(about, failure.message[language], streams, language);
  return ExitStatus.Failed;
}

async function writeRecomputed(
  { as, language }: RecomputeCall,
  target: CopyTarget,
  { workbook, result }: Checked,
  { edits, rates }: RecomputePlan,
  lastYear: LastYearCheck | null,
  { writeCopy }: Pick<Tools, 'writeCopy'>,
): Promise<CopyOutcome> {
  try {
    const reading = await workbook.host.read();
    await applyCorrections(workbook.host, reading, [
      ...correctionsOf(result.snapshot, edits, as),
      ...rateCorrectionsOf(result.snapshot, rates, as),
    ]);
    if (lastYear?.previous) {
      const source = { previous: lastYear.previous, snapshot: result.snapshot, lastFile: lastYear.file };
      await workbook.host.addSheets([
        planComparison(source, { language, zeroBase: result.options.zeroBase }),
      ]);
    }
    const failure = await writeCopy(target, workbook.save());
    if (failure) return { ok: false, failure };
    return {
      ok: true,
      sentences: [
        say(RECOMPUTE_PHRASES.written, language, { output: target.path, count: edits.length + rates.length }),
      ],
    };
  } catch (error) {
    return { ok: false, failure: copyFailure(error) };
  }
}
