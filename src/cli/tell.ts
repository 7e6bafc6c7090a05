import { say } from '../core/report/phrase';
import type { Language } from '../core/findings/localised';
import { printable } from '../core/report/terminal/printable';
import { FAILURE_PHRASES } from './phrases';
import type { Streams } from './streams';

/** One line on stderr about a file. */
export async function tell(
  file: string,
  reason: string,
  { diagnostics }: Streams,
  language: Language,
): Promise<void> {
  await diagnostics.write(`${printable(say(FAILURE_PHRASES.line, language, { file, reason }))}\n`);
}
