import { PAYLOAD_ALLOWANCE, textBytes } from './payload';
import type { RoundTrip, RoundTripOptions } from './round-trip';

/** A piece of writing that fits any message, and what it takes of one. Later pieces may rest on earlier ones. */
export interface Errand {
  readonly bytes: number;
  queue(workbook: Excel.Workbook): void;
}

/** Bytes of one call or property in a request, beyond the texts it carries: its action and its object path. */
const CALL_BYTES = 320;

/** Weighs an errand by its calls and the texts it carries. */
export function errand(calls: number, texts: readonly string[], queue: Errand['queue']): Errand {
  return { bytes: calls * CALL_BYTES + texts.reduce((sum, text) => sum + textBytes(text), 0), queue };
}

/** Does errands in order, in as few round trips as Excel's limit on messages allows; none for no errand. */
export async function runErrands(
  roundTrip: RoundTrip,
  errands: readonly Errand[],
  options: RoundTripOptions = {},
): Promise<void> {
  for (const load of loadsOf(errands)) await runLoad(roundTrip, load, options);
}

function runLoad(roundTrip: RoundTrip, load: readonly Errand[], options: RoundTripOptions): Promise<void> {
  return roundTrip(async (context) => {
    for (const { queue } of load) queue(context.workbook);
    await context.sync();
  }, options);
}

function loadsOf(errands: readonly Errand[]): Errand[][] {
  const loads: Errand[][] = [];
  let room = 0;
  for (const errand of errands) {
    if (loads.length === 0 || errand.bytes > room) {
      loads.push([]);
      room = PAYLOAD_ALLOWANCE;
    }
    loads.at(-1)!.push(errand);
    room -= errand.bytes;
  }
  return loads;
}
