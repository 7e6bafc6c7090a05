import { parseAddress } from '../../../src/core/snapshot/address';
import type { CellContent, CellWrite } from '../../../src/host/port';
import { XlsxPackage } from '../../../src/xlsx/package/xlsx-package';
import { writeCells, type FileWrite } from '../../../src/xlsx/write/cells/write-cells';
import { WorkbookDraft } from '../../../src/xlsx/write/workbook-draft';
import { openWell, partText, partsOf, rewrittenEntries } from '../support/marking';
import { relationships, writeWorkbook, type WrittenWorkbook } from '../support/package-writer';
import { viewOf } from '../support/readings';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="1"><font/></fonts>' +
  '<cellXfs count="3"><xf/><xf numFmtId="49" fontId="0"><alignment horizontal="right"/><protection locked="0"/></xf><xf numFmtId="164"/></cellXfs>';

const DATA =
  '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="C1" s="2"><v>1.5</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" ref="A3:A5" si="0">B3*2</f><v>2</v></c></row>' +
  '<row r="4"><c r="A4"><f t="shared" si="0"/><v>4</v></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>6</v></c></row>' +
  '<row r="7"><c r="A7"><f t="array" ref="A7:B8">C7:D8</f><v>1</v></c><c r="B7"><v>2</v></c></row><row r="9"/>';

const book = (rest: Partial<WrittenWorkbook> = {}): Uint8Array =>
  writeWorkbook({
    sheets: [{ data: DATA }],
    styles: STYLES,
    sharedStrings: '<si><t>01001</t></si>',
    ...rest,
  });

