import { say } from '../core/report/phrase';
import type { Language } from '../core/findings/localised';
import { printable } from '../core/report/terminal/printable';
import { clear } from './clear';
import { parseArguments, type Call } from './arguments';
import type { Tools } from './tools';
import { ExitStatus } from './exit-status';
import { codeOf, reasonOf } from './failure';
import { isColoured } from './painter';
import { narrate } from './narrate';
import { CALL_PHRASES } from './phrases';
import { recompute } from './recompute';
import type { Streams } from './streams';
import { USAGE } from './usage';
import { validate } from './validate';

/** Does what the words after `budget-check` ask for and tells how it went; never throws. */
export async function run(
  words: readonly string[],
  environment: Readonly<NodeJS.ProcessEnv>,
  tools: Tools,
  streams: Streams,
): Promise<ExitStatus> {
  const call = parseArguments(words);
  try {
    return await perform(call, environment, tools, streams);
  } catch (error) {
    // A reader that has seen enough (`| head`) closes the pipe: nothing more can be delivered, and nothing went wrong.
    if (codeOf(error) !== 'EPIPE') await complain(internalProblem(error, call.language), streams);
    return ExitStatus.Failed;
  }
}

async function perform(
  call: Call,
  environment: Readonly<NodeJS.ProcessEnv>,
  tools: Tools,
  streams: Streams,
): Promise<ExitStatus> {
  switch (call.command) {
    case 'help':
      await streams.result.write(USAGE[call.language]);
      return ExitStatus.Clean;
    case 'wrong':
      await complain(say(CALL_PHRASES.seeHelp, call.language, { problem: call.problem }), streams);
      return ExitStatus.Failed;
    case 'clear':
      return clear(call, tools, streams);
    case 'recompute':
      return recompute(call, tools, streams);
    case 'narrate':
      return narrate(call, tools, streams);
    case 'validate':
      return validate(call, tools, streams, isColoured(streams.result.isTerminal, environment));
  }
}

async function complain(sentence: string, { diagnostics }: Streams): Promise<void> {
  await diagnostics.write(`budget-check: ${printable(sentence)}\n`);
}

function internalProblem(error: unknown, language: Language): string {
  return say(CALL_PHRASES.internal, language, { reason: reasonOf(error) });
}
