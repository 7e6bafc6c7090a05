import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFileBytes } from '../src/cli/files';
import type { PrinterChoice } from '../src/cli/printers/printer-choice';
import { reportFile } from '../src/cli/report-file';
import { checkWorkbook } from '../src/core/check/check-workbook';
import { openXlsx } from '../src/xlsx/xlsx-host';
import { generateWorkbook } from '../test/generator/generate-workbook';
import { toXlsx } from '../test/generator/to-xlsx';

const FILES = 30;
const ROUNDS = 4;

/** What checking a folder costs beside reading it, on one core. */
export interface BatchMeasures {
  /** Time of reading, checking and summing up the files of a folder ÷ of reading them alone. */
  readonly batchVsRead: number;
  readonly batchFilesPerSecond: number;
}

const CHOICE: PrinterChoice = {
  format: 'jsonl',
  language: 'zh-CN',
  columns: 80,
  isColoured: false,
  fileCount: FILES,
};

export async function measureBatch(): Promise<BatchMeasures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'budget-check-bench-batch-'));
  try {
    const files = await writeFiles(folder);
    const tools = { readFile: readFileBytes, openWorkbook: openXlsx, check: checkWorkbook };
    let [reading, checking] = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round++) {
      reading = Math.min(reading, await timeOfEach(files, readAlone));
      checking = Math.min(checking, await timeOfEach(files, (file) => reportFile(file, tools, CHOICE)));
    }
    return { batchVsRead: checking / reading, batchFilesPerSecond: (FILES * 1000) / checking };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (let seed = 1; seed <= FILES; seed++) {
    const { grid } = generateWorkbook(seed);
    const file = path.join(folder, grid.name);
    writeFileSync(file, await toXlsx(grid));
    files.push(file);
  }
  return files;
}

async function readAlone(file: string): Promise<void> {
  const reading = await readFileBytes(file);
  if (!reading.ok || !openXlsx(reading.bytes, path.basename(file)).ok) throw new Error(file);
}

async function timeOfEach(
  files: readonly string[],
  work: (file: string) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  for (const file of files) await work(file);
  return performance.now() - start;
}
