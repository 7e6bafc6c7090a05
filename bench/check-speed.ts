import type { CheckResult } from '../src/core/check/check-result';
import { checkWorkbook } from '../src/core/check/check-workbook';
import { reportDocument } from '../src/core/report/document';
import { readLargeInput } from './large-input';
import { median, timeOf } from './timing';

/** Rounds that warm up, and rounds that count. V8 goes on compiling the engine for about a dozen; JSON.parse is compiled already. */
const WARM_UP = 12;
const ROUNDS = 9;

/** A smaller workbook is checked several times in a round, so that rounds are equally long. */
const CELLS_PER_ROUND = 1_000_000;

/** Median times for a workbook. */
export interface CheckSpeed {
  readonly cells: number;
  /** From the snapshot to the report. */
  readonly checkMs: number;
  /** The same for the very first round. */
  readonly coldMs: number;
  /** JSON.parse of the same values, row by row. */
  readonly parseMs: number;
  /** JSON.parse of the same values, an object per cell. */
  readonly parseCellsMs: number;
}

/**
 * Checks and parses in turns, each after a collection of young garbage, so that neither pays for that of the other. A full
 * collection is not forced: V8 throws compiled code away with the last object of a shape, and compiling it again would be
 * most of what is measured. The last result is held, as the pane holds it.
 */
export function measureCheckSpeed(file: string): CheckSpeed {
  const { snapshot, json, cellsJson, cells } = readLargeInput(file);
  const times = Math.max(1, Math.round(CELLS_PER_ROUND / cells));
  const check: number[] = [];
  const parse: number[] = [];
  let held: CheckResult | undefined;
  let coldMs: number | undefined;
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const parsing = timeOfEach(times, () => JSON.parse(json) as unknown);
    const checking = timeOfEach(times, () => {
      held = checkWorkbook(snapshot);
      reportDocument(held, 'zh-CN');
    });
    coldMs ??= checking;
    if (round < 0) continue;
    parse.push(parsing);
    check.push(checking);
  }
  if (held === undefined || coldMs === undefined) throw new Error('Nothing was checked.');
  // Afterwards, since its garbage, several times that of the others, would be collected in their rounds.
  const parseCells = Array.from({ length: ROUNDS }, () =>
    timeOfEach(times, () => JSON.parse(cellsJson) as unknown),
  );
  return {
    cells,
    checkMs: median(check),
    coldMs,
    parseMs: median(parse),
    parseCellsMs: median(parseCells),
  };
}

function timeOfEach(times: number, run: () => unknown): number {
  void globalThis.gc?.({ type: 'minor' });
  return (
    timeOf(() => {
      for (let time = 0; time < times; time++) run();
    }) / times
  );
}
