import ExcelJS from 'exceljs';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { planRecompute } from '../../../src/core/check/recompute/plan-recompute';
import { cellAddress } from '../../../src/core/snapshot/address';
import { isOwnHighlight, isOwnRemark } from '../../../src/host/marks/signature';
import { applyCorrections } from '../../../src/host/operations/correct';
import { correctionsOf } from '../../../src/host/operations/corrections';
import { markFindings } from '../../../src/host/operations/mark';
import { contentOf } from '../../excel/support/open-sample';
import { savedByLibreOffice } from '../../support/libre-office';
import { cleared, openWell, partsOf, rewrittenEntries } from '../support/marking';
import { realWorkbooks } from '../support/real-workbooks';
import { readWell } from '../support/readings';

// LibreOffice takes seconds to start, and opens every workbook of this file.
jest.setTimeout(180_000);

const OCCASION = { language: 'zh-CN', date: new Date(2026, 0, 31, 9, 5), isReportShown: false } as const;

const WORKBOOKS = realWorkbooks();
const NAMES = Object.keys(WORKBOOKS);

/** What may be written anew: lists of parts and styles, the sheet with its notes. */
const TOUCHED =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/(_rels\/)?sheet2\.xml(\.rels)?|xl\/comments(2|\/comment1)\.xml|xl\/drawings\/(vmlDrawing[23]|commentsDrawing1)\.vml)$/;

/** Cells that differ once the wrong figure is corrected, the pivot table's among them. */
const CORRECTED: Readonly<Record<string, object>> = {
  部门支出总表: { C13: 934.6 },
  透视: { B13: 934.6, B20: 5241.2 },
};

const marked: Record<string, Uint8Array> = {};
const corrected: Record<string, Record<'values' | 'formulas', Uint8Array>> = {};
let saved: Record<string, Uint8Array> = {};

async function mark(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWell(bytes);
  const reading = await workbook.host.read();
  await markFindings(workbook.host, reading, checkWorkbook(reading.snapshot), OCCASION);
  return workbook.save();
}

async function recomputed(bytes: Uint8Array, as: 'values' | 'formulas'): Promise<Uint8Array> {
  const workbook = openWell(bytes);
  const reading = await workbook.host.read();
  const { edits } = planRecompute(checkWorkbook(reading.snapshot));
  await applyCorrections(workbook.host, reading, correctionsOf(reading.snapshot, edits, as));
  return workbook.save();
}

beforeAll(async () => {
  for (const name of NAMES) {
    marked[name] = await mark(WORKBOOKS[name]!);
    corrected[name] = {
      values: await recomputed(WORKBOOKS[name]!, 'values'),
      formulas: await recomputed(WORKBOOKS[name]!, 'formulas'),
    };
  }
  const both = await Promise.all(NAMES.map((name) => recomputed(marked[name]!, 'formulas')));
  saved = savedByLibreOffice(Object.fromEntries(NAMES.map((name, index) => [name, both[index]!])));
});

describe.each(NAMES)('%s', (name) => {
  const original = WORKBOOKS[name]!;

  test('the wrong figure is found, and nothing else', () => {
    const { findings } = checkWorkbook(openWell(original).snapshot);
    expect(findings.map(({ place, severity }) => [severity, place.sheet, place.row, place.column])).toEqual([
      ['error', 1, 12, 2],
    ]);
  });

  test('the copy has our marks and everything of the user', async () => {
    const [before, after] = await Promise.all(
      [original, marked[name]!].map((bytes) => openWell(bytes).host.readMarks()),
    );
    expect(contentOf(openWell(marked[name]!).snapshot)).toEqual(contentOf(openWell(original).snapshot));
    expect(after!.highlights.filter(isOwnHighlight)).toHaveLength(1);
    expect(after!.remarks.filter(isOwnRemark)).toHaveLength(1);
    expect(after!.remarks.filter((one) => !isOwnRemark(one))).toEqual(before!.remarks);
    expect(after!.report).not.toBeNull();
  });

  test('parts that have nothing to do with marks keep their very bytes', () => {
    for (const part of rewrittenEntries(original, marked[name]!)) expect(part).toMatch(TOUCHED);
  });

  test('clearing gives back every part, in its place', async () => {
    const back = partsOf(await cleared(marked[name]!));
    expect([...back.keys()]).toEqual([...partsOf(original).keys()]);
    expect(back).toEqual(partsOf(original));
  });

  test('recomputing changes one cell of one part', async () => {
    const { values, formulas } = corrected[name]!;
    const cells = (bytes: Uint8Array) => valuesOf(bytes).get('部门支出总表')!;
    const { C13, ...others } = cells(values);
    const { C13: wrong, ...before } = cells(original);
    expect([wrong, C13, others]).toEqual([943.6, 934.6, before]);
    for (const copy of [values, formulas]) {
      for (const part of rewrittenEntries(original, copy)) {
        expect(part).toMatch(/^(xl\/workbook\.xml|xl\/worksheets\/sheet2\.xml|xl\/calcChain\.xml)$/);
      }
    }
  });

  test('LibreOffice shows the values, our notes and the report, and calculates the correction', async () => {
    const after = valuesOf(saved[name]!);
    for (const [sheet, values] of valuesOf(original)) {
      if (sheet !== '图') expect(after.get(sheet)).toMatchObject({ ...values, ...CORRECTED[sheet] });
    }
    expect(after.get('校验报告')).toEqual(valuesOf(marked[name]!).get('校验报告'));
    expect(await notesIn(saved[name]!)).toEqual(await notesIn(marked[name]!));
  });
});

// exceljs looks for notes under one name of their part only, and opens not even the original of openpyxl's.
test.each(NAMES.filter((name) => name !== 'openpyxl.xlsx'))(
  'an independent reader opens %s',
  async (name) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(marked[name]!.slice().buffer);
    expect(book.getWorksheet('部门支出总表')!.getCell('D15').value).toBe(0);
    expect(book.getWorksheet('校验报告')!.getCell('A1').value).toBe('校验报告');
  },
);

/** Cells with a note, by sheet, and whether it is ours. */
async function notesIn(bytes: Uint8Array): Promise<unknown[]> {
  const { sheets, remarks } = await openWell(bytes).host.readMarks();
  return remarks
    .map((remark) => [
      sheets.find(({ key }) => key === remark.sheet)!.name,
      cellAddress(remark.row, remark.column),
      isOwnRemark(remark),
    ])
    .sort();
}

/** Values by address, of every sheet by its name. */
function valuesOf(bytes: Uint8Array): Map<string, Record<string, unknown>> {
  const sheets = contentOf(readWell(bytes).snapshot) as { name: string; cells: Record<string, unknown[]> }[];
  return new Map(
    sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(Object.entries(cells).map(([address, [, value]]) => [address, value])),
    ]),
  );
}
