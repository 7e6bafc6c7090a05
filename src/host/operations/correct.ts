import type { CellPlace } from '../../core/tables/budget-table';
import { HostError } from '../host-error';
import { JOURNAL_KEY } from '../marks/signature';
import type { CellContent, CellState, CellWrite, WorkbookHost, WorkbookReading } from '../port';
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

/**
 * Writes corrections, all of them or none, as one step of undoing where the host can. Refuses when a cell no longer reads
 * what the plan saw. Meanwhile the workbook keeps a journal, so that even after a crash clearing puts the cells back.
 */
export function applyCorrections(
  host: WorkbookHost,
  reading: WorkbookReading,
  corrections: readonly Correction[],
): Promise<void> {
  return inTurn(host, () => applyNow(host, reading, corrections));
}

async function applyNow(
  host: WorkbookHost,
  reading: WorkbookReading,
  corrections: readonly Correction[],
): Promise<void> {
  if (corrections.length === 0) return;
  const points = corrections.map(({ place: { sheet, row, column } }) => ({
    sheet: reading.sheets[sheet]!,
    row,
    column,
  }));
  const states = await host.readCells(points);
  const entries = corrections.map(({ before, after }, index): JournalEntry => ({
    ...points[index]!,
    before,
    numberFormat: writableState(states[index]!, before).numberFormat,
    after,
  }));
  const journal: Journal = { entries };
  try {
    await host.keep(JOURNAL_KEY, journal);
    await host.writeCells(entries.map(writeOf));
    await host.keep(JOURNAL_KEY, null);
  } catch (error) {
    await undoInterrupted(host, journal).catch(() => undefined);
    throw error;
  }
}

function writableState(state: CellState | null, before: CellContent): CellState {
  if (!state) throw new HostError('gone');
  if (!isSameContent(state.content, before)) throw new HostError('changed');
  if (state.isLocked) throw new HostError('protected');
  return state;
}

function writeOf({ sheet, row, column, after, numberFormat }: JournalEntry): CellWrite {
  const write = { sheet, row, column, content: after };
  return numberFormat === TEXT_FORMAT ? { ...write, numberFormat: 'General' } : write;
}
