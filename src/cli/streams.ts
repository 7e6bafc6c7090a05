/** A place the command writes to. */
export interface Sink {
  /** Resolves when the text has been handed on, so that output never piles up in memory; rejects when it cannot be. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** `result` carries the result and nothing else; everything said about the work goes to `diagnostics`. */
export interface Streams {
  readonly result: Sink;
  readonly diagnostics: Sink;
}

const DEFAULT_COLUMNS = 100;

/** A process stream as a sink; what goes wrong with it rejects the write that met it. */
export function sinkOf(stream: NodeJS.WriteStream): Sink {
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    isTerminal: stream.isTTY,
    get columns() {
      // 0 where a terminal does not tell.
      return stream.columns || DEFAULT_COLUMNS;
    },
  };
}
