import type { RunningHost } from '../../office-host/boot-node';
import type { Fault } from '../../office-host/faults';

/** How long tests wait for an answer, and how long a slow one takes. */
export const IMPATIENCE = { answer: 60, pauses: [1, 1] };
const SLOW = 5;

export interface NamedFault {
  readonly name: string;
  readonly fault: Fault;
}

/** Faults that do not depend on the request they strike. */
export const WHOLE_FAULTS: readonly NamedFault[] = [
  { name: 'refused on the way', fault: { kind: 'http', status: 503, code: 'ServiceUnavailable' } },
  { name: 'refused', fault: { kind: 'batch', code: 'GeneralException' } },
  { name: 'cell being edited', fault: { kind: 'batch', code: 'InvalidOperationInCellEditMode' } },
  { name: 'done but reported failed', fault: { kind: 'after', code: 'GeneralException' } },
  { name: 'late', fault: { kind: 'delay', milliseconds: SLOW } },
  { name: 'never answered, not done', fault: { kind: 'drop', applied: false } },
  { name: 'never answered, done', fault: { kind: 'drop', applied: true } },
];

/** A failure at each action of a request. */
export function partialFaults(actions: number): NamedFault[] {
  return Array.from({ length: actions }, (_, at) => ({
    name: `failed at action ${at}`,
    fault: { kind: 'action', at, code: 'InternalServerError' },
  }));
}

/** As after a crash: from the k-th request on nothing gets through, whatever befalls the k-th itself. */
export function crashAt({ bridge }: RunningHost, request: number, fault: Fault): void {
  bridge.fail(request, fault);
  for (let later = request + 1; later < request + 20; later++) {
    bridge.fail(later, { kind: 'http', status: 503, code: 'ServiceUnavailable' });
  }
}
