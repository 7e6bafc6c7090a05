import { scaledInteger } from './decimal-text';
import { MONEY_UNITS, WAN, type Fen, type MoneyUnit } from './fen';

/** What a text cell says when it is read as a figure. */
export type ParsedAmount =
  /** `decimal` is the figure as plain decimal text with the decimals printed, e.g. "-1353.50"; `unit` the unit written behind it. */
  | { readonly kind: 'amount'; readonly decimal: string; readonly unit: MoneyUnit | null }
  /** `decimal` is the percent figure: "12.30%" → "12.30". */
  | { readonly kind: 'percent'; readonly decimal: string }
  /** Blank, dashes, "/", "无": nothing is reported here. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-an-amount' };

const NOTHING: ParsedAmount = { kind: 'nothing' };
const NOT_AN_AMOUNT: ParsedAmount = { kind: 'not-an-amount' };

/** Longer texts are sentences, not figures. */
const LONGEST_FIGURE = 40;

/** Minus signs and dashes that compatibility normalisation leaves alone. */
const DASHES = /[\u2010-\u2015\u2212\u2500\u30FC]/g;
/** The mark by which Excel is told to keep a figure as text, typed or copied into the cell itself. */
const QUOTE = /^['‘’`]\s*/;
const MEANS_NOTHING = /^(?:-*|\/|\\|无)$/;
const SUFFIX = / ?(%|百万元|百元|千元|万元|亿元|万|亿|元)$/;
const SIGN_AND_DIGITS = /^([-+△▲])? ?(?:¥|人民币)? ?([-+])? ?([0-9, ]*)(\.[0-9]+)?$/;
const PLAIN_WHOLE = /^(?:0|[1-9][0-9]{0,17})$/;
const GROUPED_WHOLE = /^[1-9][0-9]{0,2}([, ])[0-9]{3}(?:\1[0-9]{3})*$/;

/** Units as they are written behind a figure, the short forms of running text included. */
const UNIT_BY_SUFFIX: ReadonlyMap<string, MoneyUnit> = new Map([
  ...MONEY_UNITS.map((unit): [string, MoneyUnit] => [unit.name, unit]),
  ['万', WAN],
  ['亿', MONEY_UNITS.find((unit) => unit.name === '亿元')!],
]);

/**
 * Reads a text as an amount the way clerks type them: "1,353.56", "１，３５３．５６", "￥12.30", "12.30万元",
 * "(12.30)", "△12.30", "—".
 *
 * A number whose grouping is malformed ("1,35.6", "1.353,56") is no amount, and neither is one with leading zeros
 * ("028001"): that is a code.
 */
export function parseAmountText(text: string): ParsedAmount {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_FIGURE) return NOT_AN_AMOUNT;
  const plain = trimmed.normalize('NFKC').replace(QUOTE, '').replace(DASHES, '-').replace(/\s+/g, ' ');
  if (MEANS_NOTHING.test(plain)) return NOTHING;
  const outer = withoutSuffix(plain);
  const bracketed = outer.rest.startsWith('(') && outer.rest.endsWith(')');
  const inner = bracketed ? withoutSuffix(outer.rest.slice(1, -1).trim()) : outer;
  if (bracketed && outer.suffix !== '' && inner.suffix !== '') return NOT_AN_AMOUNT;
  return readFigure(inner.rest, outer.suffix || inner.suffix, bracketed);
}

/** The 分 a plain decimal text stands for in a unit, rounded half away from zero; NaN when too large to add exactly. */
export function fenOfDecimal(decimal: string, unit: MoneyUnit): Fen {
  return scaledInteger(decimal, unit.finestDecimals);
}

function withoutSuffix(text: string): { rest: string; suffix: string } {
  const match = SUFFIX.exec(text);
  return match ? { rest: text.slice(0, match.index), suffix: match[1]! } : { rest: text, suffix: '' };
}

function readFigure(figure: string, suffix: string, bracketed: boolean): ParsedAmount {
  const match = SIGN_AND_DIGITS.exec(figure);
  if (!match) return NOT_AN_AMOUNT;
  const [, outerSign, innerSign, whole = '', fraction = ''] = match;
  const sign = outerSign ?? innerSign;
  if ((outerSign && innerSign) || (bracketed && sign)) return NOT_AN_AMOUNT;
  const digits = wholeDigits(whole, fraction);
  if (digits === null) return NOT_AN_AMOUNT;
  const negative = (bracketed || (sign !== undefined && sign !== '+')) && /[1-9]/.test(digits + fraction);
  const decimal = `${negative ? '-' : ''}${digits}${fraction}`;
  return suffix === '%'
    ? { kind: 'percent', decimal }
    : { kind: 'amount', decimal, unit: UNIT_BY_SUFFIX.get(suffix) ?? null };
}

/** The whole part without its separators; null when it is no well-formed number. ".56" is 0.56. */
function wholeDigits(whole: string, fraction: string): string | null {
  if (whole === '') return fraction === '' ? null : '0';
  if (PLAIN_WHOLE.test(whole)) return whole;
  return GROUPED_WHOLE.test(whole) ? whole.replace(/[, ]/g, '') : null;
}
