import type { Fen } from '../../amount/fen';
import type { FaultShape } from '../../findings/finding';

/** How a wrong figure may have come from the right one. */
export interface Slip {
  /** Null when the digits tell no story. */
  readonly shape: FaultShape | null;
  /** −ln of how often this very figure is written when a figure goes wrong; small for typical slips. */
  readonly surprise: number;
}

/**
 * −ln of how often each way of going wrong occurs, among the outcomes it chooses from. Where the right figure leaves no
 * trace in the wrong one (a gap, an arbitrary figure), every digit of it adds to the surprise: such a story fits any gap.
 */
const SURPRISE = {
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
  /** An amount where nothing belongs: it could have been any. */
  superfluous: -Math.log(0.01),
  /** Nothing where an amount belongs: left blank, or a zero on purpose. */
  blank: -Math.log(0.1),
  zero: -Math.log(0.03),
  other: -Math.log(0.15),
  /** Amounts of a budget are hardly ever negative. */
  negative: -Math.log(0.001),
} as const;

const MOST_ROUNDNESS = 2;
const MOST_LEAP = 2;

/** Amounts below and above these surprise no less and no more: short ones still have neighbours, long ones are no proof. */
const LEAST_TELLING = 1e3;
const MOST_TELLING = 1e6;

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
  if (from === 0) return traceless(null, SURPRISE.superfluous, to);
  const slip = isBlank ? traceless('blank', SURPRISE.blank, from) : digitSlip(to, from);
  return from < 0 && to >= 0 ? { ...slip, surprise: slip.surprise + SURPRISE.negative } : slip;
}

function digitSlip(to: number, from: number): Slip {
  if (to === 0) return traceless(null, SURPRISE.zero, from);
  if (to === -from) return { shape: 'sign', surprise: SURPRISE.sign };
  const isReadable = Math.sign(to) === Math.sign(from);
  const read = isReadable ? (powerSlip(to, from) ?? writingSlip(digitsOf(from), digitsOf(to))) : null;
  return read ?? traceless(null, SURPRISE.other - roundnessGained(to, from) + leap(to, from), from);
}

/** Where the digits tell no story, wrong figures are of the size of the right ones, such as those of an earlier draft. */
function leap(to: number, from: number): number {
  return Math.min(MOST_LEAP, Math.abs(Math.log(Math.abs(to / from))) / 2);
}

/** Right figures are round more often than wrong ones: in nats, for the zeros at the end that the right one has more. */
function roundnessGained(to: number, from: number): number {
  const gained = zerosAtEnd(from) - zerosAtEnd(to);
  return Math.max(-MOST_ROUNDNESS, Math.min(MOST_ROUNDNESS, gained));
}

function zerosAtEnd(value: number): number {
  let zeros = 0;
  for (let rest = value; rest !== 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}

function traceless(shape: FaultShape | null, surprise: number, figure: number): Slip {
  return { shape, surprise: surprise + amountSurprise(figure) };
}

/** −ln of the chance of one particular amount, in units of the last digit: amounts of every magnitude are alike frequent. */
export function amountSurprise(units: number): number {
  return Math.log(Math.min(Math.max(Math.abs(units), LEAST_TELLING), MOST_TELLING));
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
  const places = placesThatDiffer(from, to);
  const [first = 0, second = 0] = places;
  if (places.length === 1)
    return { shape: 'digit-slip', surprise: SURPRISE.digit + Math.log(9 * from.length) };
  const swapped = places.length === 2 && from[first] === to[second] && from[second] === to[first];
  if (!swapped) return null;
  return second === first + 1
    ? { shape: 'digits-swapped', surprise: SURPRISE.swap + Math.log(from.length - 1) }
    : { shape: 'digits-swapped', surprise: SURPRISE.farSwap + Math.log(from.length * from.length) };
}

function placesThatDiffer(from: string, to: string): number[] {
  const places: number[] = [];
  for (let place = 0; place < from.length; place++) if (from[place] !== to[place]) places.push(place);
  return places;
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
