import { basename } from 'node:path';
import { say } from '../core/report/phrase';
import { clearMarks } from '../host/operations/clear';
import type { ClearCall } from './arguments';
import type { CopyOutcome } from './annotate';
import type { Tools } from './tools';
import { ExitStatus } from './exit-status';
import { copyFailure } from './failure';
import { CLEAR_PHRASES } from './phrases';
import type { Streams } from './streams';
import { tell } from './tell';

/** Writes a copy of a workbook without our marks, and says what it did. */
export async function clear(call: ClearCall, tools: Tools, streams: Streams): Promise<ExitStatus> {
  const { file, language } = call;
  const outcome = await cleared(call, tools);
  const sentences = outcome.ok ? outcome.sentences : [outcome.failure.message[language]];
  for (const reason of sentences) await tell(file, reason, streams, language);
  return outcome.ok ? ExitStatus.Clean : ExitStatus.Failed;
}

async function cleared({ file, output, isForced, language }: ClearCall, tools: Tools): Promise<CopyOutcome> {
  try {
    const target = { source: file, path: output, isForced };
    const objection = await tools.objectionTo(target);
    if (objection) return { ok: false, failure: objection };
    const read = await tools.readFile(file);
    if (!read.ok) return read;
    const opening = tools.openWorkbook(read.bytes, basename(file));
    if (!opening.ok) return opening;
    const { isCleared, protectedSheets, adopted } = await clearMarks(opening.workbook.host);
    const failure = await tools.writeCopy(target, opening.workbook.save());
    if (failure) return { ok: false, failure };
    return {
      ok: true,
      sentences: [
        say(isCleared ? CLEAR_PHRASES.cleared : CLEAR_PHRASES.nothing, language, { output }),
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
