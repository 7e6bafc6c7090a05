import { HostError } from './model/host-error';
import type { HostResponse, ResponseBody } from './wire/protocol';

/** What goes wrong with one request. */
export type Fault =
  /** Refused on the way: nothing is applied. */
  | { readonly kind: 'http'; readonly status: number; readonly code: string }
  /** Refused as a whole: nothing is applied. */
  | { readonly kind: 'batch'; readonly code: string }
  /** The action of this index fails: those before it stay applied, the rest is not reached. */
  | { readonly kind: 'action'; readonly at: number; readonly code: string }
  /** Applied in full, but reported as failed. */
  | { readonly kind: 'after'; readonly code: string }
  /** Carried out and answered late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Never answered; the workbook may or may not have been changed. */
  | { readonly kind: 'drop'; readonly applied: boolean }
  /** Something else happens to the workbook just before. */
  | { readonly kind: 'meanwhile'; readonly happen: () => void };

export const faultError = (code: string): HostError => new HostError(code, `Injected fault ${code}.`, 500);

export const httpFailure = (statusCode: number, code: string, message: string): HostResponse => ({
  statusCode,
  headers: {},
  body: { error: { code, message } },
});

/** A request refused as a whole, as the host reports it in an otherwise well-formed answer. */
export const batchFailure = ({ code, message, httpStatus }: HostError): HostResponse => ({
  statusCode: 200,
  headers: {},
  body: {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: httpStatus },
  },
});

export const success = (body: ResponseBody): HostResponse => ({ statusCode: 200, headers: {}, body });
