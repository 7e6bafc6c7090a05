import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import { HostError } from '../host/host-error';
import { isDraft, JOURNAL_KEY } from '../host/marks/signature';
import type { WorkbookHost } from '../host/port';
import { ReadError } from './read-error';
import type { ReadFailure } from './read-failure';
import { readXlsx, type UnreadableSheet, type XlsxReading } from './read-xlsx';
import { KeptValues } from './write/kept/kept-values';
import { readCells } from './write/cells/read-cells';
import { writeCells } from './write/cells/write-cells';
import { changeMarks, readMarks } from './write/marks/change-marks';
import { findReport } from './write/report/report-sheet';
import { addSheet } from './write/new-sheet/add-sheet';
import { activateSheet } from './write/sheets';
import { WorkbookDraft } from './write/workbook-draft';

/** A workbook in a file's bytes, open as a host opens one. */
export interface XlsxWorkbook {
  readonly host: WorkbookHost;
  /** Without our own report. */
  readonly snapshot: WorkbookSnapshot;
  readonly unreadableSheets: readonly UnreadableSheet[];
  /** A copy of the file with everything done through the host; the same bytes where nothing was. @throws HostError */
  save(): Uint8Array;
}

export type XlsxOpening =
  | { readonly ok: true; readonly workbook: XlsxWorkbook }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Opens a file; nothing is thrown, whatever the bytes are. */
export function openXlsx(bytes: Uint8Array, name: string): XlsxOpening {
  const reading = readXlsx(bytes, name);
  if (!reading.ok) return reading;
  const draft = new WorkbookDraft(reading.package);
  const { sheets, ...content } = withoutReport(reading, draft);
  const kept = new KeptValues(draft);
  return {
    ok: true,
    workbook: {
      ...content,
      host: xlsxHost(draft, kept, { snapshot: content.snapshot, sheets }),
      save: () =>
        asHost(() => {
          kept.write();
          return draft.draft.save();
        }),
    },
  };
}

/** The reading without sheets of ours, and the keys of the others. */
function withoutReport(
  { snapshot, unreadableSheets }: Extract<XlsxReading, { ok: true }>,
  draft: WorkbookDraft,
): Pick<XlsxWorkbook, 'snapshot' | 'unreadableSheets'> & { readonly sheets: readonly string[] } {
  const report = findReport(draft)?.sheet;
  const listed = draft.sheets;
  const positions = listed.flatMap((sheet, position) =>
    sheet.id === report || isDraft(sheet) ? [] : [position],
  );
  return {
    snapshot: { ...snapshot, sheets: positions.map((position) => snapshot.sheets[position]!) },
    sheets: positions.map((position) => listed[position]!.id),
    unreadableSheets: unreadableSheets.flatMap(({ sheet, failure }) => {
      const position = positions.indexOf(sheet);
      return position < 0 ? [] : [{ sheet: position, failure }];
    }),
  };
}

/** The port over a package: everything happens in memory until the package is saved. */
function xlsxHost(
  draft: WorkbookDraft,
  kept: KeptValues,
  reading: Awaited<ReturnType<WorkbookHost['read']>>,
): WorkbookHost {
  return {
    abilities: { remarks: 'note', selectsApart: false },
    read: () => Promise.resolve(reading),
    readMarks: () => inTurn(() => ({ ...readMarks(draft), journal: kept.get(JOURNAL_KEY) })),
    changeMarks: (changes) => inTurn(() => changeMarks(draft, changes)),
    readCells: (points) => inTurn(() => readCells(draft, points)),
    writeCells: (writes) => inTurn(() => writeCells(draft, writes)),
    addSheets: (sheets) => inTurn(() => sheets.map((sheet) => addSheet(draft, sheet))),
    recall: (key) => inTurn(() => kept.get(key)),
    keep: (key, value) => inTurn(() => kept.set(key, value)),
    recalculate: () => Promise.resolve(),
    select: ({ sheet }) => inTurn(() => activateSheet(draft, sheet)),
    showSheet: (sheet) => inTurn(() => activateSheet(draft, sheet)),
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
}

function inTurn<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(() => asHost(work));
}

/** Does work on a package; whatever it throws is thrown as a HostError. */
export function asHost<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    const isTooLarge = error instanceof ReadError && error.kind === 'too-large';
    throw new HostError(isTooLarge ? 'too-large' : 'failed', { cause: error });
  }
}
