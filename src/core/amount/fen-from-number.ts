import { decimalText, scaledInteger } from './decimal-text';
import { MAX_FEN, type Fen, type MoneyUnit } from './fen';

const POWERS_OF_TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10] as const;

/**
 * Relative distance below which two numbers print alike at 15 significant digits. Products of a cell and a power of ten are
 * wrong by less than a tenth of it, so outside it the fast path and the printed decimal round the same way.
 */
const PRINTS_ALIKE = 5e-15;

/**
 * The amount a numeric cell prints, in 分: rounded half away from zero to the decimals its format shows.
 *
 * `decimals` null means General, which prints every decimal down to the 分. NaN when the cell holds no finite number or one
 * too large to add exactly.
 */
export function fenFromNumber(value: number, unit: MoneyUnit, decimals: number | null): Fen {
  return fenAtScale(value, fenScale(unit, decimals));
}

/** How numbers are read that are shown at certain decimals of a unit. */
export interface FenScale {
  readonly decimals: number;
  /** 10 to the power of the decimals. */
  readonly factor: number;
  /** 分 of the last decimal. */
  readonly quantum: number;
}

/** The scale of a unit at the decimals a format shows; null means General. */
export function fenScale({ finestDecimals }: MoneyUnit, shown: number | null): FenScale {
  const decimals = shown === null || shown > finestDecimals ? finestDecimals : shown;
  const quantum = POWERS_OF_TEN[finestDecimals - decimals]!;
  return { decimals, factor: POWERS_OF_TEN[decimals]!, quantum };
}

/** Below it, a number this near to a whole one is far from a half, whatever the product's error. */
const CERTAIN = 1e12;
const NEAR = 0.25;

/** The same as {@link fenFromNumber} for a column of numbers on one scale. Nearly all of them print their last digit. */
export function fenAtScale(value: number, { decimals, factor, quantum }: FenScale): Fen {
  if (value === 0) return 0;
  const scaled = value * factor;
  const whole = Math.round(scaled);
  const isCertain = Math.abs(scaled - whole) <= NEAR && Math.abs(scaled) <= CERTAIN;
  // Adding 0 makes zero of −0.
  const fen = (isCertain ? whole : roundedAt(value, decimals)) * quantum + 0;
  // The global NaN is an object to V8, and beside it every amount would become one.
  return Math.abs(fen) <= MAX_FEN ? fen : Number.NaN;
}

/** A number × 10^places, rounded half away from zero as its decimal text reads (1.005 at two places is 101). */
export function roundedAt(value: number, places: number): number {
  const scaled = Math.abs(value) * POWERS_OF_TEN[places]!;
  const whole = Math.floor(scaled);
  const distanceFromHalf = scaled - whole - 0.5;
  const magnitude =
    Math.abs(distanceFromHalf) <= scaled * PRINTS_ALIKE
      ? roundedByText(value, places)
      : distanceFromHalf > 0
        ? whole + 1
        : whole;
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

/** Decimals a General cell shows: the fewest that print the number at 15 significant digits; at most 10. */
export function decimalsOf(value: number): number {
  const magnitude = Math.abs(value);
  for (let decimals = 0; decimals < POWERS_OF_TEN.length - 1; decimals++) {
    if (isWhole(magnitude * POWERS_OF_TEN[decimals]!)) return decimals;
  }
  return POWERS_OF_TEN.length - 1;
}

/** Whether a number prints as a whole one at 15 significant digits. */
export function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= Math.abs(value) * PRINTS_ALIKE;
}

function roundedByText(value: number, places: number): number {
  return Number.isFinite(value) ? scaledInteger(decimalText(Math.abs(value)), places) : NaN;
}
