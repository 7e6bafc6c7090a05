import {
  relationships,
  workbookFiles,
  writeSheet,
  writeWorkbook,
  type WrittenWorkbook,
} from './support/package-writer';
import { SheetView, failureOf, readWell } from './support/readings';
import { zip, type ZipFile } from './support/zip-writer';

const GOOD = '<row r="1"><c r="A1"><v>1</v></c></row>';
const LAST_COLUMN = 16_384;

/** Reads a workbook whose first sheet is bad and whose second is good; answers why the first was not read. */
function sheetFailure(data: string, rest: Omit<WrittenWorkbook, 'sheets'> = {}, after = '') {
  return troubleWith({ sheets: [{ name: '收入总表', data, after }, { data: GOOD }], ...rest });
}

function troubleWith(workbook: WrittenWorkbook) {
  const { snapshot, unreadableSheets } = readWell(writeWorkbook(workbook));
  expect(new SheetView(snapshot, 1).value('A1')).toBe(1);
  expect(unreadableSheets).toHaveLength(1);
  const { sheet, failure } = unreadableSheets[0]!;
  expect(snapshot.sheets[sheet]).toMatchObject({
    unreadable: failure.message['zh-CN'],
    columns: [],
    rowCount: 0,
  });
  return failure;
}

describe('packages', () => {
  const files = workbookFiles({ sheets: [{ data: GOOD }] });
  const changed = (name: string, change: Partial<ZipFile>): Uint8Array =>
    zip(files.map((file) => (file.name === name ? { ...file, ...change } : file)));

  it.each([
    [
      'without a workbook part',
      zip(files.filter(({ name }) => name !== 'xl/workbook.xml')),
      'xl/workbook.xml',
    ],
    ['with a damaged workbook part', changed('xl/workbook.xml', { crc32: 7 }), 'xl/workbook.xml'],
    [
      'with malformed links',
      changed('xl/_rels/workbook.xml.rels', { content: '<Relationships><' }),
      'xl/_rels/workbook.xml.rels',
    ],
    ['with an empty workbook part', changed('xl/workbook.xml', { content: '' }), 'xl/workbook.xml'],
    [
      'with two workbook parts',
      zip([...files, { name: 'XL\\workbook.xml', content: '<workbook/>' }]),
      'xl/workbook.xml',
    ],
    ['with malformed styles', writeWorkbook({ sheets: [], styles: '<cellXfs>' }), 'xl/styles.xml'],
    ['with malformed strings', writeWorkbook({ sheets: [], sharedStrings: '<si>' }), 'xl/sharedStrings.xml'],
  ])('%s are damaged', (_, bytes, part) => {
    expect(failureOf(bytes)).toMatchObject({ code: 'damaged', part });
  });

  it('cut off anywhere are damaged', () => {
    const whole = zip(files);
    for (let length = 8; length < whole.length; length += 97) {
      expect(failureOf(whole.subarray(0, length)).code).toBe('damaged');
    }
  });

  it('may carry files that point out of the archive, which nothing follows', () => {
    const stray = [
      { name: '../../etc/passwd', content: 'x' },
      { name: '..\\..\\evil.exe', content: 'x' },
    ];
    expect(new SheetView(readWell(zip([...files, ...stray])).snapshot).value('A1')).toBe(1);
  });
});

