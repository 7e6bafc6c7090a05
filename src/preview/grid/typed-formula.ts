/** Programs write newer functions with a prefix that nobody types. */
const FUTURE_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** Excel keeps the functions of add-ins under another name than the one they are typed by. */
const STORED = /_xldudf_BUDGET_(?=[A-Z]+\()/gi;
const TYPED = /\bBUDGET\.(?=[A-Z]+\()/gi;

/** A formula of a file as it is typed. */
export function typedFormula(formula: string): string {
  return formula.replace(FUTURE_PREFIX, '').replace(STORED, 'BUDGET.');
}

/** A formula as Excel keeps it in a file; it finds an add-in's function by no other name. */
export function storedFormula(formula: string): string {
  return formula.replace(TYPED, '_xldudf_BUDGET_');
}

const BLOCK = String.raw`\$?[A-Z]{0,3}\$?\d*:\$?[A-Z]{0,3}\$?\d*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?`;
const OPERATOR = String.raw`[-+*/^&=<>]`;
const CELL_BY_CELL = new RegExp(String.raw`${OPERATOR}\s*${SHEET}${BLOCK}|${BLOCK}\s*${OPERATOR}`, 'iu');

/**
 * Whether a formula calculates with the cells of a block one by one, as in SUM(A1:A9*B1:B9). Excel takes such a formula of a
 * file for one cell of the block only, unless it is written as an array formula.
 */
export function readsCellByCell(formula: string): boolean {
  return CELL_BY_CELL.test(formula.slice(1).replace(/"(?:[^"]|"")*"/g, '""'));
}
