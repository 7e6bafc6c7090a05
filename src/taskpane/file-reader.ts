import type { FileReading } from './state/last-year';
import { LAST_YEAR } from './strings/last-year';

/** What the worker is handed. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What of a Worker is used. */
type FileWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Reads files the user has on this computer, each in a worker of its own; never rejects. */
export function fileReader(startWorker: () => FileWorker): (file: File) => Promise<FileReading> {
  return async (file) => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return await readInWorker(startWorker(), { bytes, name: file.name });
    } catch {
      return { ok: false, reason: LAST_YEAR.unreadable };
    }
  };
}

async function readInWorker(worker: FileWorker, file: FileToRead): Promise<FileReading> {
  try {
    return await new Promise<FileReading>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FileReading>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
