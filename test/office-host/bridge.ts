import { type Fault, batchFailure, faultError, httpFailure, success } from './faults';
import { HostError } from './model/host-error';
import { utf8Length } from './utf8-length';
import {
  ActionType,
  type ClientMessage,
  type HostResponse,
  type RequestBody,
  RequestFlag,
  PathType,
} from './wire/protocol';
import type { WorkbookHost } from './workbook-host';

/** Why the client sent a request: for `context.sync()`, to let go of ranges, or for what is not the workbook. */
export type Purpose = 'sync' | 'clean-up' | 'service';

/** One message of the client and, once given, the answer. */
export interface Exchange {
  readonly purpose: Purpose;
  readonly request: RequestBody;
  readonly requestBytes: number;
  response: HostResponse | undefined;
  responseBytes: number;
}

/** Excel on the web accepts and sends at most this many bytes in one message. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The transport between the client and the workbook host: it logs, counts, limits and, on demand, fails. */
export class HostBridge {
  /** Set by the client, which takes its answers and events here. */
  onMessageFromHost: (message: string) => void = () => undefined;
  private exchanges: Exchange[] = [];
  private readonly faults = new Map<number, Fault>();
  private readonly held: (() => void)[] = [];
  private syncsSeen = 0;
  private editing = false;
  private willPush = false;

  constructor(
    private readonly host: WorkbookHost,
    private readonly payloadLimit = PAYLOAD_LIMIT,
  ) {
    host.workbook.onChange(() => this.pushSoon());
  }

  get log(): readonly Exchange[] {
    return this.exchanges;
  }

  /** How often the add-in has waited for the workbook: starting, cleaning up and the like do not count. */
  get roundTrips(): number {
    return this.exchanges.filter(({ purpose }) => purpose === 'sync').length;
  }

  /** Counts and logs from here on. */
  clearLog(): void {
    this.exchanges = [];
  }

  /** Lets something go wrong with the `nth` round trip from now, counting from 1. */
  fail(nth: number, fault: Fault): void {
    this.faults.set(this.syncsSeen + nth, fault);
  }

  /** From now on the user is typing into a cell: requests are refused, or wait if the client allows. */
  beginCellEdit(): void {
    this.editing = true;
  }

  endCellEdit(): void {
    this.editing = false;
    for (const release of this.held.splice(0)) release();
  }

  /** Pushes a message of another category than workbook events. */
  push(entries: readonly object[]): void {
    this.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }

  readonly sendMessageToHost = (text: string): void => {
    const message = JSON.parse(text) as ClientMessage;
    const exchange: Exchange = {
      purpose: purposeOf(message.message.body),
      request: message.message.body,
      requestBytes: utf8Length(text),
      response: undefined,
      responseBytes: 0,
    };
    this.exchanges.push(exchange);
    const fault = exchange.purpose === 'sync' ? this.nextFault() : undefined;
    const carryOut = () => this.carryOut(message.id, exchange, fault);
    const mayWait = (message.flags & RequestFlag.delayForCellEdit) !== 0;
    if (this.editing && mayWait) this.held.push(carryOut);
    else if (this.editing) queueMicrotask(() => this.answer(message.id, exchange, CELL_EDIT));
    else if (fault?.kind === 'delay') setTimeout(carryOut, fault.milliseconds);
    else queueMicrotask(carryOut);
  };

  private nextFault(): Fault | undefined {
    this.syncsSeen += 1;
    return this.faults.get(this.syncsSeen);
  }

  private carryOut(id: number, exchange: Exchange, fault: Fault | undefined): void {
    if (fault?.kind === 'meanwhile') fault.happen();
    if (fault?.kind === 'drop') {
      if (fault.applied) this.host.execute(exchange.request);
    } else this.answer(id, exchange, this.respond(exchange, fault));
  }

  private respond({ request, requestBytes }: Exchange, fault: Fault | undefined): HostResponse {
    if (requestBytes > this.payloadLimit) return REQUEST_TOO_LARGE;
    switch (fault?.kind) {
      case 'http':
        return httpFailure(fault.status, fault.code, 'Injected fault.');
      case 'batch':
        return batchFailure(faultError(fault.code));
      case 'action':
        return success(this.host.execute(request, { actionIndex: fault.at, error: faultError(fault.code) }));
      case 'after':
        this.host.execute(request);
        return batchFailure(faultError(fault.code));
      default:
        return success(this.host.execute(request));
    }
  }

  private answer(id: number, exchange: Exchange, response: HostResponse): void {
    const text = envelope(id, response);
    exchange.responseBytes = utf8Length(text);
    const fits = exchange.responseBytes <= this.payloadLimit;
    exchange.response = fits ? response : RESPONSE_TOO_LARGE;
    this.onMessageFromHost(fits ? text : envelope(id, RESPONSE_TOO_LARGE));
    this.pushEvents();
  }

  private pushSoon(): void {
    if (this.willPush) return;
    this.willPush = true;
    queueMicrotask(() => {
      this.willPush = false;
      this.pushEvents();
    });
  }

  private pushEvents(): void {
    const entries = this.host.takeEvents();
    if (entries.length > 0) this.push(entries);
  }
}

const envelope = (id: number, message: HostResponse): string =>
  JSON.stringify({ id, type: 2, flags: 0, message });

const REQUEST_TOO_LARGE = httpFailure(
  400,
  'RequestPayloadSizeLimitExceeded',
  'The request payload size has exceeded the limit.',
);

const RESPONSE_TOO_LARGE = httpFailure(
  400,
  'ResponsePayloadSizeLimitExceeded',
  'The response payload size has exceeded the limit.',
);

const CELL_EDIT = batchFailure(
  new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ),
);

function purposeOf({ Actions, ObjectPaths }: RequestBody): Purpose {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType: type }) => type === PathType.NewObject)) return 'service';
  const cleansUp = Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === '_RemoveReference',
  );
  return cleansUp && Actions.some(({ Name }) => Name === '_RemoveReference') ? 'clean-up' : 'sync';
}