const plainBook = (): Uint8Array => book({ sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

const write = (address: string, content: CellContent, numberFormat?: string): CellWrite => ({
  sheet: '1',
  ...parseAddress(address)!,
  content,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

async function written(bytes: Uint8Array, ...writes: CellWrite[]): Promise<Uint8Array> {
  const workbook = openWell(bytes);
  await workbook.host.writeCells(writes);
  return workbook.save();
}

test.each<[address: string, content: CellContent]>([
  ['C1', { constant: -12.05 }],
  ['A1', { constant: '=1+1' }],
  ['B1', { constant: ' 合计 & <b> "x" ' }],
  ['E1', { constant: true }],
  ['A1', { constant: '' }],
  ['B2', { constant: 0 }],
  ['D9', { constant: '01001' }],
  ['C12', { constant: 1e21 }],
  ['C1', { formula: '=SUM(A1:B1)&"<a>"' }],
  ['B6', { formula: '=A1' }],
])('%s takes %j and gives it back', async (address, content) => {
  const copy = openWell(await written(book(), write(address, content)));
  const [state] = await copy.host.readCells([write(address, content)]);
  expect(state!.content).toEqual(content);
});

test.each<[formula: string, result: string | number]>([
  ['=C1*2', 3],
  ['=TEXT(C1,"0.0%")', '150.0% & <more>'],
])('%s bears the result it is known to have: %j', async (formula, result) => {
  const view = viewOf(await written(book(), write('B6', { formula, result })));
  expect([view.formula('B6'), view.value('B6')]).toEqual([formula, result]);
});

test('what is not written stays', async () => {
  const original = book();
  const copy = await written(original, write('B1', { constant: 7 }), write('B2', { constant: 8 }));
  const before = viewOf(original);
  const after = viewOf(copy);
  for (const address of ['A1', 'C1', 'A3', 'A4', 'A5', 'A7', 'B7']) {
    expect(after.value(address)).toEqual(before.value(address));
    expect(after.formula(address)).toBe(before.formula(address));
    expect(after.format(address)).toBe(before.format(address));
  }
  expect(rewrittenEntries(original, copy)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
});

test('a cell keeps its style, or takes another number format and keeps the rest', async () => {
  const copy = await written(book(), write('C1', { constant: 2 }), write('A1', { constant: 3 }, '0.00'));
  expect(viewOf(copy).format('C1')).toBe('0.000');
  expect(viewOf(copy).format('A1')).toBe('0.00');
  expect(partText(copy, 'xl/styles.xml')).toContain(
    'fontId="0"><alignment horizontal="right"/><protection locked="0"/></xf></cellXfs>',
  );
});

test('cells that share a formula keep it when the cell that spells it out is written', async () => {
  const view = viewOf(await written(book(), write('A3', { constant: 1 })));
  expect(view.formula('A3')).toBeUndefined();
  expect(view.formula('A4')).toBe('=B4*2');
  expect(view.formula('A5')).toBe('=B5*2');
});

test('no cell of an array formula is written alone', async () => {
  await expect(written(book(), write('B8', { constant: 1 }))).rejects.toMatchObject({ kind: 'protected' });
});

const SPILLED =
  '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>';

/** Writes as the preview has them, of formulas that fill a block. */
function filled(bytes: Uint8Array, ...writes: FileWrite[]): Uint8Array {
  const draft = new WorkbookDraft(new XlsxPackage(bytes));
  writeCells(draft, writes);
  return draft.draft.save();
}

test('a formula that fills a block is a dynamic array, for which the workbook gets its metadata once', () => {
  const write1 = { ...write('B1', { formula: '=C1:C3&"<"' }), block: { rows: 3, columns: 1 } };
  const copy = filled(plainBook(), write1, {
    ...write('E1', { formula: '=F1:G2' }),
    block: { rows: 2, columns: 2 },
  });
  const sheet = partText(copy, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="B1" cm="1"><f t="array" ref="B1:B3">C1:C3&amp;&quot;&lt;&quot;</f></c>');
  expect(sheet).toContain('<c r="E1" cm="1"><f t="array" ref="E1:F2">F1:G2</f></c>');
  expect(partText(copy, 'xl/_rels/workbook.xml.rels').match(/sheetMetadata/g)).toHaveLength(1);
  expect(partText(copy, '[Content_Types].xml')).toContain('spreadsheetml.sheetMetadata+xml');
  const again = filled(copy, { ...write1, row: 5 });
  expect(partsOf(again).get('xl/metadata.xml')).toBe(partsOf(copy).get('xl/metadata.xml'));
});

test('where metadata is about other things, the formula is an array formula of the old kind', () => {
  const original = book({
    files: [
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'sheetMetadata', 'metadata.xml'],
        ]),
      },
      {
        name: 'xl/metadata.xml',
        content:
          '<metadata><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes>' +
          '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
      },
    ],
    sheets: [{ data: '' }],
  });
  const copy = filled(original, { ...write('B1', { formula: '=C1:C3' }), block: { rows: 3, columns: 1 } });
  expect(partText(copy, 'xl/worksheets/sheet1.xml')).toContain(
    '<c r="B1"><f t="array" ref="B1:B3">C1:C3</f></c>',
  );
  expect(rewrittenEntries(original, copy)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
});

test('a dynamic array gives way as a whole, and no cell it fills is written alone', async () => {
  const spilled = book({ sheets: [{ data: SPILLED }] });
  const view = viewOf(await written(spilled, write('A1', { constant: 7 })));
  expect(['A1', 'A2', 'A3'].map((address) => view.value(address))).toEqual([7, null, null]);
  await expect(written(spilled, write('A2', { constant: 1 }))).rejects.toMatchObject({ kind: 'protected' });
});

test('a sheet that is gone is told', async () => {
  const gone = { ...write('A1', { constant: 1 }), sheet: '77' };
  await expect(written(book(), gone)).rejects.toMatchObject({ kind: 'gone' });
  expect(await openWell(book()).host.readCells([gone])).toEqual([null]);
});

test('the order of calculation goes, and everything is calculated on opening', async () => {
  const links = relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'calcChain', 'calcChain.xml'],
  ]);
  const original = book({
    files: [
      { name: 'xl/_rels/workbook.xml.rels', content: links },
      { name: 'xl/calcChain.xml', content: '<calcChain><c r="A3" i="1"/></calcChain>' },
    ],
    sheets: [{ data: '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>' }],
  });
  const copy = await written(original, write('A3', { constant: 2 }));
  expect([...partsOf(copy).keys()]).not.toContain('xl/calcChain.xml');
  expect(partText(copy, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(partText(copy, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('where nothing is calculated, only the sheet is written anew', async () => {
  const original = plainBook();
  expect(rewrittenEntries(original, await written(original, write('A1', { constant: 2 })))).toEqual([
    'xl/worksheets/sheet1.xml',
  ]);
});

test('whether a cell is locked', async () => {
  const locked = book({ sheets: [{ data: DATA, after: '<sheetProtection sheet="1"/>' }] });
  const states = await openWell(locked).host.readCells([
    write('A1', { constant: 1 }),
    write('C1', { constant: 1 }),
  ]);
  expect(states).toMatchObject([
    { isLocked: false, numberFormat: '@', content: { constant: '01001' } },
    { isLocked: true, numberFormat: '0.000', content: { constant: 1.5 } },
  ]);
});
