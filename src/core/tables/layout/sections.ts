import type { SheetHints } from '../hints/placed-hints';
import type { BaseKind } from '../table-kind';
import { isCaption } from '../vocabulary/caption-words';
import { isFurniture } from '../vocabulary/labels';
import { kindOfTitle, looksLikeTitle } from '../vocabulary/titles';
import type { SheetView } from './sheet-view';

/** Rows of a sheet that are read in one way: as tables, or as performance forms. */
export interface Section {
  readonly top: number;
  readonly bottom: number;
  /** Where the title stands and what it names, of a performance section. */
  readonly performance: PerformanceTitle | null;
}

/** The title of a performance table. */
export interface PerformanceTitle {
  readonly row: number;
  readonly column: number;
  readonly base: BaseKind;
}

/**
 * Divides a sheet where performance tables begin and end. They are forms rather than grids, and one title may be followed by
 * many forms under titles of their own; the section ends where another kind of table is announced.
 */
export function sectionsOf(view: SheetView, hints: SheetHints): Section[] {
  const sections: { top: number; performance: PerformanceTitle | null }[] = [{ top: 0, performance: null }];
  for (let row = 0; row < view.rowCount; row++) {
    const title = hints.kindInRow(row) ?? titleIn(view, row);
    if (!title) continue;
    const current = sections[sections.length - 1]!;
    const isPerformance = title.base === 'project-performance' || title.base === 'department-performance';
    if (isPerformance ? current.performance?.base === title.base : current.performance === null) continue;
    if (isPerformance && !isFollowed(view, row)) continue;
    const top = startOfCaptions(view, row, current.top);
    if (top === current.top && current.performance === null) sections.pop();
    sections.push({ top, performance: isPerformance ? title : null });
  }
  return sections.map((section, index) => ({
    ...section,
    bottom: (sections[index + 1]?.top ?? view.rowCount) - 1,
  }));
}

/** A title that stands alone in its row, with the kind it names. */
function titleIn(view: SheetView, row: number): PerformanceTitle | undefined {
  if (view.textCounts[row]! > 2 || view.textCounts[row] === 0 || view.numberCounts[row] !== 0)
    return undefined;
  const titles: PerformanceTitle[] = [];
  for (const { column, text } of view.textsOf(row)) {
    if (!looksLikeTitle(text) || isFurniture(text) || !text.includes('表')) continue;
    const base = kindOfTitle(text);
    if (base !== undefined) titles.push({ row, column, base });
  }
  return titles.length === 1 ? titles[0] : undefined;
}

/** Whether a grid or a form stands below a title, and not another entry of a list of contents, or nothing. */
function isFollowed(view: SheetView, titleRow: number): boolean {
  for (let row = titleRow + 1; row < view.rowCount; row++) {
    if (view.textCounts[row]! + view.numberCounts[row]! >= 2) return true;
  }
  return false;
}

/** First of the rows of captions (表N, blank rows) that lead to a title. */
function startOfCaptions(view: SheetView, titleRow: number, floor: number): number {
  let top = titleRow;
  for (let row = titleRow - 1; row >= floor; row--) {
    if (view.isBlankRow(row)) continue;
    const texts = view.textsOf(row);
    if (
      view.numberCounts[row] !== 0 ||
      !texts.every(({ text }) => isCaption(text) && (isFurniture(text) || !looksLikeTitle(text)))
    )
      break;
    top = row;
  }
  return top;
}
