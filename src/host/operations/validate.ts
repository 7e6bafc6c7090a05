import type { CheckResult } from '../../core/check/check-result';
import type { WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import type { ProgressListener, WorkbookHost, WorkbookReading } from '../port';

export interface Validation {
  readonly reading: WorkbookReading;
  readonly result: CheckResult;
}

/** The check, here or in a worker. */
export type Check = (snapshot: WorkbookSnapshot) => CheckResult | Promise<CheckResult>;

/** Reads and checks the workbook; nothing in it changes. */
export async function validateWorkbook(
  host: WorkbookHost,
  check: Check,
  progress?: ProgressListener,
): Promise<Validation> {
  const reading = await host.read(progress);
  return { reading, result: await check(reading.snapshot) };
}
