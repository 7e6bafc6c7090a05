import { dropSheetFromFormula, renameSheetInFormula } from './formula-references';
import { rewriteFormulas } from './edit-structure';
import type { Rect } from './geometry';
import { invalidArgument, invalidOperation, itemAlreadyExists } from './host-error';
import { Sheet, type Visibility } from './sheet';
import type { Workbook } from './workbook';

const FORBIDDEN = /[\\/?*[\]:]/;
const LONGEST_NAME = 31;

function checkSheetName(workbook: Workbook, name: string, renamed?: Sheet): void {
  const isBad = name.length === 0 || name.length > LONGEST_NAME || FORBIDDEN.test(name) || /^'|'$/.test(name);
  if (isBad) throw invalidArgument(`"${name}" cannot be the name of a worksheet`);
  const holder = workbook.sheetNamed(name);
  if (holder && holder !== renamed) throw itemAlreadyExists(`worksheet "${name}"`);
}

function unusedSheetName(workbook: Workbook): string {
  for (let number = 1; ; number++) {
    if (!workbook.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** Adds an empty sheet at the end. */
export function addSheet(workbook: Workbook, name = unusedSheetName(workbook)): Sheet {
  checkSheetName(workbook, name);
  const sheet = new Sheet(workbook.newSheetId(), name);
  workbook.sheets.push(sheet);
  workbook.announce({ kind: 'sheet-added', sheet });
  return sheet;
}

function requireAnotherVisibleSheet(workbook: Workbook, sheet: Sheet): Sheet {
  const visible = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  const position = workbook.sheets.indexOf(sheet);
  const next = visible.find((other) => workbook.sheets.indexOf(other) > position) ?? visible.at(-1);
  if (!next) throw invalidOperation('a workbook must keep one visible worksheet');
  return next;
}

export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const next = requireAnotherVisibleSheet(workbook, sheet);
  if (workbook.activeSheet === sheet) activateSheet(workbook, next);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  rewriteFormulas(workbook, (formula) => dropSheetFromFormula(formula, sheet.name));
  workbook.announce({ kind: 'sheet-deleted', sheet });
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkSheetName(workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => renameSheetInFormula(formula, before, name));
  workbook.announce({ kind: 'sheet-renamed', sheet, before, after: name });
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  const before = workbook.sheets.indexOf(sheet);
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument(`position ${position}`);
  if (before === position) return;
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.announce({ kind: 'sheet-moved', sheet, before, after: position });
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== 'Visible') {
    const next = requireAnotherVisibleSheet(workbook, sheet);
    if (workbook.activeSheet === sheet) activateSheet(workbook, next);
  }
  sheet.visibility = visibility;
  workbook.announce({ kind: 'sheet-visibility', sheet, before, after: visibility });
}

export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation(`worksheet "${sheet.name}" is hidden`);
  const left = workbook.activeSheet;
  if (left === sheet) return;
  workbook.activeSheet = sheet;
  workbook.announce({ kind: 'deactivated', sheet: left });
  workbook.announce({ kind: 'activated', sheet });
}

/** Selects areas, activating their sheet first when another one is active. The first holds the active cell. */
export function select(workbook: Workbook, sheet: Sheet, rect: Rect, ...others: readonly Rect[]): void {
  activateSheet(workbook, sheet);
  sheet.selection = rect;
  sheet.alsoSelected = others;
  workbook.announce({ kind: 'selection', sheet, rect });
}
