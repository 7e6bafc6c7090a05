import type { CheckResult } from '../../core/check/check-result';
import type { Language } from '../../core/findings/localised';
import type { ShownDecimals } from '../../core/report/shown-decimals';
import type { HostAbilities, MarkChanges, MarkRemovals, WorkbookReading } from '../port';
import type { SheetKey } from '../cell-point';
import { planReport } from '../report/plan-report';
import { freeReportName } from '../report/report-name';
import type { FoundRemark, MarkInventory } from './inventory';
import { likeCells } from './like-cells';
import { findingsByCell, planHighlights, type ColouredCell } from './mark-plan';
import { placeRemarks, type PlacedRemarks } from './remark-places';
import { isAdoptedRemark, isDraft, isOwnHighlight, isOwnRemark } from './signature';

/** Changes to the marks of a workbook, and what they cannot reach. */
export interface PlannedChanges {
  readonly changes: MarkChanges;
  /** Cells that will be marked, or sheets and cells whose marks go. */
  readonly cells: number;
  /** Names of protected sheets with something to mark or to clear. */
  readonly protectedSheets: readonly string[];
  /** Explanations that will stand in the report only. */
  readonly reportOnly: number;
  /** Remarks of ours the user has made theirs. */
  readonly adopted: number;
}

export interface MarkingOccasion {
  readonly language: Language;
  /** How the report writes amounts; as the tables print them where this is not said. */
  readonly decimals?: ShownDecimals;
  readonly date: Date;
  /** Whether the report comes to the front. */
  readonly isReportShown: boolean;
}

/** Takes away every mark of ours. */
export function planClearing(inventory: MarkInventory): PlannedChanges {
  const removals = removableMarks(inventory);
  return {
    changes: {
      activate: sheetToLeaveFor(inventory, removals),
      removals,
      highlights: [],
      report: null,
      remarks: [],
    },
    cells: removals.remarks.length,
    protectedSheets: protectedSheets(
      inventory,
      ownMarks(inventory).map(({ sheet }) => sheet),
    ),
    reportOnly: 0,
    adopted: inventory.remarks.filter(isAdoptedRemark).length,
  };
}

/** Takes away every mark of ours and makes those of a check. */
export function planMarking(
  inventory: MarkInventory,
  reading: WorkbookReading,
  result: CheckResult,
  abilities: HostAbilities,
  { language, decimals = 'automatic', date, isReportShown }: MarkingOccasion,
): PlannedChanges {
  const removals = removableMarks(inventory);
  const cells = findingsByCell(result.findings, reading.sheets);
  const locked = new Set(inventory.sheets.filter(({ isProtected }) => isProtected).map(({ key }) => key));
  const alike = likeCells(result.findings, reading.sheets, cells);
  const isMarkable = ({ sheet }: ColouredCell): boolean => !locked.has(sheet);
  const markable = cells.filter(isMarkable);
  const coloured = [...markable, ...alike.filter(isMarkable)];
  const unmarked = protectedSheets(
    inventory,
    [...cells, ...alike].map(({ sheet }) => sheet),
  );
  const { remarks, unplaced }: PlacedRemarks =
    abilities.remarks === 'none'
      ? { remarks: [], unplaced: markable }
      : placeRemarks(
          markable,
          {
            taken: remaining(inventory.remarks, removals),
            mergesOf: (sheet) => result.snapshot.sheets[reading.sheets.indexOf(sheet)]?.merges ?? [],
          },
          language,
        );
  const staying = inventory.sheets.filter(({ key }) => !removals.sheets.includes(key));
  return {
    changes: {
      activate: sheetToLeaveFor(inventory, removals),
      removals,
      highlights: planHighlights(coloured),
      report: inventory.isStructureProtected
        ? null
        : planReport(result, {
            language,
            decimals,
            date,
            name: freeReportName(
              staying.map(({ name }) => name),
              language,
            ),
            returnTo: homeOf(inventory),
            isInFront: isReportShown || inventory.report?.sheet === inventory.activeSheet,
            unmarked,
          }),
      remarks,
    },
    cells: coloured.length,
    protectedSheets: unmarked,
    reportOnly: unplaced.length,
    adopted: inventory.remarks.filter(isAdoptedRemark).length,
  };
}

function ownMarks({ highlights, remarks }: MarkInventory): { readonly sheet: SheetKey }[] {
  return [...highlights.filter(isOwnHighlight), ...remarks.filter(isOwnRemark)];
}

function removableMarks(inventory: MarkInventory): MarkRemovals {
  const { highlights, remarks, report, sheets, unfinished, isStructureProtected } = inventory;
  const locked = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ key }) => key));
  const ownSheets = sheets
    .filter((sheet) => isDraft(sheet) || unfinished.includes(sheet.key) || sheet.key === report?.sheet)
    .map(({ key }) => key);
  const isReachable = ({ sheet }: { readonly sheet: SheetKey }): boolean =>
    !locked.has(sheet) && (isStructureProtected || !ownSheets.includes(sheet));
  return {
    highlights: highlights.filter((one) => isOwnHighlight(one) && isReachable(one)),
    remarks: remarks.filter((one) => isOwnRemark(one) && isReachable(one)),
    sheets: isStructureProtected ? [] : ownSheets,
  };
}

function remaining(remarks: readonly FoundRemark[], removals: MarkRemovals): FoundRemark[] {
  const removed = new Set(removals.remarks);
  return remarks.filter((remark) => !removed.has(remark));
}

function protectedSheets({ sheets }: MarkInventory, concerned: readonly SheetKey[]): string[] {
  const keys = new Set(concerned);
  return sheets.filter(({ key, isProtected }) => isProtected && keys.has(key)).map(({ name }) => name);
}

/** Where the user is led before the report in front of them is removed; null when they are elsewhere. */
function sheetToLeaveFor(
  { report, activeSheet, sheets }: MarkInventory,
  removals: MarkRemovals,
): SheetKey | null {
  if (!report || report.sheet !== activeSheet || !removals.sheets.includes(activeSheet)) return null;
  return sheets.find(({ key, isVisible }) => key === report.returnTo && isVisible)?.key ?? null;
}

/** The sheet to lead back to; while our own report is in front, the one it already knows. */
function homeOf({ report, activeSheet, sheets }: MarkInventory): SheetKey {
  if (report && report.sheet === activeSheet) return report.returnTo;
  const active = sheets.find(({ key }) => key === activeSheet);
  return active && !isDraft(active) ? active.key : '';
}
