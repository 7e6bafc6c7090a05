import type { Measure } from '../budget-table';
import type { Facets } from '../facets';
import {
  facetsNamed,
  headingRole,
  isOfWhich,
  isTotalHeading,
  measureNamed,
  type HeadingRole,
} from '../vocabulary/headings';

/** What the headings of a column say about it. */
export interface HeadingReading {
  readonly role: HeadingRole;
  readonly facets: Facets;
  readonly measure: Measure;
  readonly isTotal: boolean;
  readonly isOfWhich: boolean;
}

/** Separates headings; no normalised text holds a space. */
const BETWEEN = ' ';

/** Readings of headings, each read once however many tables of the workbook are headed by it. */
export class HeadingReadings {
  private readonly known = new Map<string, HeadingReading>();

  /** The reading of a column by its headings from the top down. */
  of(path: readonly string[]): HeadingReading {
    const key = path.join(BETWEEN);
    let reading = this.known.get(key);
    if (!reading) this.known.set(key, (reading = read(path)));
    return reading;
  }
}

function read(path: readonly string[]): HeadingReading {
  const lowest = path.at(-1) ?? '';
  return {
    role: headingRole(path),
    facets: facetsNamed(path),
    measure: measureNamed(path),
    isTotal: isTotalHeading(lowest),
    isOfWhich: isOfWhich(lowest),
  };
}
