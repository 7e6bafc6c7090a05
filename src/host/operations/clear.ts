import { planClearing } from '../marks/plan-changes';
import { UNFINISHED_KEY } from '../marks/signature';
import type { WorkbookHost } from '../port';
import { inTurn } from './in-turn';
import { undoInterrupted } from './journal';

export interface ClearOutcome {
  /** Whether there was anything of ours. */
  readonly isCleared: boolean;
  /** Names of the sheets whose marks could not be removed. */
  readonly protectedSheets: readonly string[];
  /** Notes and comments of ours that the user has edited or answered, and that stay. */
  readonly adopted: number;
}

/**
 * Removes exactly what is ours: marks, report, and what an interrupted correction left. All of it is found in the workbook
 * itself, whoever made it and whenever.
 */
export function clearMarks(host: WorkbookHost): Promise<ClearOutcome> {
  return inTurn(host, () => clearNow(host));
}

/** {@link clearMarks} as part of an operation whose turn it is. */
export async function clearNow(host: WorkbookHost): Promise<ClearOutcome> {
  const inventory = await host.readMarks();
  const { changes, protectedSheets, adopted } = planClearing(inventory);
  const { highlights, remarks, sheets } = changes.removals;
  const isCleared = highlights.length + remarks.length + sheets.length > 0;
  if (isCleared) await host.changeMarks(changes);
  if (inventory.unfinished.length > 0) await host.keep(UNFINISHED_KEY, null);
  const isUndone = await undoInterrupted(host, inventory.journal);
  return { isCleared: isCleared || isUndone, protectedSheets, adopted };
}
