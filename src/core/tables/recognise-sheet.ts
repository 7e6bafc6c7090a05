import type { CellRange, WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { Unrecognised, UnrecognisedReason } from './budget-table';
import type { PlacedHint, SheetHints } from './hints/placed-hints';
import type { UnfitHint } from './hints/recognition-hint';
import type { UnitInUse } from './identity/unit-in-use';
import { findBlocks, type Block } from './layout/blocks';
import { endOfBody } from './layout/end-of-body';
import type { Lexicon } from './layout/lexicon';
import { sectionsOf, type Section } from './layout/sections';
import { SheetView } from './layout/sheet-view';
import { joinRepeatedHeaders, type JoinedBlock } from './layout/repeated-headers';
import { recogniseBlock } from './recognise-block';
import { recogniseNarrative, reasonForText } from './recognise-text';
import { recognisePerformance } from './recognise-performance';
import type { TableDraft } from './table-draft';
import { isOwnTitle } from './vocabulary/own-sheets';

export interface SheetOutcome {
  readonly drafts: readonly TableDraft[];
  readonly unrecognised: readonly Unrecognised[];
  readonly unfitHints: readonly UnfitHint[];
}

/** Recognises the tables of one sheet; each goes by, and adds to, what the tables before it say of the unit. */
export function recogniseSheet(
  workbook: WorkbookSnapshot,
  sheet: number,
  lexicon: Lexicon,
  units: UnitInUse,
  hints: SheetHints,
): SheetOutcome {
  const parts = partsOfSheet(workbook, sheet, lexicon, units, hints);
  const heeded = new Set(parts.map(({ hint }) => hint));
  const drafts: TableDraft[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const { range, outcome, hint } of parts) {
    const said = hint ? { hint: hint.hint } : {};
    if (typeof outcome === 'string') unrecognised.push({ sheet, range, reason: outcome, ...said });
    else drafts.push(hint ? { ...outcome, ...said } : outcome);
  }
  const unfitHints = hints.all
    .filter((hint) => !heeded.has(hint))
    .map(({ hint }): UnfitHint => ({ hint, reason: 'no-part' }));
  return { drafts, unrecognised, unfitHints };
}

/** A part of a sheet, or all of it: the table found there, or why there is none. */
interface Part {
  readonly range: CellRange | null;
  readonly outcome: TableDraft | UnrecognisedReason;
  readonly hint: PlacedHint | undefined;
}

function partsOfSheet(
  workbook: WorkbookSnapshot,
  sheet: number,
  lexicon: Lexicon,
  units: UnitInUse,
  hints: SheetHints,
): Part[] {
  const snapshot = workbook.sheets[sheet]!;
  const whole = (outcome: Part['outcome'], hint?: PlacedHint): Part[] => [{ range: null, outcome, hint }];
  if (snapshot.unreadable !== undefined) return whole('unreadable');
  if (snapshot.visibility !== 'visible') return whole('hidden');
  if (snapshot.rowCount === 0) return whole('empty');
  const view = new SheetView(workbook, sheet, lexicon);
  if (isOwnTitle(view.text(0, 0))) return whole('own-report');
  const ofText = hints.all.find(({ base }) => base === 'narrative');
  if (ofText === undefined) {
    const parts = sectionsOf(view, hints).flatMap((section) => partsOfSection(view, section, units, hints));
    if (parts.length > 0) return parts;
  }
  const hint = ofText ?? hints.all[0];
  if (hint?.isTable === false) return whole('set-aside', hint);
  return whole(seenBy(units, recogniseNarrative(view, units.current, hint) ?? reasonForText(view)), hint);
}

function partsOfSection(view: SheetView, section: Section, units: UnitInUse, hints: SheetHints): Part[] {
  const right = Math.max(0, view.columnCount - 1);
  const { top, bottom, performance } = section;
  if (performance) {
    const hint = hints.within({ top, left: 0, bottom: performance.row, right });
    const outcome =
      hint?.isTable === false
        ? 'set-aside'
        : recognisePerformance(view, section, performance, units.current, hints, hint);
    return [{ range: { top, left: 0, bottom, right }, outcome: seenBy(units, outcome), hint }];
  }
  const blocks = findBlocks(view, top, bottom, hints);
  return joinRepeatedHeaders(view, blocks, (block) => hintOf(block, hints) !== undefined).flatMap(
    (whole): Part[] => {
      const { block, rest } = endOfBody(view, whole);
      const part = partOfBlock(view, block, units, hintOf(block, hints));
      return rest ? [part, { range: rest, outcome: 'unknown-title', hint: undefined }] : [part];
    },
  );
}

function partOfBlock(
  view: SheetView,
  block: JoinedBlock,
  units: UnitInUse,
  hint: PlacedHint | undefined,
): Part {
  const { figures } = view.lexicon;
  const before = figures.size;
  const outcome = recogniseBlock(view, block, units.current, hint);
  if (typeof outcome === 'string') figures.dropDownTo(before);
  return { range: rangeOf(block), outcome: seenBy(units, outcome), hint };
}

/** What the tables after it go by where it is a table that states its unit. */
function seenBy(units: UnitInUse, outcome: Part['outcome']): Part['outcome'] {
  if (typeof outcome !== 'string') units.see(outcome);
  return outcome;
}

/** The hint that stands in the captions or the header of a block. */
function hintOf({ top, header }: Block, hints: SheetHints): PlacedHint | undefined {
  return hints.within({ top, left: header.left, bottom: header.bottom, right: header.right });
}

function rangeOf({ top, bottom, header }: Block): CellRange {
  return {
    top,
    left: header.left,
    bottom: Math.max(bottom, header.bottom),
    right: header.right,
  };
}
