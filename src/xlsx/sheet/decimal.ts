const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/** An integer below 10^15 divided by a power of ten below 10^16 is rounded correctly, as both are exact doubles. */
const MAX_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MAX_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,5})?$/;

/** The double a decimal text such as `-1353.56` stands for, read from bytes; NaN when it is longer or of another form. */
export function shortDecimal(bytes: Uint8Array, from: number, to: number): number {
  const sign = bytes[from];
  const start = sign === MINUS || sign === PLUS ? from + 1 : from;
  let mantissa = 0;
  let point = -1;
  let at = start;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
    else if (byte === POINT && point < 0) point = at;
    else return NaN;
  }
  const digits = to - start - (point < 0 ? 0 : 1);
  if (digits < 1 || digits > MAX_DIGITS) return NaN;
  const value = point < 0 ? mantissa : mantissa / POWERS_OF_TEN[to - point - 1]!;
  return sign === MINUS && value !== 0 ? -value : value;
}

/** The double any xsd:double of digits stands for; NaN for text that is none, and for what no double holds. */
export function decimal(text: string): number {
  const trimmed = text.trim();
  const value = DECIMAL.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(value) ? value + 0 : NaN;
}

/** A number of at most nine digits, read from bytes; -1 for anything else. */
export function shortInteger(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || to - from > 9) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
