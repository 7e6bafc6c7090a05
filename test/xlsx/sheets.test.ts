import { rangeAddress } from '../../src/core/snapshot/address';
import { relationships, workbookFiles, writeSheet, writeWorkbook } from './support/package-writer';
import { readWell, viewOf } from './support/readings';
import { zip } from './support/zip-writer';

const CELLS = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="H9"><v>1</v></c></row>';

it('keeps order, names and visibility', () => {
  const sheets = [
    { name: '收入 &amp; 支出' },
    { name: 'B', state: 'hidden' },
    { name: 'C', state: 'veryHidden' },
  ];
  expect(readWell(writeWorkbook({ sheets })).snapshot.sheets).toMatchObject([
    { name: '收入 & 支出', visibility: 'visible', columns: [] },
    { name: 'B', visibility: 'hidden' },
    { name: 'C', visibility: 'veryHidden' },
  ]);
});

it.each([
  ['nothing', '', false],
  ['an active protection', '<sheetProtection password="CF7A" sheet="1" objects="1"/>', true],
  ['a protection that is off', '<sheetProtection password="CF7A"/>', false],
])('tells a protected sheet by %s', (_, after, isProtected) => {
  expect(viewOf(writeSheet(CELLS, { after })).sheet.isProtected).toBe(isProtected);
});

describe('hidden columns', () => {
  it.each([
    ['by flag', '<col min="2" max="4" hidden="1"/>', [1, 2, 3]],
    ['by a width of nothing', '<col min="2" max="2" width="0" customWidth="1"/>', [1]],
    [
      'to the end of the sheet, as far as there is content',
      '<col min="6" max="16384" hidden="true"/>',
      [5, 6, 7],
    ],
    ['not when merely formatted', '<col min="1" max="9" width="9.5" style="1"/>', []],
    ['not when the range is none', '<col min="5" max="2" hidden="1"/><col hidden="1"/>', []],
  ])('%s', (_, columns, expected) => {
    const view = viewOf(writeSheet(CELLS, { before: `<cols>${columns}</cols>` }));
    expect([...view.sheet.hiddenColumns]).toEqual(expected);
  });
});

it.each([
  ['by flag', '<row r="3" hidden="1"/>', [2]],
  ['by a height of nothing', '<row r="3" ht="0" customHeight="1"/>', [2]],
  ['not when said not to be', '<row r="3" hidden="0" ht="15"/>', []],
  ['not beyond the content', '<row r="3"/><row r="4000" hidden="1"/>', []],
])('finds rows hidden %s', (_, row, expected) => {
  expect([...viewOf(writeSheet(`${row}${CELLS}`)).sheet.hiddenRows]).toEqual(expected);
});

