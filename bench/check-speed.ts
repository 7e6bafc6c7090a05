import { checkWorkbook } from '../src/core/check/check-workbook';
import { reportDocument } from '../src/core/report/document';
import { readLargeInput } from './large-input';
import { median, timeOf } from './timing';

/** Rounds over a million cells that warm up, and that count. */
const WARM_UP = 2;
const ROUNDS = 7;

/** A smaller workbook is checked more often, so that it is as warm. */
const CELLS_PER_ROUND = 1_000_000;
const MOST_ROUNDS = 100;

/** Median times for a workbook. */
export interface CheckSpeed {
  readonly cells: number;
  /** From the snapshot to the report. */
  readonly checkMs: number;
  /** JSON.parse of the same values. */
  readonly parseMs: number;
}

/** Checks and parses in turns, each after a collection, so that neither pays for the garbage of the other. */
export function measureCheckSpeed(file: string): CheckSpeed {
  const { snapshot, json, cells } = readLargeInput(file);
  const more = Math.min(MOST_ROUNDS, Math.max(1, Math.round(CELLS_PER_ROUND / cells)));
  const check: number[] = [];
  const parse: number[] = [];
  for (let round = -WARM_UP * more; round < ROUNDS * more; round++) {
    globalThis.gc?.();
    const parsing = timeOf(() => JSON.parse(json) as unknown);
    globalThis.gc?.();
    const checking = timeOf(() => reportDocument(checkWorkbook(snapshot), 'zh-CN'));
    if (round < 0) continue;
    parse.push(parsing);
    check.push(checking);
  }
  return { cells, checkMs: median(check), parseMs: median(parse) };
}
