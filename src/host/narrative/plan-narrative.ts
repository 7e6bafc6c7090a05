import type { Language } from '../../core/findings/localised';
import type { DraftLine, NarrativeDraft } from '../../core/narrative/drafting/narrative-draft';
import type { NewCell, NewSheet } from '../sheets/new-sheet';
import { NARRATIVE_PHRASES } from './phrases';

/** Characters of a line of text. */
const PAGE_WIDTH = 96;

/** Points of a heading; running text is as in a fresh cell. */
const HEADING_SIZES = { 1: 16, 2: 12 } as const;

/** How a Chinese paragraph begins. */
const INDENT = '　　';

/** A 情况说明 as a sheet: a line of it in each row, as wide as a page. */
export function planNarrative({ lines }: NarrativeDraft, language: Language): NewSheet {
  return {
    name: NARRATIVE_PHRASES.name[language],
    rows: lines.map((line) => [cellOf(line)]),
    columnWidths: [PAGE_WIDTH],
    merges: [],
    frozenRows: 0,
    chart: null,
  };
}

function cellOf({ heading, text }: DraftLine): NewCell {
  if (heading === 0) return { constant: INDENT + text.trimStart(), isWrapped: true };
  const look = { isBold: true, fontSize: HEADING_SIZES[heading], isWrapped: true };
  return { constant: text, ...look, ...(heading === 1 ? { alignment: 'center' as const } : {}) };
}
