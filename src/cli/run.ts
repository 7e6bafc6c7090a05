import { say } from '../core/report/phrase';
import { parseArguments } from './arguments';
import type { Tools } from './check-file';
import { ExitStatus } from './exit-status';
import { painterFor } from './painter';
import { CALL_PHRASES, USAGE } from './phrases';
import type { Streams } from './streams';
import { validate } from './validate';

/** Does what the words after `budget-check` ask for and tells how it went. */
export async function run(
  words: readonly string[],
  environment: Readonly<NodeJS.ProcessEnv>,
  tools: Tools,
  streams: Streams,
): Promise<ExitStatus> {
  const call = parseArguments(words);
  switch (call.command) {
    case 'help':
      await streams.result.write(USAGE[call.language]);
      return ExitStatus.Clean;
    case 'wrong':
      await streams.diagnostics.write(
        `budget-check: ${say(CALL_PHRASES.seeHelp, call.language, { problem: call.problem })}\n`,
      );
      return ExitStatus.Failed;
    case 'validate':
      return validate(call, tools, streams, painterFor(streams.result.isTerminal, environment));
  }
}
