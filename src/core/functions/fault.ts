import type { Language } from '../findings/localised';
import type { ArgumentCell, CellOutput } from './block';

/** The error value a fault shows as: #VALUE!, #N/A or #DIV/0!. */
export type FaultKind = 'value' | 'not-available' | 'division-by-zero';

/** A cell of an argument as the clerk knows it, e.g. "C9". */
export type AddressOf = (cell: ArgumentCell) => string;

/** Why a function has no result: a value, never thrown. */
export interface Fault {
  readonly fault: FaultKind;
  /** A whole sentence for the clerk. */
  readonly sentence: (language: Language, addressOf: AddressOf) => string;
}

/** Result of a function that fills a block: a fault in place of the cells it concerns, or of the whole. */
export type Filled = (CellOutput | Fault)[][] | Fault;

/** Result of a function that either fills its whole block or fails: no cell of it holds a fault of its own. */
export type Whole = CellOutput[][] | Fault;

export function isFault(result: unknown): result is Fault {
  return typeof result === 'object' && result !== null && 'fault' in result;
}
