import type { CheckResult } from '../../core/check/check-result';
import { checkWorkbook } from '../../core/check/check-workbook';
import type { ProgressListener, WorkbookHost, WorkbookReading } from '../port';

export interface Validation {
  readonly reading: WorkbookReading;
  readonly result: CheckResult;
}

/** Reads and checks the workbook; nothing in it changes. */
export async function validateWorkbook(host: WorkbookHost, progress?: ProgressListener): Promise<Validation> {
  const reading = await host.read(progress);
  return { reading, result: checkWorkbook(reading.snapshot) };
}
