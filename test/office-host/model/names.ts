import { parseArea } from './address';
import { referencesOf } from './formula-references';
import type { Rect } from './geometry';
import { invalidArgument, itemAlreadyExists } from './host-error';
import type { NamedItem, Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What owns names: the workbook, or one sheet. */
export type NameScope = Workbook | Sheet;

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LONGEST_NAME = 255;

export const findName = (scope: NameScope, name: string): NamedItem | undefined =>
  scope.names.find((item) => item.name.toLowerCase() === name.toLowerCase());

export function addName(scope: NameScope, name: string, formula: string, comment: string): NamedItem {
  const looksLikeCell = parseArea(name) !== undefined || /^(?:r|c|r\d+c\d+)$/i.test(name);
  if (!NAME.test(name) || looksLikeCell || name.length > LONGEST_NAME)
    throw invalidArgument(`name "${name}"`);
  if (!formula.startsWith('=')) throw invalidArgument('a name needs a formula beginning with "="');
  if (findName(scope, name)) throw itemAlreadyExists(`name "${name}"`);
  const item: NamedItem = { name, formula, comment, visible: true };
  scope.names.push(item);
  return item;
}

const WORD = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}(!])/gu;

/** A formula of `sheet` with what its names stand for put in their place. */
export function expandNames(workbook: Workbook, sheet: Sheet, formula: string): string {
  if (workbook.names.length + sheet.names.length === 0) return formula;
  return formula.replace(WORD, (word) => {
    const item = findName(sheet, word) ?? findName(workbook, word);
    return item ? item.formula.slice(1) : word;
  });
}

export function deleteName(scope: NameScope, item: NamedItem): void {
  scope.names = scope.names.filter((other) => other !== item);
}

/** The cells a name stands for; undefined when it stands for a constant, a computation or deleted cells. */
export function namedRange(
  workbook: Workbook,
  item: NamedItem,
): { readonly sheet: Sheet; readonly rect: Rect } | undefined {
  const [reference, ...others] = referencesOf(item.formula);
  const isPlain = reference && others.length === 0 && item.formula.endsWith(reference.text);
  const sheet = isPlain && reference.sheet !== undefined && workbook.sheetNamed(reference.sheet);
  return sheet ? { sheet, rect: reference.rect } : undefined;
}
