import type { Univer } from '@univerjs/core';
import type { Language, Localised } from '../../core/findings/localised';
import { fileClient } from '../file/file-client';
import { gridFunctions } from '../functions/grid-functions';
import type { FunctionMetadata } from '../functions/function-metadata';
import type { Desk, OpenDocument } from '../page/desk';
import { PREVIEW_PHRASES } from '../phrases';
import { gridHost } from './grid-host';
import { GridWorkbook, prepareWorkbook, type PreparedWorkbook } from './grid-workbook';
import { startGrid } from './start-grid';

export interface GridSetting {
  readonly container: HTMLElement;
  readonly language: Language;
  /** What the functions are, as the build describes them. */
  readonly functions: FunctionMetadata;
  readonly startFileWorker: () => Worker;
  /** Told why something the user tried was not done. */
  readonly onRefusal: (sentence: Localised) => void;
}

/** A desk with the grid on it: one workbook at a time, each with its own thread for the file. */
export function gridDesk(setting: GridSetting): Desk {
  const { univer, api } = startGrid(setting.container, gridFunctions(setting.functions), setting.language);
  // For those who look into the page from its console, and for tests.
  Object.assign(globalThis, { budgetCheckGrid: api });
  return {
    async read(bytes, name) {
      const file = fileClient(setting.startFileWorker());
      const opening = await file.open(bytes, name);
      if (!opening.ok) {
        file.end();
        return opening;
      }
      const prepared = await prepareWorkbook(opening.file);
      return {
        ok: true,
        warnings: opening.file.warnings,
        end: () => file.end(),
        show: () => layOpen(univer, api, prepared, file, setting.onRefusal),
      };
    },
  };
}

function layOpen(
  univer: Univer,
  api: ReturnType<typeof startGrid>['api'],
  prepared: PreparedWorkbook,
  file: ReturnType<typeof fileClient>,
  onRefusal: GridSetting['onRefusal'],
): OpenDocument {
  const grid = new GridWorkbook(univer, api, prepared, (reason) => onRefusal(PREVIEW_PHRASES[reason]));
  return {
    host: gridHost(grid, file, prepared.file.kept),
    async save() {
      await grid.changes.settled();
      const bytes = await file.save(grid.edits());
      grid.changes.forget();
      return bytes;
    },
    undo: () => void api.undo(),
    redo: () => void api.redo(),
    hasUnsaved: () => grid.changes.any,
    close() {
      grid.close();
      file.end();
    },
  };
}
