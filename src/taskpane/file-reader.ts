import { askWorker, type OneTimeWorker } from './ask-worker';
import type { FileReading } from './state/last-year';
import { LAST_YEAR } from './strings/last-year';

/** What the worker is handed. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Reads files the user has on this computer, each in a worker of its own; never rejects. */
export function fileReader(startWorker: () => OneTimeWorker): (file: File) => Promise<FileReading> {
  return async (file) => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return await askWorker<FileReading>(startWorker(), { bytes, name: file.name } satisfies FileToRead);
    } catch {
      return { ok: false, reason: LAST_YEAR.unreadable };
    }
  };
}
