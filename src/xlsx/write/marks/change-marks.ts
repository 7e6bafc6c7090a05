import { isOwnHighlight } from '../../../host/marks/signature';
import type { MarkInventory, SheetStanding } from '../../../host/marks/inventory';
import type { Remark } from '../../../host/marks/mark-plan';
import type { MarkChanges, MarkRemovals } from '../../../host/port';
import type { SheetKey } from '../../../host/cell-point';
import { bySheet } from '../by-sheet';
import { addReport, findReport } from '../report/report-sheet';
import { activateSheet, isSheetProtected, removeSheet } from '../sheets';
import { addLooks } from '../styles/looks';
import { dropOwnStyles, stylesPart } from '../styles/styles-part';
import type { DraftSheet, WorkbookDraft } from '../workbook-draft';
import { activePosition, isStructureProtected } from '../workbook-sheets';
import { addHighlights, readHighlights, removeHighlights } from './highlights';
import { addRemarks, readRemarks, removeRemarks } from './sheet-remarks';

/** Everything marks are made of, but for the journal. Sheets that cannot be read hold none. */
export function readMarks(workbook: WorkbookDraft): Omit<MarkInventory, 'journal'> {
  const { draft, main, sheets } = workbook;
  const readings = sheets.map((sheet) => readSheet(workbook, sheet));
  const xml = draft.xml(main);
  return {
    sheets: readings.map(({ standing }) => standing),
    isStructureProtected: isStructureProtected(xml),
    activeSheet: sheets[activePosition(xml)]?.id ?? '',
    highlights: readings.flatMap(({ highlights }) => highlights),
    remarks: readings.flatMap(({ remarks }) => remarks),
    report: findReport(workbook),
    unfinished: [],
  };
}

interface SheetReading extends Pick<MarkInventory, 'highlights' | 'remarks'> {
  readonly standing: SheetStanding;
}

function readSheet(workbook: WorkbookDraft, sheet: DraftSheet): SheetReading {
  const { id: key, name, isVisible, part } = sheet;
  const standing = { key, name, isVisible, isProtected: false };
  if (part === null) return { standing, highlights: [], remarks: [] };
  try {
    const xml = workbook.draft.xml(part);
    return {
      standing: { ...standing, isProtected: isSheetProtected(xml) },
      highlights: readHighlights(xml).map((highlight) => ({ ...highlight, sheet: key })),
      remarks: readRemarks(workbook, sheet),
    };
  } catch {
    return { standing, highlights: [], remarks: [] };
  }
}

/** Carries changes out; answers the remarks that found no place. */
export function changeMarks(workbook: WorkbookDraft, changes: MarkChanges): readonly Remark[] {
  const { activate, removals, report, remarks } = changes;
  if (activate !== null) activateSheet(workbook, activate);
  removeMarks(workbook, removals);
  addAllHighlights(workbook, changes);
  if (report) {
    const key = addReport(workbook, report);
    if (report.isInFront) activateSheet(workbook, key);
  }
  return [...bySheet(remarks)].flatMap(([key, notes]) => {
    const sheet = workbook.sheet(key);
    return sheet ? addRemarks(workbook, sheet, notes) : notes;
  });
}

function removeMarks(workbook: WorkbookDraft, { highlights, remarks, sheets }: MarkRemovals): void {
  if (highlights.length + remarks.length + sheets.length === 0) return;
  for (const [key, found] of bySheet(highlights)) {
    const ids = found.map(({ id }) => id);
    editSheet(workbook, key, (xml) => removeHighlights(xml, ids));
  }
  for (const [key, found] of bySheet(remarks)) {
    const part = workbook.sheet(key)?.part;
    if (part != null) removeRemarks(workbook, part, found);
  }
  for (const key of sheets) removeSheet(workbook, key);
  const left = readMarks(workbook);
  if (left.report === null && !left.highlights.some(isOwnHighlight)) dropOwnStyles(workbook);
}

function addAllHighlights(workbook: WorkbookDraft, { highlights }: MarkChanges): void {
  if (highlights.length === 0) return;
  const styles = stylesPart(workbook);
  const looks = [...new Set(highlights.map(({ look }) => look))];
  const { xml, indices } = addLooks(workbook.draft.xml(styles), looks);
  workbook.draft.write(styles, xml);
  for (const [key, found] of bySheet(highlights)) {
    const styled = found.map((one) => ({ ...one, look: indices[looks.indexOf(one.look)]! }));
    editSheet(workbook, key, (sheet) => addHighlights(sheet, styled));
  }
}

function editSheet(workbook: WorkbookDraft, key: SheetKey, change: (xml: Uint8Array) => Uint8Array): void {
  const part = workbook.sheet(key)?.part;
  if (part != null) workbook.draft.edit(part, change);
}
