import { hostErrorOf } from '../excel-error';
import { PAYLOAD_ALLOWANCE, valueBytes } from '../payload';
import type { RoundTrip } from '../round-trip';
import { columnsOf, queueQuestion, rowsOf, type Asked, type Grid, type Question } from './question';

/** Takes an answer; a large question is answered in several parts, each with the part of its range. */
export type AnswerTaker = (question: Question, index: number, grid: Grid) => void;

/** Bytes of a cell's answer before any has been seen. */
const EXPECTED_BYTES: Readonly<Record<Asked, number>> = {
  formulas: 12,
  values: 12,
  numberFormat: 12,
  hiddenRows: 20,
  hiddenColumns: 24,
};

/** Bytes around the values of one answer. */
const ENVELOPE = 160;

/** Every how many rows an answer is weighed. */
const SAMPLING = 16;

/** Measured sizes are stretched a little, for the next block may be denser. */
const MARGIN = 1.2;

interface Part {
  readonly question: Question;
  readonly index: number;
}

/**
 * Reads all answers in as few round trips as Excel's limit on messages allows. How much fits is learnt from the answers;
 * where an answer proves too large for Excel, it is asked for in smaller parts.
 */
export async function askAll(
  roundTrip: RoundTrip,
  questions: readonly Question[],
  take: AnswerTaker,
): Promise<void> {
  const scale = new PayloadScale();
  let pending: readonly Part[] = questions.map((question, index) => ({ question, index }));
  while (pending.length > 0) {
    const { batch, rest } = scale.fill(pending);
    try {
      const grids = await ask(roundTrip, batch);
      batch.forEach(({ question, index }, position) => {
        scale.weigh(question, grids[position]!);
        take(question, index, grids[position]!);
      });
      pending = rest;
    } catch (error) {
      const isDivisible = batch.length > 1 || rowsOf(batch[0]!.question.range) > 1;
      if (hostErrorOf(error).kind !== 'too-large' || !isDivisible) throw error;
      scale.halve(batch);
    }
  }
}

function ask(roundTrip: RoundTrip, parts: readonly Part[]): Promise<Grid[]> {
  return roundTrip(async (context) => {
    const readers = parts.map(({ question }) => queueQuestion(context.workbook, question));
    await context.sync();
    return readers.map((read) => read());
  });
}

/** What a message holds, as far as the answers so far tell. */
class PayloadScale {
  private allowance = PAYLOAD_ALLOWANCE;
  private readonly weighed = new Map<Asked, { bytes: number; cells: number }>();

  /** The parts for the next message, at least one row, and what is left for later ones. */
  fill(pending: readonly Part[]): { batch: Part[]; rest: Part[] } {
    const batch: Part[] = [];
    let room = this.allowance;
    for (const [position, part] of pending.entries()) {
      const bytes = this.bytesOf(part.question);
      if (bytes <= room) {
        batch.push(part);
        room -= bytes;
        continue;
      }
      const [now, later] = this.split(part, room, batch.length === 0);
      return { batch: [...batch, ...now], rest: [...later, ...pending.slice(position + 1)] };
    }
    return { batch, rest: [] };
  }

  weigh({ what }: Question, grid: Grid): void {
    const known = this.weighed.get(what) ?? { bytes: 0, cells: 0 };
    for (let row = 0; row < grid.length; row += SAMPLING) {
      for (const value of grid[row]!) known.bytes += valueBytes(value);
      known.cells += grid[row]!.length;
    }
    this.weighed.set(what, known);
  }

  /** After a message proved too large. */
  halve(batch: readonly Part[]): void {
    this.allowance = batch.reduce((sum, { question }) => sum + this.bytesOf(question), 0) / 2;
  }

  private split(part: Part, room: number, mustTakeSome: boolean): [now: Part[], later: Part[]] {
    const { question, index } = part;
    const { top, bottom } = question.range;
    const rowBytes = columnsOf(question.range) * this.cellBytes(question.what);
    const fitting = Math.floor((room - ENVELOPE) / rowBytes);
    const rows = Math.min(rowsOf(question.range), Math.max(fitting, mustTakeSome ? 1 : 0));
    const piece = (from: number, to: number): Part[] =>
      from > to
        ? []
        : [{ question: { ...question, range: { ...question.range, top: from, bottom: to } }, index }];
    return [piece(top, top + rows - 1), piece(top + rows, bottom)];
  }

  private bytesOf({ what, range }: Question): number {
    return ENVELOPE + rowsOf(range) * columnsOf(range) * this.cellBytes(what);
  }

  private cellBytes(what: Asked): number {
    const known = this.weighed.get(what);
    return known && known.cells > 0 ? (known.bytes / known.cells) * MARGIN : EXPECTED_BYTES[what];
  }
}
