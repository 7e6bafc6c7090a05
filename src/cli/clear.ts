import { basename } from 'node:path';
import type { Language } from '../core/findings/localised';
import { say } from '../core/report/phrase';
import { clearMarks } from '../host/operations/clear';
import type { ClearCall } from './arguments';
import type { CopyOutcome } from './annotate';
import type { OpenWorkbook } from './check-file';
import type { CopyTarget } from './copy-file';
import type { Tools } from './tools';
import { ExitStatus } from './exit-status';
import { copyFailure, type Failure } from './failure';
import { CLEAR_PHRASES } from './phrases';
import type { Streams } from './streams';
import { tell } from './tell';

/** Writes a copy of a workbook without our marks, and says what it did. */
export async function clear(call: ClearCall, tools: Tools, streams: Streams): Promise<ExitStatus> {
  const { file, output, isForced, language } = call;
  const target = { source: file, path: output, isForced };
  const objection = await tools.objectionTo(target);
  if (objection) return failed(output, objection);
  const read = await tools.readFile(file);
  if (!read.ok) return failed(file, read.failure);
  const opening = tools.openWorkbook(read.bytes, basename(file));
  if (!opening.ok) return failed(file, opening.failure);
  const copy = await writeCleared(opening.workbook, target, language, tools);
  if (!copy.ok) return failed(output, copy.failure);
  for (const reason of copy.sentences) await tell(file, reason, streams, language);
  return ExitStatus.Clean;

  async function failed(about: string, { message }: Failure): Promise<ExitStatus> {
    await tell(about, message[language], streams, language);
    return ExitStatus.Failed;
  }
}

async function writeCleared(
  workbook: OpenWorkbook,
  target: CopyTarget,
  language: Language,
  { writeCopy }: Pick<Tools, 'writeCopy'>,
): Promise<CopyOutcome> {
  try {
    const { isCleared, protectedSheets, adopted } = await clearMarks(workbook.host);
    const failure = await writeCopy(target, workbook.save());
    if (failure) return { ok: false, failure };
    return {
      ok: true,
      sentences: [
        say(isCleared ? CLEAR_PHRASES.cleared : CLEAR_PHRASES.nothing, language, { output: target.path }),
        ...(adopted > 0 ? [say(CLEAR_PHRASES.adopted, language, { count: adopted })] : []),
        ...(protectedSheets.length > 0
          ? [say(CLEAR_PHRASES.protectedSheets, language, { sheets: protectedSheets.join('、') })]
          : []),
      ],
    };
  } catch (error) {
    return { ok: false, failure: copyFailure(error) };
  }
}
