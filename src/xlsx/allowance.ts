import { ReadError } from './read-error';

/**
 * How much one file may make us hold or unpack. Everything whose amount the file dictates is charged before or as it is
 * allocated, so that a hostile file ends in a clear failure instead of an exhausted machine.
 */
export class Allowance {
  private spent = 0;

  constructor(
    private readonly limit: number,
    private readonly whole?: Allowance,
  ) {}

  /** @throws ReadError 'too-large', with nothing spent, when that is more than is left here or in the whole. */
  spend(bytes: number): void {
    if (this.spent + bytes > this.limit) throw new ReadError('too-large');
    this.whole?.spend(bytes);
    this.spent += bytes;
  }

  /** Takes away up to this much without complaint, for what was used up in vain. */
  waste(bytes: number): void {
    this.whole?.waste(bytes);
    this.spent = Math.min(this.spent + bytes, this.limit);
  }

  /** A share that is spent from this allowance as well. */
  share(limit: number): Allowance {
    return new Allowance(limit, this);
  }
}

const MIB = 2 ** 20;

/**
 * XML a file of so many bytes may unpack to while it is read. Deflate packs the XML of workbooks to a tenth, seldom to a
 * fiftieth; a workbook of five million cells unpacks to some 200 MiB.
 */
export function inflationLimit(fileLength: number): number {
  return Math.min(64 * MIB + 200 * fileLength, 512 * MIB);
}

/** Memory the snapshot of one workbook may take, and one sheet of it: 17 million slots of cells. */
export const MAX_KEPT = 512 * MIB;
export const MAX_KEPT_PER_SHEET = 192 * MIB;
