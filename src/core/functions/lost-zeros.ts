import type { Block } from './block';
import { LONGEST_CODE, POWERS_OF_TEN } from './code-digits';

/** Lengths of the levels of subjects, whose codes never begin with zero, and of units, whose codes may. */
const SUBJECTS: ReadonlySet<number> = new Set([3, 5, 7, 9]);
const UNITS: ReadonlySet<number> = new Set([3, 6, 9, 12]);

/** Keys below it begin with zero. */
const LEAST_SUBJECT = POWERS_OF_TEN[LONGEST_CODE - 1]!;

/**
 * Gives unit codes typed as numbers their leading zero back: 028001 entered as 28001.
 *
 * A number one digit short of a level has lost a zero, if all codes are then unit codes; otherwise nothing is changed. Keys and
 * lengths are corrected in place.
 */
export function restoreLostZeros(rows: Block, keys: Float64Array, lengths: Uint8Array): void {
  if (areAllSubjects(keys, lengths)) return;
  const restored = lengths.map((length, row) =>
    length > 0 && typeof rows[row]![0] === 'number' && !UNITS.has(length) ? length + 1 : length,
  );
  if (!restored.every((length) => length === 0 || UNITS.has(length))) return;
  for (let row = 0; row < keys.length; row++) keys[row]! /= POWERS_OF_TEN[restored[row]! - lengths[row]!]!;
  lengths.set(restored);
}

function areAllSubjects(keys: Float64Array, lengths: Uint8Array): boolean {
  const occurs = new Uint8Array(LONGEST_CODE + 1);
  let leastKey = Infinity;
  for (let row = 0; row < lengths.length; row++) {
    if (lengths[row] === 0) continue;
    occurs[lengths[row]!] = 1;
    leastKey = Math.min(leastKey, keys[row]!);
  }
  return areSubjects(leastKey, occurs);
}

/** Whether codes are those of subjects, which lose no zero: none begins with one, and `occurs` marks only their lengths. */
export function areSubjects(leastKey: number, occurs: Uint8Array): boolean {
  return leastKey >= LEAST_SUBJECT && occurs.every((flag, length) => flag === 0 || SUBJECTS.has(length));
}
