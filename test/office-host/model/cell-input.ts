import { invalidArgument } from './host-error';
import type { CellValue } from './sheet';

/** What entering something into a cell does to it. */
export type CellInput =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string };

export const ERROR_LITERALS: readonly string[] = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
];

const TEXT_FORMAT = '@';

/** Excel reads what an add-in writes as if it had been typed: text may turn into numbers, dates or formulas. */
export function interpretInput(input: unknown, numberFormat: string): CellInput {
  if (input === null) return { kind: 'unchanged' };
  if (typeof input === 'number' || typeof input === 'boolean') return { kind: 'value', value: input };
  if (typeof input !== 'string') throw invalidArgument(`cannot enter ${JSON.stringify(input)} into a cell`);
  if (input === '') return { kind: 'empty' };
  if (numberFormat === TEXT_FORMAT) return { kind: 'value', value: input };
  if (input.startsWith("'")) return { kind: 'value', value: input.slice(1) };
  return readTyped(input, numberFormat);
}

function readTyped(input: string, numberFormat: string): CellInput {
  if (input.startsWith('=') && input.length > 1) return { kind: 'formula', formula: input };
  const typed = readNumber(input) ?? readDate(input) ?? readLiteral(input);
  if (typed) {
    return numberFormat === 'General' ? typed : { kind: 'value', value: typed.value };
  }
  if (/^[+-]./.test(input)) return { kind: 'formula', formula: `=${input}` };
  if (input.startsWith('@')) throw invalidArgument('that function is not valid');
  return { kind: 'value', value: input };
}

interface TypedValue {
  readonly kind: 'value';
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const NUMBER = /^\s*([+-]?)(\(?)[¥$]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?)(\)?)(%?)\s*$/i;

function readNumber(input: string): TypedValue | undefined {
  const match = NUMBER.exec(input);
  const digits = match?.[3];
  if (!match || !digits || !/\d/.test(digits) || Boolean(match[2]) !== Boolean(match[4])) return undefined;
  const magnitude = Number(digits.replaceAll(',', ''));
  const value = (match[1] === '-' || match[2] ? -magnitude : magnitude) / (match[5] ? 100 : 1);
  if (match[5]) return { kind: 'value', value, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  return digits.includes(',') ? { kind: 'value', value, numberFormat: '#,##0' } : { kind: 'value', value };
}

const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

function readDate(input: string): TypedValue | undefined {
  const match = DATE.exec(input);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])];
  const date = new Date(Date.UTC(year, month, day));
  if (date.getUTCMonth() !== month) return undefined;
  const value = (date.getTime() - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
  return { kind: 'value', value, numberFormat: 'yyyy/m/d' };
}

function readLiteral(input: string): TypedValue | undefined {
  const upper = input.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  return ERROR_LITERALS.includes(upper) ? { kind: 'value', value: upper } : undefined;
}
