import type { MoneyUnit } from '../amount/fen';
import type { CellRange, WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { Unrecognised, UnrecognisedReason } from './budget-table';
import { findBlocks, type Block } from './layout/blocks';
import type { Lexicon } from './layout/lexicon';
import { sectionsOf } from './layout/sections';
import { SheetView } from './layout/sheet-view';
import { joinRepeatedHeaders } from './layout/repeated-headers';
import { recogniseBlock } from './recognise-block';
import { recogniseNarrative, reasonForText } from './recognise-text';
import { recognisePerformance } from './recognise-performance';
import type { TableDraft } from './table-draft';
import { isOwnTitle } from './vocabulary/own-sheets';

export interface SheetOutcome {
  readonly drafts: readonly TableDraft[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Recognises the tables of one sheet. `unit` is the money unit for tables that state none. */
export function recogniseSheet(
  workbook: WorkbookSnapshot,
  sheet: number,
  lexicon: Lexicon,
  unit: MoneyUnit,
): SheetOutcome {
  const snapshot = workbook.sheets[sheet]!;
  if (snapshot.unreadable !== undefined) return nothing(sheet, 'unreadable');
  if (snapshot.visibility !== 'visible') return nothing(sheet, 'hidden');
  if (snapshot.rowCount === 0) return nothing(sheet, 'empty');
  const view = new SheetView(workbook, sheet, lexicon);
  if (isOwnTitle(view.text(0, 0))) return nothing(sheet, 'own-report');
  const drafts: TableDraft[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const section of sectionsOf(view)) {
    if (section.performance) {
      drafts.push(recognisePerformance(view, section, section.performance, unit));
      continue;
    }
    for (const block of joinRepeatedHeaders(view, findBlocks(view, section.top, section.bottom))) {
      const outcome = recogniseBlock(view, block, unit);
      if (typeof outcome === 'string') unrecognised.push({ sheet, range: rangeOf(block), reason: outcome });
      else drafts.push(outcome);
    }
  }
  if (drafts.length > 0 || unrecognised.length > 0) return { drafts, unrecognised };
  const narrative = recogniseNarrative(view, unit);
  return narrative ? { drafts: [narrative], unrecognised } : nothing(sheet, reasonForText(view));
}

function nothing(sheet: number, reason: UnrecognisedReason): SheetOutcome {
  return { drafts: [], unrecognised: [{ sheet, range: null, reason }] };
}

function rangeOf(block: Block): CellRange {
  return {
    top: block.top,
    left: block.header.left,
    bottom: Math.max(block.bottom, block.header.bottom),
    right: block.header.right,
  };
}
