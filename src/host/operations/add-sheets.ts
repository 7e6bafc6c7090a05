import type { WorkbookHost } from '../port';
import type { AddedSheet, NewSheet } from '../sheets/new-sheet';
import { inTurn } from './in-turn';

/** Writes sheets behind the user's, all of them or none; they are theirs from then on. Nothing is left of what fails. */
export function addSheets(host: WorkbookHost, sheets: readonly NewSheet[]): Promise<readonly AddedSheet[]> {
  return inTurn(host, () => host.addSheets(sheets));
}
