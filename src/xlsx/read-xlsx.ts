import { SnapshotBuilder } from '../core/snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import { Allowance, MAX_KEPT, MAX_KEPT_PER_SHEET, inflationLimit } from './allowance';
import { foreignFormat } from './package/file-format';
import { XlsxPackage } from './package/xlsx-package';
import { ReadError, asReadError } from './read-error';
import { describeFailure, describeSheetFailure, type ReadFailure } from './read-failure';
import { readSheet } from './sheet/read-sheet';
import { CellFormats, parseCellFormats } from './workbook/cell-formats';
import { SharedStrings, parseSharedStrings } from './workbook/shared-strings';
import { readWorkbookPart, type ListedSheet } from './workbook/workbook-part';

/** A sheet whose cells could not be read, while the rest of the workbook could. */
export interface UnreadableSheet {
  /** Index into the snapshot's sheets. */
  readonly sheet: number;
  readonly failure: ReadFailure;
}

export type XlsxReading =
  | {
      readonly ok: true;
      readonly snapshot: WorkbookSnapshot;
      /** The file's parts, for writing a copy of it. */
      readonly package: XlsxPackage;
      readonly unreadableSheets: readonly UnreadableSheet[];
    }
  | { readonly ok: false; readonly failure: ReadFailure };

/**
 * Reads an .xlsx, .xlsm, .xltx or .xltm file.
 *
 * Whatever the bytes are, the answer is a snapshot or a failure in words, in bounded time and memory; nothing is thrown.
 * A sheet that cannot be read is marked so in the snapshot and does not keep the others from being read.
 *
 * @param name file name as shown to the user
 */
export function readXlsx(bytes: Uint8Array, name: string): XlsxReading {
  try {
    const format = foreignFormat(bytes);
    if (format) throw new ReadError(format);
    return new WorkbookReading(new XlsxPackage(bytes), name).read();
  } catch (error) {
    return { ok: false, failure: describeFailure(asReadError(error)) };
  }
}

class WorkbookReading {
  private readonly inflated: Allowance;
  private readonly kept = new Allowance(MAX_KEPT);
  private readonly builder: SnapshotBuilder;
  private readonly unreadableSheets: UnreadableSheet[] = [];

  constructor(
    private readonly source: XlsxPackage,
    name: string,
  ) {
    this.inflated = new Allowance(inflationLimit(source.archive.bytes.length));
    this.builder = new SnapshotBuilder(name);
  }

  read(): XlsxReading {
    const workbook = readWorkbookPart(this.source, this.inflated);
    const texts = this.parse(workbook.sharedStrings, (xml) => parseSharedStrings(xml, this.kept));
    const codes = this.parse(workbook.styles, parseCellFormats);
    const strings = new SharedStrings(texts, this.builder, this.kept);
    const formats = new CellFormats(codes, this.builder);
    workbook.sheets.forEach((sheet, index) => {
      this.readListedSheet(sheet, index, strings, formats);
    });
    return {
      ok: true,
      snapshot: this.builder.build(),
      package: this.source,
      unreadableSheets: this.unreadableSheets,
    };
  }

  private readListedSheet(
    listed: ListedSheet,
    index: number,
    strings: SharedStrings,
    formats: CellFormats,
  ): void {
    const sheet = this.builder.sheet(listed.name).setVisibility(listed.visibility);
    try {
      if (listed.part === null) throw new ReadError('missing');
      const xml = this.source.xml(listed.part, this.inflated);
      readSheet(xml, sheet, { strings, formats, allowance: this.kept.share(MAX_KEPT_PER_SHEET) });
    } catch (error) {
      const failure = describeSheetFailure(asReadError(error, listed.part ?? undefined), listed.name);
      sheet.markUnreadable(failure.message['zh-CN']);
      this.unreadableSheets.push({ sheet: index, failure });
    }
  }

  /** Content of a part that a workbook may go without. */
  private parse(part: string | null, parse: (xml: Uint8Array) => string[]): string[] {
    if (part === null) return [];
    try {
      return parse(this.source.xml(part, this.inflated));
    } catch (error) {
      throw asReadError(error, part);
    }
  }
}
