import type { Sink, Streams } from '../../src/cli/streams';

export interface FakeStreams extends Streams {
  /** Everything written to the result. */
  readonly stdout: () => string;
  readonly stderr: () => string;
}

export function fakeStreams({ isTerminal = false, columns = 100 } = {}): FakeStreams {
  const written = { result: '', diagnostics: '' };
  const sink = (name: keyof typeof written): Sink => ({
    write: (text) => {
      written[name] += text;
      return Promise.resolve();
    },
    isTerminal,
    columns,
  });
  return {
    result: sink('result'),
    diagnostics: sink('diagnostics'),
    stdout: () => written.result,
    stderr: () => written.diagnostics,
  };
}
