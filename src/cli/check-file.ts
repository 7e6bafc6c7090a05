import { basename } from 'node:path';
import { DEFAULT_OPTIONS, type CheckOptions } from '../core/check/check-options';
import type { CheckResult } from '../core/check/check-result';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import { recallAgreedOptions } from '../host/operations/agreed-options';
import type { WorkbookHost } from '../host/port';
import { NO_TABLES, type Failure } from './failure';
import type { FileReading } from './files';

/** A workbook open for checking and for changed copies of it. */
export interface OpenWorkbook {
  readonly host: WorkbookHost;
  readonly snapshot: WorkbookSnapshot;
  /** Sheets that could not be read while the others could. */
  readonly unreadableSheets: readonly { readonly failure: Failure }[];
  /** The file's bytes with what was done through the host. */
  save(): Uint8Array;
}

export type WorkbookOpening =
  { readonly ok: true; readonly workbook: OpenWorkbook } | { readonly ok: false; readonly failure: Failure };

/** What checking one file takes. */
export interface CheckTools {
  readonly readFile: (path: string) => Promise<FileReading>;
  readonly openWorkbook: (bytes: Uint8Array, name: string) => WorkbookOpening;
  readonly check: (snapshot: WorkbookSnapshot, options: CheckOptions) => CheckResult;
}

export type FileOutcome =
  | {
      readonly ok: true;
      readonly workbook: OpenWorkbook;
      readonly result: CheckResult;
      /** Why sheets of the workbook are missing from the result. */
      readonly sheetFailures: readonly Failure[];
    }
  | { readonly ok: false; readonly failure: Failure };

/** Reads and checks one file, as it says of itself that it is to be checked. */
export async function checkFile(path: string, tools: CheckTools): Promise<FileOutcome> {
  const file = await tools.readFile(path);
  if (!file.ok) return file;
  const opening = tools.openWorkbook(file.bytes, basename(path));
  if (!opening.ok) return opening;
  const { workbook } = opening;
  const options = { ...DEFAULT_OPTIONS, ...(await recallAgreedOptions(workbook.host)) };
  const result = tools.check(workbook.snapshot, options);
  const sheetFailures = workbook.unreadableSheets.map(({ failure }) => failure);
  if (result.recognition.tables.length === 0) return { ok: false, failure: sheetFailures[0] ?? NO_TABLES };
  return { ok: true, workbook, result, sheetFailures };
}
