import type { WorkbookHost } from '../port';
import type { AddedSheet, NewSheet } from '../sheets/new-sheet';
import { inTurn } from './in-turn';

/** Writes a sheet behind the user's; it is theirs from then on. Nothing is left of one that fails. */
export function addSheet(host: WorkbookHost, sheet: NewSheet): Promise<AddedSheet> {
  return inTurn(host, () => host.addSheet(sheet));
}
