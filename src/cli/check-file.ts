import { basename } from 'node:path';
import type { CheckResult } from '../core/check/check-result';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import { NO_TABLES, type Failure } from './failure';
import type { FileReading } from './files';

export type WorkbookReading =
  | {
      readonly ok: true;
      readonly snapshot: WorkbookSnapshot;
      /** Sheets that could not be read while the others could. */
      readonly unreadableSheets: readonly { readonly failure: Failure }[];
    }
  | { readonly ok: false; readonly failure: Failure };

/** The parts the command line puts together; its entry file supplies them. */
export interface Tools {
  readonly readFile: (path: string) => Promise<FileReading>;
  readonly readWorkbook: (bytes: Uint8Array, name: string) => WorkbookReading;
  readonly check: (snapshot: WorkbookSnapshot) => CheckResult;
}

export type FileOutcome =
  | {
      readonly ok: true;
      readonly result: CheckResult;
      /** Why sheets of the workbook are missing from the result. */
      readonly sheetFailures: readonly Failure[];
    }
  | { readonly ok: false; readonly failure: Failure };

/** Reads and checks one file. */
export async function checkFile(path: string, tools: Tools): Promise<FileOutcome> {
  const file = await tools.readFile(path);
  if (!file.ok) return file;
  const workbook = tools.readWorkbook(file.bytes, basename(path));
  if (!workbook.ok) return workbook;
  const result = tools.check(workbook.snapshot);
  const sheetFailures = workbook.unreadableSheets.map(({ failure }) => failure);
  if (result.recognition.tables.length === 0) return { ok: false, failure: sheetFailures[0] ?? NO_TABLES };
  return { ok: true, result, sheetFailures };
}
