import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import { readXlsx } from '../../src/xlsx/read-xlsx';

/** The published documents in `samples/`. */
export const SAMPLES = [
  'changchun-2024',
  'fengrun-2023',
  'jinlin-2021-final',
  'jinlin-2023',
  'youhao-2026',
] as const;

/** A published document as the engine sees it. */
export function readSample(name: (typeof SAMPLES)[number]): WorkbookSnapshot {
  const file = `${name}.xlsx`;
  const reading = readXlsx(readFileSync(join(__dirname, '../../samples', file)), file);
  if (!reading.ok) throw new Error(reading.failure.message['en-US']);
  return reading.snapshot;
}
