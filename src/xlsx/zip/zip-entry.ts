/** One file of a zip archive, as its central directory describes it. Offsets and sizes in bytes. */
export interface ZipEntry {
  /** The name as stored. */
  readonly name: string;
  /** General purpose flags; bit 0: encrypted, bit 3: a data descriptor follows the data. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly localHeader: number;
  /** The entry's record in the central directory, from signature to comment. */
  readonly directoryRecord: Uint8Array;
}
