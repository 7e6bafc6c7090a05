import { accessDenied, invalidArgument, invalidOperation } from './host-error';
import type { Rect } from './geometry';
import type { ProtectionOptions, Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What a protected sheet may still allow, by the name of the Office.js option. */
export type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowInsertHyperlinks'
  | 'allowEditObjects';

export function requirePermission(sheet: Sheet, permission: Permission): void {
  if (sheet.protection && sheet.protection.options[permission] !== true) {
    throw accessDenied(`worksheet "${sheet.name}" is protected`);
  }
}

/** Contents may change where the sheet is unprotected or every cell concerned is unlocked. */
export function requireUnlocked(sheet: Sheet, rect: Rect): void {
  if (sheet.protection && sheet.formats.uniform(rect, 'protection.locked') !== false) {
    throw accessDenied(`worksheet "${sheet.name}" is protected`);
  }
}

export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw accessDenied(`worksheet "${sheet.name}" is protected`);
}

/** Sheets cannot be added, deleted, renamed, moved or hidden while the structure is protected. */
export function requireOpenStructure(workbook: Workbook): void {
  if (workbook.protection) throw accessDenied('the structure of the workbook is protected');
}

export function protectSheet(
  workbook: Workbook,
  sheet: Sheet,
  options: ProtectionOptions,
  password: string | undefined,
): void {
  if (sheet.protection) throw invalidOperation(`worksheet "${sheet.name}" is already protected`);
  sheet.protection = { options, password };
  workbook.announce({ kind: 'protection', sheet, isProtected: true });
}

export function unprotectSheet(workbook: Workbook, sheet: Sheet, password: string | undefined): void {
  if (!sheet.protection) return;
  if (sheet.protection.password !== password) throw invalidArgument('the password');
  sheet.protection = undefined;
  workbook.announce({ kind: 'protection', sheet, isProtected: false });
}
