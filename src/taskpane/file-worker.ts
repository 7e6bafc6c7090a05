import { readXlsx } from '../xlsx/read-xlsx';
import type { FileToRead } from './file-reader';
import type { FileReading } from './state/last-year';

/** Reads a file on a thread of its own: one file in, one answer out. */
self.onmessage = ({ data }: MessageEvent<FileToRead>) => {
  self.postMessage(answer(data));
};

function answer({ bytes, name }: FileToRead): FileReading {
  const reading = readXlsx(bytes, name);
  if (!reading.ok) return { ok: false, reason: reading.failure.message };
  const warnings = reading.unreadableSheets.map(({ failure }) => failure.message);
  return { ok: true, workbook: reading.snapshot, warnings };
}
