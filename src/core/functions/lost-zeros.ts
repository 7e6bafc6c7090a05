import type { Block } from './block';
import { LONGEST_CODE, POWERS_OF_TEN } from './code-digits';

/** Lengths of the levels of subjects, whose codes never begin with zero, and of units, whose codes may. */
const SUBJECTS: ReadonlySet<number> = new Set([3, 5, 7, 9]);
const UNITS: ReadonlySet<number> = new Set([3, 6, 9, 12]);

/**
 * Gives unit codes typed as numbers their leading zero back: 028001 entered as 28001.
 *
 * A number one digit short of a level has lost a zero, if all codes are then unit codes; otherwise nothing is changed. Lengths
 * are corrected in place, the values stay the same.
 */
export function restoreLostZeros(rows: Block, values: Float64Array, lengths: Uint8Array): void {
  if (areSubjects(values, lengths)) return;
  const restored = lengths.map((length, row) =>
    typeof rows[row]![0] === 'number' && !UNITS.has(length) ? length + 1 : length,
  );
  if (restored.every((length, row) => lengths[row] === 0 || UNITS.has(length))) lengths.set(restored);
}

function areSubjects(values: Float64Array, lengths: Uint8Array): boolean {
  const occurs = new Uint8Array(LONGEST_CODE + 1);
  for (let row = 0; row < lengths.length; row++) {
    const length = lengths[row]!;
    if (length > 1 && values[row]! < POWERS_OF_TEN[length - 1]!) return false;
    occurs[length] = 1;
  }
  return occurs.every((flag, length) => flag === 0 || length === 0 || SUBJECTS.has(length));
}
