import { rollup } from '../src/functions/functions';
import { timeOf } from './timing';

const SPILLED_LINES = 100_000;
const ASKED_LINES = 2_000;
const CALLS = 10_000;
const ROUNDS = 40;

/** How fast ROLLUP is, as ratios within one run. */
export interface FunctionMeasures {
  /**
   * ROLLUP spilling over 100,000 lines ÷ one plain loop that sums the same column: both over the rows of cells Excel hands over,
   * the loop reading each cell as a number and handing back one.
   */
  readonly rollupVsLoop: number;
  /** Reading every code once and building the rows of the result, nothing summed ÷ the loop: no ROLLUP can take less. */
  readonly rollupFloorVsLoop: number;
  /** ROLLUP ÷ the loop, both from the text of a message with their arguments. */
  readonly rollupCallVsLoopCall: number;
  /**
   * 10,000 calls for one code each over one range of 2,000 lines, once their arguments are read ÷ one call from the text of its
   * message that finds nothing kept.
   */
  readonly rollupScalar: number;
  /** Time of a call that recognises its range by the cells of its own copy ÷ of one that has to roll it up. */
  readonly rollupRecognition: number;
  /** Time per line of a spilled ROLLUP at 100,000 lines ÷ at 10,000. */
  readonly rollupLinearity: number;
}

type Cells = (string | number)[][];

const INVOCATION: CustomFunctions.Invocation = {};

/** Stands for an omitted argument. */
const OMITTED = null as unknown as unknown[][];

export function measureFunctions(): FunctionMeasures {
  const spilled = argumentsOf(SPILLED_LINES);
  const tenth = argumentsOf(SPILLED_LINES / 10);
  const [reading, floor, spill, spillOfTenth, loop] = timesInTurns([
    () => readMessage(spilled.message),
    () => leastWork(spilled.codes),
    () => rollup(spilled.codes, spilled.amounts, OMITTED, INVOCATION),
    () => rollup(tenth.codes, tenth.amounts, OMITTED, INVOCATION),
    () => plainSum(spilled.amounts),
  ]) as [number, number, number, number, number];
  return {
    rollupVsLoop: spill / loop,
    rollupFloorVsLoop: floor / loop,
    rollupCallVsLoopCall: (reading + spill) / (reading + loop),
    rollupLinearity: spill / 10 / spillOfTenth,
    ...measureScalarCalls(),
  };
}

function measureScalarCalls(): Pick<FunctionMeasures, 'rollupScalar' | 'rollupRecognition'> {
  const { codes, amounts, message } = argumentsOf(ASKED_LINES);
  const asked = codes.map(([code]) => [[code!]]);
  const ask = (ofCodes: Cells, ofAmounts: Cells, k: number) =>
    rollup(ofCodes, ofAmounts, asked[k % asked.length]!, INVOCATION);
  const copies = Array.from({ length: ROUNDS }, () => readMessage(message));
  // An edited range each time: nothing kept can serve.
  const edited = copies.map(([, own], round) => own.with(1, [round + 0.5]));
  const reading = bestTime(() => readMessage(message));
  const one = bestTime((round) => ask(copies[round]![0], edited[round]!, 0));
  const all = bestTime(() => {
    for (let k = 0; k < CALLS; k++) ask(codes, amounts, k);
  });
  const recognised = bestTime((round) => ask(...copies[round]!, 0));
  return { rollupScalar: all / (reading + one), rollupRecognition: recognised / one };
}

function plainSum(amounts: Cells): number {
  let sum = 0;
  for (const cells of amounts) sum += Number(cells[0]);
  return sum;
}

function leastWork(codes: Cells): number[][] {
  const results = new Array<number[]>(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const text = codes[row]![0] as string;
    let code = 0;
    for (let at = 0; at < text.length; at++) code = code * 10 + text.charCodeAt(at);
    results[row] = [code];
  }
  return results;
}

/** Codes of 类, 款 and 项 in order, with the amounts of the 项, and the text of the message they come in. */
function argumentsOf(lines: number): { codes: Cells; amounts: Cells; message: string } {
  const codes: Cells = [];
  const amounts: Cells = [];
  for (let line = 0; codes.length < lines; line++) {
    const [top, middle, bottom] = [201 + Math.floor(line / 1000), Math.floor(line / 25) % 40, line % 25];
    const section = `${top}${String(middle + 1).padStart(2, '0')}`;
    if (middle === 0 && bottom === 0) codes.push([String(top)]);
    if (bottom === 0) codes.push([section]);
    codes.push([`${section}${String(bottom + 1).padStart(2, '0')}`]);
    while (amounts.length < codes.length) amounts.push([((line * 7919) % 99_999_989) / 100]);
  }
  const message = JSON.stringify({ parameterValues: [codes, amounts, null] });
  const [readCodes, readAmounts] = readMessage(message);
  return { codes: readCodes, amounts: readAmounts, message };
}

function readMessage(message: string): [codes: Cells, amounts: Cells] {
  const { parameterValues } = JSON.parse(message) as { parameterValues: [Cells, Cells] };
  return [parameterValues[0], parameterValues[1]];
}

/**
 * Milliseconds of the best round of several runs, made in turns, each after a collection of young garbage, so that none pays for
 * that of another.
 */
function timesInTurns(runs: readonly (() => unknown)[]): number[] {
  const best = runs.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    runs.forEach((run, at) => {
      void globalThis.gc?.({ type: 'minor' });
      best[at] = Math.min(best[at]!, timeOf(run));
    });
  }
  return best;
}

/** Milliseconds of the best of several rounds, the first of which warm up. */
function bestTime(run: (round: number) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++)
    best = Math.min(
      best,
      timeOf(() => run(round)),
    );
  return best;
}