describe('a sheet does not keep the others from being read', () => {
  it('when its part is missing', () => {
    const failure = troubleWith({
      sheets: [{ name: '收入总表' }, { data: GOOD }],
      without: ['xl/worksheets/sheet1.xml'],
    });
    expect(failure).toMatchObject({ code: 'damaged', part: 'xl/worksheets/sheet1.xml' });
    expect(failure.message['zh-CN']).toMatch(/“收入总表”.*找不到/);
  });

  it('when the workbook links it nowhere', () => {
    const links = relationships([['rId2', 'worksheet', 'worksheets/sheet2.xml']]);
    const files = [{ name: 'xl/_rels/workbook.xml.rels', content: links }];
    expect(troubleWith({ sheets: [{}, { data: GOOD }], files }).code).toBe('damaged');
  });

  it('when it lies outside the file', () => {
    const links = relationships([['rId2', 'worksheet', 'worksheets/sheet2.xml']]).replace(
      '</Relationships>',
      '<Relationship Id="rId1" Type="x/worksheet" Target="https://example.org/sheet1.xml" TargetMode="External"/></Relationships>',
    );
    const files = [{ name: 'xl/_rels/workbook.xml.rels', content: links }];
    expect(troubleWith({ sheets: [{}, { data: GOOD }], files }).code).toBe('damaged');
  });

  it('when its part is damaged in the archive', () => {
    const files = [{ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>', crc32: 1 }];
    expect(troubleWith({ sheets: [{}, { data: GOOD }], files }).code).toBe('damaged');
  });

  it.each([
    ['a shared string that does not exist', '<row r="2"><c r="C2" t="s"><v>5</v></c></row>', 'C2'],
    ['a shared string that is no number', '<row r="2"><c r="C2" t="s"><v>x</v></c></row>', 'C2'],
    ['a cell beyond the last column', '<row r="2"><c r="XFE2"><v>1</v></c></row>', 'A2'],
    ['a cell beyond the last row', '<row r="1048577"/>', undefined],
    ['a row zero', '<row r="0"/>', undefined],
    ['a cell in another row', '<row r="2"><c r="C3"><v>1</v></c></row>', 'A2'],
    ['a cell without a row number', '<row r="2"><c r="C"><v>1</v></c></row>', 'A2'],
    ['a cell in lower case', '<row r="2"><c r="c2"><v>1</v></c></row>', 'A2'],
    ['an unknown type of cell', '<row r="2"><c r="C2" t="x"><v>1</v></c></row>', 'C2'],
    ['a formula nobody could enter', `<row r="2"><c r="C2"><f>${'1+'.repeat(5000)}1</f></c></row>`, 'C2'],
    ['an undefined entity', '<row r="2"><c r="C2" t="str"><v>&lol;</v></c></row>', 'C2'],
    ['a tag that never ends', '<row r="2"><c r="C2"><v>1</v></c></row><row', 'C2'],
    ['an end too many', `${GOOD}</sheetData></worksheet></worksheet>`, undefined],
  ])('when it holds %s', (_, data, cell) => {
    const failure = sheetFailure(data);
    expect(failure.code).toBe('damaged');
    expect(failure.message['zh-CN']).toContain('“收入总表”');
    expect(failure.message['zh-CN']).toContain(cell === undefined ? '损坏' : `单元格 ${cell} 处`);
    expect(failure.message['en-US']).toContain(cell ?? 'damaged');
  });

  it('when it is something else', () => {
    expect(troubleWith({ sheets: [{ part: '<styleSheet/>' }, { data: GOOD }] }).code).toBe('damaged');
    expect(troubleWith({ sheets: [{ part: 'not XML' }, { data: GOOD }] }).code).toBe('damaged');
  });

  it('when it defines entities', () => {
    const part = '<!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "lol">]><worksheet><sheetData/></worksheet>';
    expect(troubleWith({ sheets: [{ part }, { data: GOOD }] }).code).toBe('damaged');
  });
});

describe('a sheet is refused as too large', () => {
  it('when it unpacks to far more than it is', () => {
    const content = new Uint8Array(80 * 2 ** 20).fill(0x20);
    const failure = troubleWith({
      sheets: [{}, { data: GOOD }],
      files: [{ name: 'xl/worksheets/sheet1.xml', content }],
    });
    expect(failure).toMatchObject({ code: 'too-large', part: 'xl/worksheets/sheet1.xml' });
  });

  it('when cells in every column stand a million rows apart', () => {
    const failure = sheetFailure(
      `<row r="1">${'<c><v>1</v></c>'.repeat(LAST_COLUMN)}</row><row r="1048576">${'<c><v>1</v></c>'.repeat(LAST_COLUMN)}</row>`,
    );
    expect(failure.code).toBe('too-large');
    expect(failure.message['zh-CN']).toMatch(/单元格 [A-Z]+1048576 /);
  });

  it('when a long formula is shared by very many cells', () => {
    const formula = `<c><f t="shared" si="0" ref="A1">${'A1+'.repeat(2500)}1</f></c>`;
    expect(
      sheetFailure(`<row>${formula}</row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(50_000)}`).code,
    ).toBe('too-large');
  });

  it('when merged blocks span all columns of very many rows', () => {
    const data = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="9000"><c><v>1</v></c></row>';
    const blocks = Array.from({ length: 1000 }, (_, row) => `<mergeCell ref="A${row + 1}:XFD${row + 1}"/>`);
    expect(sheetFailure(data, {}, `<mergeCells>${blocks.join('')}</mergeCells>`).code).toBe('too-large');
  });
});

describe('a workbook is refused as too large', () => {
  it('when it lists more sheets than anybody has', () => {
    const content = `<workbook><sheets>${'<sheet/>'.repeat(10_001)}</sheets></workbook>`;
    const bytes = writeWorkbook({ sheets: [], files: [{ name: 'xl/workbook.xml', content }] });
    expect(failureOf(bytes)).toMatchObject({ code: 'too-large', part: 'xl/workbook.xml' });
  });

  it('when it has more cell styles than there can be', () => {
    const bytes = writeWorkbook({ sheets: [], styles: `<cellXfs>${'<xf/>'.repeat(65_491)}</cellXfs>` });
    expect(failureOf(bytes)).toMatchObject({ code: 'too-large', part: 'xl/styles.xml' });
  });

  it('when a part says it unpacks to more than any workbook', () => {
    const strings = { name: 'xl/sharedStrings.xml', content: '<sst/>', isStored: true, size: 513 * 2 ** 20 };
    const bytes = writeWorkbook({ sheets: [], sharedStrings: '', files: [strings] });
    expect(failureOf(bytes)).toMatchObject({ code: 'too-large', part: 'xl/sharedStrings.xml' });
  });
});

it('gives up on a workbook whose every sheet is one part that unpacks to more than it says', () => {
  const sheets = Array.from({ length: 500 }, (_, index) => `<sheet name="${index}" r:id="s"/>`);
  const bytes = writeWorkbook({
    sheets: [],
    files: [
      { name: 'xl/workbook.xml', content: `<workbook><sheets>${sheets.join('')}</sheets></workbook>` },
      { name: 'xl/_rels/workbook.xml.rels', content: relationships([['s', 'worksheet', 'lie.xml']]) },
      { name: 'xl/lie.xml', content: new Uint8Array(18 * 2 ** 20), size: 100_000 },
    ],
  });
  const codes = readWell(bytes).unreadableSheets.map(({ failure }) => failure.code);
  expect(codes).toHaveLength(sheets.length);
  expect([codes[0], codes.at(-1)]).toEqual(['damaged', 'too-large']);
});

it('reads two cells in opposite corners of a sheet', () => {
  const bytes = writeSheet(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
  );
  const view = new SheetView(readWell(bytes).snapshot);
  expect([view.value('A1'), view.value('XFD1048576'), view.sheet.columns.length]).toEqual([
    1,
    2,
    LAST_COLUMN,
  ]);
});
