import { LOOKS } from '../../../src/host/marks/looks';
import { highlightFormula, signRemark } from '../../../src/host/marks/signature';
import { clearMarks } from '../../../src/host/operations/clear';
import type { MarkChanges } from '../../../src/host/port';
import type { ReportSheet } from '../../../src/host/report/report-sheet';
import { openXlsx, type XlsxWorkbook } from '../../../src/xlsx/xlsx-host';
import { XlsxPackage } from '../../../src/xlsx/package/xlsx-package';
import { parseAddress } from '../../../src/core/snapshot/address';

/** Opens bytes that must be readable. */
export function openWell(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes, 'book.xlsx');
  if (!opening.ok) throw new Error(opening.failure.message['en-US']);
  return opening.workbook;
}

const REPORT: ReportSheet = {
  name: '校验报告',
  returnTo: '1',
  isInFront: false,
  title: '校验报告',
  lines: ['发现 1 处错误须更正。', '=1+1'],
  table: {
    columns: ['级别', '表', '单元格', '问题', '公布数'].map((title) => ({ title, width: 12 })),
    rows: [
      [
        '错误',
        "收'支",
        { sheetName: "收'支", address: 'A1' },
        '=HYPERLINK("x","y") & <b> _x0041_ \u0001',
        { amount: -12.5, numberFormat: '#,##0.000' },
      ],
    ],
  },
  unchecked: { heading: '没有核对', rows: [['封面', '没有金额']] },
};

/** Marks of ours: a highlight and a note on each cell of the first sheet, two looks, and the report. */
function changesFor(sheet: string, addresses: readonly string[]): MarkChanges {
  const cells = addresses.map((address) => ({ sheet, ...parseAddress(address)! }));
  return {
    activate: null,
    removals: { highlights: [], remarks: [], sheets: [] },
    highlights: [
      { sheet, formula: highlightFormula('error'), look: LOOKS.error, cells: cells.slice(0, 1) },
      { sheet, formula: highlightFormula('info'), look: LOOKS.info, cells: cells.slice(1) },
    ].filter((highlight) => highlight.cells.length > 0),
    report: REPORT,
    remarks: cells.map((cell) => ({
      ...cell,
      text: signRemark(`【错误】=1+1 <${cell.row}> & “合计”\n第二行`),
    })),
  };
}

/** A copy with our marks on cells of the first sheet. */
export async function annotated(bytes: Uint8Array, addresses: readonly string[]): Promise<Uint8Array> {
  const workbook = openWell(bytes);
  const { sheets } = await workbook.host.readMarks();
  const refused = await workbook.host.changeMarks(changesFor(sheets[0]!.key, addresses));
  expect(refused).toEqual([]);
  return workbook.save();
}

/** A copy without our marks. */
export async function cleared(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWell(bytes);
  expect(await clearMarks(workbook.host)).toMatchObject({ isCleared: true });
  return workbook.save();
}

/** Unpacked content of every entry, in the order of the archive; one character per byte. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const { archive } = new XlsxPackage(bytes);
  return new Map(
    archive.entries.map((entry) => [entry.name, Buffer.from(archive.inflate(entry)).toString('latin1')]),
  );
}

export function partText(bytes: Uint8Array, part: string): string {
  const { archive, entry } = packageOf(bytes);
  return new TextDecoder().decode(archive.inflate(entry(part)));
}

/** Names of the entries whose stored bytes, headers included, are not those of the original. */
export function rewrittenEntries(original: Uint8Array, copy: Uint8Array): string[] {
  const before = packageOf(original);
  const after = packageOf(copy);
  return before.archive.entries
    .filter((entry) => {
      const other = after.archive.entries.find(({ name }) => name === entry.name);
      return (
        !other || !Buffer.from(before.archive.local(entry)).equals(Buffer.from(after.archive.local(other)))
      );
    })
    .map(({ name }) => name);
}

function packageOf(bytes: Uint8Array) {
  const source = new XlsxPackage(bytes);
  return { archive: source.archive, entry: (part: string) => source.entry(part) };
}
