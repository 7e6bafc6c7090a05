import { columnName, parseArea, quotedSheet } from './address';
import type { Rect } from './geometry';
import { type StructuralEdit, shiftRect } from './structural-edit';

/** A cell reference inside a formula; `sheet` is undefined when it means the formula's own sheet. */
export interface FormulaReference {
  readonly sheet: string | undefined;
  readonly rect: Rect;
  /** The reference without its sheet, as written. */
  readonly text: string;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])(${SHEET})?(${AREA})(?![\p{L}\p{N}_.(!])`,
  'giu',
);

const unquoted = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

/** Rewrites every reference of a formula; `rewrite` returns the new reference, sheet included. */
function rewriteReferences(
  formula: string,
  rewrite: (reference: FormulaReference, written: string) => string,
): string {
  return formula.replace(TOKEN, (token: string, sheet: string | undefined, area: string | undefined) => {
    const rect = area === undefined ? undefined : parseArea(area);
    if (!rect || area === undefined) return token;
    return rewrite({ sheet: sheet === undefined ? undefined : unquoted(sheet), rect, text: area }, token);
  });
}

export function referencesOf(formula: string): FormulaReference[] {
  const references: FormulaReference[] = [];
  rewriteReferences(formula, (reference, written) => {
    references.push(reference);
    return written;
  });
  return references;
}

const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The formula of a cell on sheet `home` after rows or columns of sheet `edited` moved. */
export function shiftFormula(formula: string, home: string, edited: string, edit: StructuralEdit): string {
  return rewriteReferences(formula, (reference, written) => {
    if (!sameSheet(reference.sheet ?? home, edited)) return written;
    const moved = shiftRect(reference.rect, edit);
    const prefix = reference.sheet === undefined ? '' : `${quotedSheet(reference.sheet)}!`;
    return prefix + (moved ? withDollarsOf(reference.text, moved) : '#REF!');
  });
}

export const renameSheetInFormula = (formula: string, before: string, after: string): string =>
  rewriteReferences(formula, ({ sheet, text }, written) =>
    sheet !== undefined && sameSheet(sheet, before) ? `${quotedSheet(after)}!${text}` : written,
  );

/** References to a deleted sheet become errors. */
export const dropSheetFromFormula = (formula: string, deleted: string): string =>
  rewriteReferences(formula, ({ sheet }, written) =>
    sheet !== undefined && sameSheet(sheet, deleted) ? '#REF!' : written,
  );

/** `rect` written in the style of `text`: same dollars, same choice between cell, area, rows and columns. */
function withDollarsOf(text: string, rect: Rect): string {
  const column = (offset: number) => columnName(rect.column + offset);
  const ends = text.split(':').map((corner, index) => {
    const row = String(rect.row + (index === 0 ? 1 : rect.rows));
    const letters = column(index === 0 ? 0 : rect.columns - 1);
    return corner.replace(/[A-Z]+/i, letters).replace(/\d+/, row);
  });
  return ends.join(':');
}
