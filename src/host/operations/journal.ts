import { JOURNAL_KEY } from '../marks/signature';
import type { CellContent, CellState, CellWrite, WorkbookHost } from '../port';
import type { CellPoint } from '../cell-point';

/**
 * What a correction is about to change, kept in the workbook while it is under way: if it is cut short, clearing puts the
 * cells back.
 */
export interface Journal {
  readonly entries: readonly JournalEntry[];
}

export interface JournalEntry extends CellPoint {
  readonly before: CellContent;
  readonly numberFormat: string;
  readonly after: CellContent;
}

/** The writes that put back the cells of a journal, the last first. */
function undoingWrites(entries: readonly JournalEntry[]): CellWrite[] {
  return entries.toReversed().map(({ sheet, row, column, before, numberFormat }) => ({
    sheet,
    row,
    column,
    content: before,
    numberFormat,
  }));
}

/**
 * Undoes a correction that was cut short; whether there was one. A cell is put back only while it still reads what the
 * correction wrote: what the user has entered since stays.
 */
export async function undoInterrupted(host: WorkbookHost, journal: unknown): Promise<boolean> {
  if (!isJournal(journal)) return false;
  const states = await host.readCells(journal.entries);
  const written = journal.entries.filter((entry, index) => isWritten(states[index] ?? null, entry));
  if (written.length > 0) await host.writeCells(undoingWrites(written));
  await host.keep(JOURNAL_KEY, null);
  return true;
}

export function isSameContent(one: CellContent, other: CellContent): boolean {
  return 'formula' in one
    ? 'formula' in other && one.formula === other.formula
    : 'constant' in other && one.constant === other.constant;
}

/** Formulas count as the same, for Excel writes them its own way. A cell may have its new format and its old content. */
function isWritten(state: CellState | null, { before, after, numberFormat }: JournalEntry): boolean {
  if (!state) return false;
  const { content } = state;
  const readsAfter = 'formula' in after ? 'formula' in content : isSameContent(content, after);
  return readsAfter || (isSameContent(content, before) && state.numberFormat !== numberFormat);
}

function isJournal(value: unknown): value is Journal {
  return typeof value === 'object' && value !== null && 'entries' in value && Array.isArray(value.entries);
}
