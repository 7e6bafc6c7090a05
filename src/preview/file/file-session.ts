import { kindAt } from '../../core/snapshot/cells';
import { SnapshotBuilder } from '../../core/snapshot/snapshot-builder';
import { CellKind } from '../../core/snapshot/workbook-snapshot';
import { HostError } from '../../host/host-error';
import { isDraft } from '../../host/marks/signature';
import type { MarkChanges } from '../../host/port';
import type { SheetKey } from '../../host/cell-point';
import type { NewSheet } from '../../host/sheets/new-sheet';
import { Allowance, MAX_KEPT } from '../../xlsx/allowance';
import { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { readXlsx } from '../../xlsx/read-xlsx';
import { readSheet } from '../../xlsx/sheet/read-sheet';
import { CellFormats, parseCellFormats } from '../../xlsx/workbook/cell-formats';
import { SharedStrings, parseSharedStrings } from '../../xlsx/workbook/shared-strings';
import { KeptValues } from '../../xlsx/write/kept/kept-values';
import { writeCells, type FileWrite } from '../../xlsx/write/cells/write-cells';
import { addSheet } from '../../xlsx/write/new-sheet/add-sheet';
import { changeMarks, readMarks } from '../../xlsx/write/marks/change-marks';
import { readRemarks } from '../../xlsx/write/marks/sheet-remarks';
import { findReport } from '../../xlsx/write/report/report-sheet';
import { WorkbookDraft, type DraftSheet } from '../../xlsx/write/workbook-draft';
import { activePosition } from '../../xlsx/write/workbook-sheets';
import { asHost } from '../../xlsx/xlsx-host';
import { Colours } from '../picture/colours';
import { readLooks, type Looks } from '../picture/read-looks';
import { readNames } from '../picture/read-names';
import { EMPTY_PICTURE, readPicture } from '../picture/read-picture';
import { readRichTexts } from '../picture/read-rich-texts';
import { readRules } from '../picture/read-rules';
import type { SheetCells } from '../picture/sheet-picture';
import type { ChangedMarks, FileOpening, FileTasks, SheetMarks, ShownSheet } from './messages';

/**
 * The opened file: its bytes, with the marks that were made and cleared since. The grid shows what they say; what the user
 * edits there comes into a copy when one is saved, so that a file without edits stays the file that was opened.
 */
export class FileSession implements FileTasks {
  private bytes: Uint8Array | null = null;

  open(bytes: Uint8Array, name: string): FileOpening {
    const reading = readXlsx(bytes, name);
    if (!reading.ok) return { ok: false, message: reading.failure.message };
    const workbook = new WorkbookDraft(reading.package);
    const view = new FileView(workbook);
    const { snapshot, unreadableSheets } = reading;
    const sheets = workbook.sheets.map((sheet, index) =>
      view.sheet(
        sheet,
        { workbook: snapshot, sheet: index },
        snapshot.sheets[index]!.unreadable !== undefined,
      ),
    );
    const main = workbook.draft.xml(workbook.main);
    const active = sheets[activePosition(main)];
    this.bytes = bytes;
    return {
      ok: true,
      file: {
        name,
        sheets,
        looks: view.looks.cells,
        kept: new KeptValues(workbook).all(),
        activeSheet: (active ?? sheets[0])?.key ?? '',
        names: readNames(main),
        warnings: unreadableSheets.map(({ failure }) => failure.message),
      },
    };
  }

  readMarks(): ReturnType<FileTasks['readMarks']> {
    return asHost(() => readMarks(this.draft()));
  }

  changeMarks(changes: MarkChanges): ChangedMarks {
    return asHost(() => {
      const workbook = this.draft();
      const before = workbook.sheets.map(({ id }) => id);
      const unplaced = changeMarks(workbook, changes);
      this.bytes = workbook.draft.save();
      return { unplaced, ...changesSince(before, changes.removals.sheets, touchedBy(changes), workbook) };
    });
  }

  addSheets(sheets: readonly NewSheet[]): ReturnType<FileTasks['addSheets']> {
    return asHost(() => {
      const workbook = this.draft();
      const before = workbook.sheets.map(({ id }) => id);
      const added = sheets.map((sheet) => addSheet(workbook, sheet));
      this.bytes = workbook.draft.save();
      return { added, changed: { unplaced: [], ...changesSince(before, [], new Set(), workbook) } };
    });
  }

  keep(key: string, value: unknown): void {
    asHost(() => {
      const workbook = this.draft();
      const kept = new KeptValues(workbook);
      kept.set(key, value);
      kept.write();
      this.bytes = workbook.draft.save();
    });
  }

  save(edits: readonly FileWrite[]): Uint8Array {
    return asHost(() => {
      const workbook = this.draft();
      if (edits.length > 0) writeCells(workbook, edits);
      return workbook.draft.save();
    });
  }

  /** Anew each time, for a draft allows for so much unpacking and no more. */
  private draft(): WorkbookDraft {
    if (!this.bytes) throw new HostError('gone');
    return new WorkbookDraft(new XlsxPackage(this.bytes));
  }
}

/** Sheets whose marks change. */
function touchedBy({ removals, highlights, remarks }: MarkChanges): Set<SheetKey> {
  return new Set(
    [...removals.highlights, ...removals.remarks, ...highlights, ...remarks].map(({ sheet }) => sheet),
  );
}

function changesSince(
  before: readonly SheetKey[],
  removed: readonly SheetKey[],
  touched: ReadonlySet<SheetKey>,
  workbook: WorkbookDraft,
): Omit<ChangedMarks, 'unplaced'> {
  const view = new FileView(workbook);
  const { sheets } = workbook;
  // A sheet that is added after one was removed may get the number of that one.
  const kept = new Set(before.filter((key) => !removed.includes(key)));
  return {
    marks: sheets
      .filter(({ id }) => touched.has(id))
      .map((sheet) => ({ key: sheet.id, ...view.marks(sheet) })),
    added: sheets
      .filter(({ id }) => !kept.has(id))
      .map((sheet) => view.sheet(sheet, view.cells(sheet), false)),
    removed,
    looks: view.looks.cells,
  };
}

/** A file's sheets as they are to be shown. */
class FileView {
  readonly looks: Looks;
  private readonly colours: Colours;
  private readonly richTexts: ReturnType<typeof readRichTexts>;
  private readonly report: SheetKey | undefined;

  constructor(private readonly workbook: WorkbookDraft) {
    const { draft, main } = workbook;
    const theme = workbook.linked(main, 'theme');
    const styles = workbook.linked(main, 'styles');
    this.colours = new Colours(theme !== null && draft.has(theme) ? draft.xml(theme) : null);
    this.looks =
      styles !== null && draft.has(styles)
        ? readLooks(draft.xml(styles), this.colours)
        : { cells: [], conditions: [] };
    const texts = workbook.linked(main, 'sharedStrings');
    this.richTexts =
      texts !== null && draft.has(texts) ? readRichTexts(draft.xml(texts), this.colours) : new Map();
    this.report = findReport(workbook)?.sheet;
  }

  sheet(sheet: DraftSheet, cells: SheetCells, isUnreadable: boolean): ShownSheet {
    const { id: key, part } = sheet;
    const isReport = key === this.report || isDraft(sheet);
    if (part === null || isUnreadable)
      return { key, cells, isReport, picture: EMPTY_PICTURE, marks: { notes: [], rules: [] } };
    const picture = readPicture(this.workbook.draft.xml(part), this.colours, this.richTexts);
    // A block that nothing has calculated yet is nothing to show: the grid calculates it.
    const snapshot = cells.workbook.sheets[cells.sheet]!;
    const arrayBlocks = picture.arrayBlocks.filter(
      ({ top, left }) => kindAt(snapshot, top, left) !== CellKind.Uncalculated,
    );
    return { key, cells, isReport, picture: { ...picture, arrayBlocks }, marks: this.marks(sheet) };
  }

  /** None where they cannot be read: they are shown, not needed. */
  marks(sheet: DraftSheet): SheetMarks {
    if (sheet.part === null) return { notes: [], rules: [] };
    try {
      const xml = this.workbook.draft.xml(sheet.part);
      return {
        notes: readRemarks(this.workbook, sheet).map(({ row, column, text }) => ({ row, column, text })),
        rules: readRules(xml, this.looks.conditions, this.colours),
      };
    } catch {
      return { notes: [], rules: [] };
    }
  }

  /** The cells of a sheet that was added since the file was read. */
  cells({ name, part }: DraftSheet): SheetCells {
    const { draft, main } = this.workbook;
    const builder = new SnapshotBuilder('');
    const allowance = new Allowance(MAX_KEPT);
    const read = (type: string, parse: (xml: Uint8Array) => string[]): string[] => {
      const linked = this.workbook.linked(main, type);
      return linked === null ? [] : parse(draft.xml(linked));
    };
    const texts = read('sharedStrings', (xml) => parseSharedStrings(xml, allowance));
    const codes = read('styles', parseCellFormats);
    if (part !== null) {
      readSheet(draft.xml(part), builder.sheet(name), {
        strings: new SharedStrings(texts, builder, allowance),
        formats: new CellFormats(codes, builder),
        allowance,
      });
    }
    return { workbook: builder.build(), sheet: 0 };
  }
}