describe('merged blocks', () => {
  it.each([
    ['a block', ['B2:D4'], ['B2:D4']],
    ['corners in another order', ['D4:B2'], ['B2:D4']],
    ['several, from the top', ['A5:B5', 'A1:B1'], ['A1:B1', 'A5:B5']],
    ['a single cell', ['C3', 'C3:C3'], []],
    ['no block of a sheet', ['A0:B2', 'XFE1:XFE2', 'A1:B1048577', ':', 'A1:', 'rubbish', ''], []],
    ['more than the content', ['A1:XFD1048576'], ['A1:H9']],
    ['only beyond the content', ['J1:K2', 'A20:B30'], []],
    ['overlapping blocks', ['A1:B3', 'B2:C4', 'A4:A5'], ['A1:B3', 'A4:A5']],
    ['the same block twice', ['A1:B3', 'A1:B3'], ['A1:B3']],
  ])('of %s', (_, written, expected) => {
    const after = `<mergeCells>${written.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    expect(viewOf(writeSheet(CELLS, { after })).sheet.merges.map(rangeAddress)).toEqual(expected);
  });
});

describe('links between parts', () => {
  const sheet = '<worksheet><sheetData><row><c><v>6</v></c></row></sheetData></worksheet>';

  it.each([
    ['relative', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['absolute', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['through parent folders', '../data/./one.xml', 'data/one.xml'],
    ['with backslashes in the archive', 'worksheets/sheet1.xml', 'xl\\worksheets\\sheet1.xml'],
    ['in another letter case', 'Worksheets/Sheet1.xml', 'xl/worksheets/sheet1.XML'],
    ['percent-encoded', 'worksheets/my%20sheet.xml', 'xl/worksheets/my sheet.xml'],
    ['badly encoded', 'worksheets/100%.xml', 'xl/worksheets/100%.xml'],
  ])('are followed when %s', (_, target, name) => {
    const files = [
      { name, content: sheet },
      { name: 'xl/_rels/workbook.xml.rels', content: relationships([['rId1', 'worksheet', target]]) },
    ];
    const archive = zip(workbookFiles({ sheets: [{}], files, without: ['xl/worksheets/sheet1.xml'] }));
    expect(viewOf(archive).value('A1')).toBe(6);
  });

  it('are followed to a workbook in another place', () => {
    const files = [
      { name: '_rels/.rels', content: relationships([['a', 'officeDocument', '/book.xml']]) },
      {
        name: 'book.xml',
        content: '<workbook xmlns:d3p1="x"><sheets><sheet name="一" d3p1:id="s"/></sheets></workbook>',
      },
      { name: '_rels/book.xml.rels', content: relationships([['s', 'worksheet', 'cells.xml']]) },
      { name: 'cells.xml', content: sheet },
    ];
    expect(viewOf(zip(files)).value('A1')).toBe(6);
  });
});

it('reads a chart sheet as an empty one', () => {
  const { snapshot, unreadableSheets } = readWell(
    writeWorkbook({ sheets: [{ part: '<chartsheet><sheetViews/><drawing/></chartsheet>' }] }),
  );
  expect([unreadableSheets, snapshot.sheets[0]!.columns]).toEqual([[], []]);
});

describe('encodings', () => {
  const xml = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><worksheet><sheetData><row><c t="str"><v>小计</v></c></row></sheetData></worksheet>`;
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

  it.each([
    ['UTF-8 with a byte order mark', new Uint8Array(Buffer.from(`\ufeff${xml('UTF-8')}`))],
    ['UTF-16 little endian', utf16(`\ufeff${xml('UTF-16')}`)],
    ['UTF-16 big endian', new Uint8Array(Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le').swap16())],
    ['UTF-16 without a mark', utf16(xml('UTF-16'))],
    ['UTF-8 that calls itself UTF-16', new Uint8Array(Buffer.from(xml('UTF-16')))],
    [
      'GBK by declaration',
      Uint8Array.from([
        ...Buffer.from(xml('GBK').split('小计')[0]!),
        0xd0,
        0xa1,
        0xbc,
        0xc6,
        ...Buffer.from(xml('').split('小计')[1]!),
      ]),
    ],
  ])('reads %s', (_, part) => {
    expect(viewOf(writeWorkbook({ sheets: [{ part }] })).value('A1')).toBe('小计');
  });

  it('marks a sheet in an unknown encoding unreadable', () => {
    const { unreadableSheets } = readWell(writeWorkbook({ sheets: [{ part: xml('klingon') }] }));
    expect(unreadableSheets).toMatchObject([{ sheet: 0, failure: { code: 'damaged' } }]);
  });
});

it('reads a workbook without sheets', () => {
  expect(readWell(writeWorkbook({ sheets: [] })).snapshot.sheets).toEqual([]);
});

it('keeps the parts reachable beside the snapshot, as they are stored', () => {
  const image = { name: 'xl/media/image1.png', content: 'pixels', isStored: true };
  const { archive } = readWell(writeWorkbook({ sheets: [{}], files: [image] })).package;
  const entry = archive.entries.find(({ name }) => name === image.name)!;
  expect(new TextDecoder().decode(archive.stored(entry))).toBe('pixels');
});
