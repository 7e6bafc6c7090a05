import { clip } from '../core/report/terminal/display-width';
import type { Sink } from './streams';

/** One line that says what is being worked on and disappears before a result is printed. */
export interface Progress {
  show(text: string): Promise<void>;
  clear(): Promise<void>;
}

const ERASE_LINE = '\r\u001b[2K';

/** Shows progress on a terminal; writes nothing into a file or pipe. */
export function progressOn(sink: Sink): Progress {
  if (!sink.isTerminal) return { show: () => Promise.resolve(), clear: () => Promise.resolve() };
  return {
    show: (text) => sink.write(ERASE_LINE + clip(text, sink.columns - 1)),
    clear: () => sink.write(ERASE_LINE),
  };
}
