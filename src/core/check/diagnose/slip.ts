import type { Fen } from '../../amount/fen';
import type { FaultShape } from '../../findings/finding';

/** How a wrong figure may have come from the right one. */
export interface Slip {
  /** Null when the digits tell no story. */
  readonly shape: FaultShape | null;
  /** −ln of how often this very figure is written when a figure goes wrong; small for typical slips. */
  readonly surprise: number;
}

/** How often each way of going wrong occurs, and among how many outcomes it chooses. */
const SURPRISE = {
  blank: -Math.log(0.1),
  sign: -Math.log(0.06),
  unit: -Math.log(0.06 / 2),
  decimal: -Math.log(0.12 / 4),
  /** Adjacent digits swapped; divided by the number of adjacent pairs. */
  swap: -Math.log(0.2),
  /** Digits swapped that do not stand side by side. */
  farSwap: -Math.log(0.02),
  /** One digit mistyped; divided by nine other digits for each place. */
  digit: -Math.log(0.25),
  /** A digit lost or typed twice; divided by the places and digits. */
  length: -Math.log(0.06),
  /** A printed zero where an amount belongs. */
  zero: -Math.log(0.03),
  /** Any other figure; divided by the figures of that length. */
  other: -Math.log(0.15),
  /** A figure that should be negative, or an amount where nothing belongs, is rarely the slip. */
  unnatural: -Math.log(0.05),
} as const;

/** Digits by which an arbitrary figure surprises: short ones still have neighbours, long ones are not remembered in full. */
const LEAST_TELLING_DIGITS = 3;
const MOST_TELLING_DIGITS = 6;

/** Powers of ten between units of money: 万元 and 元, 亿元 and 元. */
const UNIT_POWERS: readonly number[] = [4, 8];

/** Powers of ten of a misplaced decimal point. */
const DECIMAL_POWERS: readonly number[] = [1, 2, 3];

/**
 * Reads how `published` may have come from `expected`, both in 分 of a table with last digit `quantum`.
 *
 * Digits are compared as printed, so 61.99 and 16.99 are digits swapped, 4.50 and 45.00 a decimal point misplaced.
 */
export function readSlip(published: Fen, expected: Fen, quantum: Fen, isBlank: boolean): Slip {
  const from = Math.round(expected / quantum);
  const to = Math.round(published / quantum);
  const unnatural = from < 0 || from === 0 ? SURPRISE.unnatural : 0;
  const slip = isBlank ? blankSlip : digitSlip(to, from);
  return unnatural === 0 ? slip : { ...slip, surprise: slip.surprise + unnatural };
}

const blankSlip: Slip = { shape: 'blank', surprise: SURPRISE.blank };

function digitSlip(to: number, from: number): Slip {
  const length = Math.max(digitsOf(from).length, digitsOf(to).length);
  const telling = Math.min(Math.max(length, LEAST_TELLING_DIGITS), MOST_TELLING_DIGITS);
  const other: Slip = { shape: null, surprise: SURPRISE.other + telling * Math.LN10 };
  if (to === 0) return { shape: null, surprise: SURPRISE.zero };
  if (from === 0) return other;
  if (to === -from) return { shape: 'sign', surprise: SURPRISE.sign };
  if (Math.sign(to) !== Math.sign(from)) return other;
  return powerSlip(to, from) ?? writingSlip(digitsOf(from), digitsOf(to)) ?? other;
}

/** A figure too large or too small by a power of ten; the smaller one may have lost digits at its end. */
function powerSlip(to: number, from: number): Slip | null {
  const large = Math.max(Math.abs(to), Math.abs(from));
  const small = Math.min(Math.abs(to), Math.abs(from));
  const power = Math.round(Math.log10(large / small));
  if (Math.abs(small * 10 ** power - large) > 10 ** power / 2) return null;
  if (UNIT_POWERS.includes(power)) return { shape: 'unit-slip', surprise: SURPRISE.unit };
  return DECIMAL_POWERS.includes(power) ? { shape: 'decimal-slip', surprise: SURPRISE.decimal } : null;
}

function writingSlip(from: string, to: string): Slip | null {
  if (from.length !== to.length) {
    if (!isOneDigitLonger(from, to) && !isOneDigitLonger(to, from)) return null;
    return { shape: 'digit-slip', surprise: SURPRISE.length + Math.log(10 * from.length) };
  }
  const places = [...from].flatMap((digit, place) => (digit === to[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  if (places.length === 1)
    return { shape: 'digit-slip', surprise: SURPRISE.digit + Math.log(9 * from.length) };
  const swapped = places.length === 2 && from[first] === to[second] && from[second] === to[first];
  if (!swapped) return null;
  return second === first + 1
    ? { shape: 'digits-swapped', surprise: SURPRISE.swap + Math.log(from.length - 1) }
    : { shape: 'digits-swapped', surprise: SURPRISE.farSwap + Math.log(from.length * from.length) };
}

/** Whether the longer text is the shorter one with one digit put in. */
function isOneDigitLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let place = 0;
  while (place < shorter.length && longer[place] === shorter[place]) place++;
  return longer.slice(place + 1) === shorter.slice(place);
}

function digitsOf(value: number): string {
  return String(Math.abs(value));
}
