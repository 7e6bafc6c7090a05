import type { BudgetTable, RowSpan, Unrecognised, UnrecognisedReason } from '../../core/tables/budget-table';
import { placeHints } from '../../core/tables/hints/placed-hints';
import type { RecognitionHint } from '../../core/tables/hints/recognition-hint';
import type { HintedPart } from '../../core/tables/hints/write-hint';
import type { WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';

/** A part of the workbook of which the user may know better. */
export interface CorrectablePart extends HintedPart {
  /** null where no table was recognised. */
  readonly table: BudgetTable | null;
  readonly hint: RecognitionHint | null;
  /** Rows the user has said the header takes. */
  readonly headerSaid: RowSpan | null;
}

/** Nobody can say more of these than what they are. */
const BEYOND_DOUBT: readonly UnrecognisedReason[] = ['empty', 'hidden', 'unreadable', 'own-report'];

export function partOfTable(workbook: WorkbookSnapshot, table: BudgetTable): CorrectablePart {
  const { sheet, range, title } = table;
  const hint = table.hint ?? null;
  return { sheet, range, title: title.place, table, hint, headerSaid: headerSaid(workbook, hint) };
}

/** null where nothing can be corrected. */
export function partNotRecognised(
  workbook: WorkbookSnapshot,
  { sheet, range, reason, hint: said }: Unrecognised,
): CorrectablePart | null {
  const hint = said ?? null;
  if (BEYOND_DOUBT.includes(reason)) return null;
  return { sheet, range, title: null, table: null, hint, headerSaid: headerSaid(workbook, hint) };
}

function headerSaid(workbook: WorkbookSnapshot, hint: RecognitionHint | null): RowSpan | null {
  if (hint === null || hint.says === 'no-table' || hint.says.header === null) return null;
  const [placed] = [...placeHints(workbook, [hint]).bySheet.values()];
  return placed?.all[0]?.header ?? null;
}
