import { checkWorkbook } from '../src/core/check/check-workbook';
import { reportDocument } from '../src/core/report/document';
import { readLargeInput } from './large-input';

const KILOBYTE = 1024;

export interface CheckMemory {
  /** What the process grows by when it checks a workbook for the first time, at most. */
  readonly growth: number;
  /** What the values of the workbook take as parsed JSON, row by row. */
  readonly values: number;
  /** What they take as an object per cell. */
  readonly cells: number;
}

/**
 * Bytes by which the peak of a whole check lies above what the process held before. The process must be fresh: its peak only
 * ever rises.
 */
export function measureCheckMemory(file: string): CheckMemory {
  const { snapshot, json, cellsJson } = readLargeInput(file);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  reportDocument(checkWorkbook(snapshot), 'zh-CN');
  const growth = process.resourceUsage().maxRSS * KILOBYTE - before;
  return {
    growth,
    values: bytesOf(() => JSON.parse(json) as unknown),
    cells: bytesOf(() => JSON.parse(cellsJson) as unknown),
  };
}

/** Bytes a value takes while it is held. */
function bytesOf(make: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const held = [make()];
  globalThis.gc?.();
  const bytes = process.memoryUsage().heapUsed - before;
  held.length = 0;
  return bytes;
}
