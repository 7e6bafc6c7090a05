import type { Localised } from '../../core/findings/localised';
import type { LastYearSource } from '../../core/previous/last-year-source';
import type { WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import type { WorkbookReading } from '../../host/port';
import type { SheetKey } from '../../host/cell-point';

/** Last year's tables as the user chose them: a file, or sheets of the open workbook. */
export type ChosenLastYear =
  | { readonly from: 'file'; readonly name: string; readonly workbook: WorkbookSnapshot }
  | { readonly from: 'sheets'; readonly sheets: readonly SheetKey[] };

/** A workbook read from a file; `warnings` name what of it could not be read. */
export type FileReading =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly warnings: readonly Localised[] }
  | { readonly ok: false; readonly reason: Localised };

/** Where the engine finds them. Sheets that have been deleted since are not missed here: the engine says when none is left. */
export function sourceOf(chosen: ChosenLastYear | null, { sheets }: WorkbookReading): LastYearSource | null {
  if (chosen === null) return null;
  if (chosen.from === 'file') return { workbook: chosen.workbook };
  return { sheets: sheets.flatMap((key, index) => (chosen.sheets.includes(key) ? [index] : [])) };
}
