import type { CellPlace } from '../../core/tables/budget-table';
import { HostError } from '../host-error';
import { JOURNAL_KEY } from '../marks/signature';
import type { CellContent, CellState, CellWrite, WorkbookHost, WorkbookReading } from '../port';
import type { CellPoint } from '../cell-point';
import { inTurn } from './in-turn';
import { isSameContent, undoInterrupted, type Journal, type JournalEntry } from './journal';

/** One cell the user has agreed to change. */
export interface Correction {
  readonly place: CellPlace;
  /** What the cell held when the correction was planned. */
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The format of text cells: a figure or formula written there would become text. */
const TEXT_FORMAT = '@';

/** What came of corrections. */
export interface CorrectionOutcome {
  /** The cells written and what they held before: what {@link undoCorrections} puts back. */
  readonly journal: Journal;
  /** Those left out because the user's protection keeps their cells. */
  readonly locked: readonly Correction[];
}

/** What is done about cells the user's protection keeps: nothing at all is written, or everything but them. */
export type LockedCells = 'refuse' | 'leave-out';

/**
 * Writes corrections, all of them or none, as one step of undoing where the host can. Refuses when a cell no longer reads
 * what the plan saw. Meanwhile the workbook keeps a journal, so that even after a crash clearing puts the cells back.
 */
export function applyCorrections(
  host: WorkbookHost,
  reading: WorkbookReading,
  corrections: readonly Correction[],
  lockedCells: LockedCells = 'refuse',
): Promise<CorrectionOutcome> {
  return inTurn(host, () => applyNow(host, reading, corrections, lockedCells));
}

async function applyNow(
  host: WorkbookHost,
  reading: WorkbookReading,
  corrections: readonly Correction[],
  lockedCells: LockedCells,
): Promise<CorrectionOutcome> {
  const entries: JournalEntry[] = [];
  const locked: Correction[] = [];
  const states = corrections.length === 0 ? [] : await host.readCells(pointsOf(reading, corrections));
  pointsOf(reading, corrections).forEach((point, index) => {
    const correction = corrections[index]!;
    const { before, after } = correction;
    const { isLocked, numberFormat } = unchangedState(states[index]!, before);
    if (!isLocked) entries.push({ ...point, before, numberFormat, after });
    else if (lockedCells === 'leave-out') locked.push(correction);
    else throw new HostError('protected');
  });
  const journal: Journal = { entries };
  if (entries.length > 0) await writeEntries(host, journal);
  return { journal, locked };
}

async function writeEntries(host: WorkbookHost, journal: Journal): Promise<void> {
  try {
    await host.keep(JOURNAL_KEY, journal);
    await host.writeCells(journal.entries.map(writeOf));
    await host.keep(JOURNAL_KEY, null);
  } catch (error) {
    await undoInterrupted(host, journal).catch(() => undefined);
    throw error;
  }
}

/** Puts back what corrections wrote. A cell the user has changed since stays as it is. */
export function undoCorrections(host: WorkbookHost, journal: Journal): Promise<void> {
  return inTurn(host, async () => {
    await host.keep(JOURNAL_KEY, journal);
    await undoInterrupted(host, journal);
  });
}

function pointsOf({ sheets }: WorkbookReading, corrections: readonly Correction[]): CellPoint[] {
  return corrections.map(({ place: { sheet, row, column } }) => ({ sheet: sheets[sheet]!, row, column }));
}

function unchangedState(state: CellState | null, before: CellContent): CellState {
  if (!state) throw new HostError('gone');
  if (!isSameContent(state.content, before)) throw new HostError('changed');
  return state;
}

function writeOf({ sheet, row, column, after, numberFormat }: JournalEntry): CellWrite {
  const write = { sheet, row, column, content: after };
  return numberFormat === TEXT_FORMAT ? { ...write, numberFormat: 'General' } : write;
}
