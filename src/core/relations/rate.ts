import type { Localised } from '../findings/localised';
import type { CellPlace } from '../tables/budget-table';
import type { FigureId } from './ledger';

/** What a cell of a column of rates prints. */
export interface PrintedRate {
  /** The number as printed, without its sign of percent. */
  readonly value: number;
  readonly decimals: number;
  /** Whether it is printed with a percent sign. */
  readonly isPercent: boolean;
}

/** How a number without a percent sign is meant: 12.30, or 0.1230. */
export type RateScale = 'percent' | 'fraction';

/** A rate of change, (current − base) ÷ base, or of completion, current ÷ base. */
export type RateKind = 'rate' | 'completion';

/** A rate beside the two amounts it is worked out from. */
export interface Rate {
  readonly place: CellPlace;
  readonly kind: RateKind;
  readonly current: FigureId;
  readonly base: FigureId;
  /** Null where the cell prints no number. */
  readonly printed: PrintedRate | null;
  readonly look: RateLook;
  /** Whether the lines around it print their rates, so that a blank is one left out. */
  readonly isUsual: boolean;
  /** The rate in the words of its columns: 增减% = (本年预算数 − 上年预算数) ÷ 上年预算数. */
  readonly equation: Localised;
}

/** How the cells of a column print rates. */
export interface RateLook {
  readonly scale: RateScale;
  /** Of the number as it reads: 2 for 3.10 and for 3.10 %, 4 for 0.0310. */
  readonly decimals: number;
  /** Whether it reads with a percent sign, and whether that stands there as text. */
  readonly sign: 'none' | 'format' | 'text';
}

/** The rate as its cell shows it. */
export function shownRate({ value, decimals, isPercent }: PrintedRate): string {
  return `${value.toFixed(decimals)}${isPercent ? '%' : ''}`;
}
