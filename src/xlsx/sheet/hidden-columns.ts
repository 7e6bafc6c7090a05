import { MAX_COLUMNS } from '../../core/snapshot/workbook-snapshot';
import type { Allowance } from '../allowance';
import type { XmlCursor } from '../xml/xml-cursor';

/** Charged for each entry, as it may name all columns. */
const ENTRY_COST = 64;

/** Collects the columns a sheet hides. */
export class HiddenColumns {
  private readonly hidden = new Uint8Array(MAX_COLUMNS);

  constructor(private readonly allowance: Allowance) {}

  /** Reads a cols element. A column is hidden by flag or by a width of nothing. */
  read(cursor: XmlCursor): void {
    const inside = cursor.inside();
    while (cursor.nextInside(inside)) {
      if (cursor.isEnd || !cursor.is('col')) continue;
      this.allowance.spend(ENTRY_COST);
      const isHidden = cursor.flag('hidden') || Number(cursor.attribute('width') ?? 1) === 0;
      const first = Number(cursor.attribute('min'));
      const last = Number(cursor.attribute('max'));
      if (isHidden && first >= 1 && first <= last) this.hidden.fill(1, first - 1, last);
    }
  }

  /** The hidden ones among the first `columns`. */
  within(columns: number): number[] {
    return Array.from({ length: columns }, (_, column) => column).filter((column) => this.hidden[column]);
  }
}
