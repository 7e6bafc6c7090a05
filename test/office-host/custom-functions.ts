import type { HostBridge } from './bridge';
import type { WorkbookHost } from './workbook-host';

/** One call of a custom function from a cell: ranges are grids, omitted arguments null. */
export interface FunctionCall {
  /** The identifier the function was associated with, without its namespace. */
  readonly name: string;
  readonly arguments: readonly unknown[];
  /** The calling cell, such as `Sheet1!D5`. */
  readonly address?: string;
  /** Where the arguments stand, such as `Sheet1!A1:B9`; null where Excel was not asked to tell. */
  readonly parameterAddresses?: readonly string[];
}

/** What the cell shows: the value, or an error literal with the function's message. */
export type FunctionOutcome =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

/** The runtime's error codes; all others show as `#VALUE!`. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;

interface ResultObject {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** Calls custom functions as Excel does: by pushing invocations to their runtime and awaiting its results. */
export class FunctionCaller {
  private readonly waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  private lastId = 0;

  constructor(
    private readonly bridge: HostBridge,
    host: WorkbookHost,
  ) {
    host.onFunctionResults((results) => {
      for (const result of results) this.settle(asObject(result));
    });
  }

  async call(name: string, ...args: readonly unknown[]): Promise<FunctionOutcome> {
    const [outcome] = await this.callAll([{ name, arguments: args }]);
    return outcome!;
  }

  /** Many calls in one message: the runtime reports results at most twice a second. */
  callAll(calls: readonly FunctionCall[]): Promise<FunctionOutcome[]> {
    const invocations = calls.map((call) => ({ id: this.nextId(), call }));
    const outcomes = invocations.map(
      ({ id }) => new Promise<FunctionOutcome>((resolve) => this.waiting.set(id, resolve)),
    );
    this.bridge.push(invocations.map(({ id, call }) => invocation(id, call)));
    return Promise.all(outcomes);
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  private settle({ id, failed, value, errorCode }: ResultObject): void {
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.(failed ? { error: ERRORS[errorCode ?? 0] ?? '#VALUE!', message: String(value) } : { value });
  }
}

function invocation(
  id: number,
  { name, arguments: args, address = 'Sheet1!A1', parameterAddresses }: FunctionCall,
): object {
  return {
    messageCategory: FUNCTION_CATEGORY,
    messageType: INVOKE,
    targetId: '',
    message: JSON.stringify({
      functionName: name,
      invocationId: id,
      parameterValues: args,
      flags: 0,
      address,
      parameterAddresses: parameterAddresses ?? null,
    }),
  };
}

/** Results arrive as objects, or in short as `[id, succeeded, value or message, error code?]`. */
function asObject(result: unknown): ResultObject {
  if (!Array.isArray(result)) return result as ResultObject;
  const [id, succeeded, value, errorCode] = result as [number, boolean, unknown, number | undefined];
  return succeeded ? { id, value } : { id, failed: true, value, ...(errorCode ? { errorCode } : {}) };
}
