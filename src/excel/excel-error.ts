import { HostError, type HostErrorKind } from '../host/host-error';

/** What Excel's error codes mean to us; any other is a failure. */
const KINDS: Readonly<Record<string, HostErrorKind>> = {
  InvalidOperationInCellEditMode: 'busy',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  InvalidReference: 'gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
};

export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError(KINDS[codeOf(error)] ?? 'failed', { cause: error });
}

/** Codes by which Excel refuses one request for what it asks, not for the state Excel is in. */
const REFUSALS = ['InvalidArgument', 'InvalidOperation', 'ItemAlreadyExists'];

export function isRefusal(error: unknown): boolean {
  return REFUSALS.includes(codeOf(error instanceof HostError ? error.cause : error));
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
