import { kindAt } from '../../src/core/snapshot/cells';
import { CellKind } from '../../src/core/snapshot/workbook-snapshot';
import { SheetView, failureOf, readWell, viewOf } from './support/readings';
import { writeSheet, writeWorkbook } from './support/package-writer';

function row(cells: string): string {
  return `<row r="1">${cells}</row>`;
}

/** Value of A1 written as this c element. */
function valueOf(cell: string): unknown {
  return viewOf(writeSheet(row(cell))).value('A1');
}

it.each([
  ['an integer', '<c r="A1"><v>42</v></c>', 42],
  ['a negative decimal', '<c r="A1"><v>-1353.56</v></c>', -1353.56],
  ['a decimal of seventeen digits', '<c r="A1"><v>1353.5599999999999</v></c>', 1353.5599999999999],
  ['an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
  ['minus zero as zero', '<c r="A1"><v>-0</v></c>', 0],
  ['white space around a number', '<c r="A1"><v>\n 7 </v></c>', 7],
  ['a number in a CDATA section', '<c r="A1"><v><![CDATA[7]]></v></c>', 7],
  ['a number with a comment in it', '<c r="A1"><v>1<!-- and -->2</v></c>', 12],
  ['type n', '<c r="A1" t="n"><v>5</v></c>', 5],
  ['no number where one is announced', '<c r="A1"><v>1,353.56</v></c>', '1,353.56'],
  ['a hexadecimal number as text', '<c r="A1"><v>0x10</v></c>', '0x10'],
  ['a number no double holds as text', '<c r="A1"><v>1e999</v></c>', '1e999'],
  ['no value', '<c r="A1" s="3"/>', null],
  ['an empty value', '<c r="A1"><v></v></c>', null],
  ['an empty shared string reference', '<c r="A1" t="str"><v/></c>', null],
  ['true', '<c r="A1" t="b"><v>1</v></c>', true],
  ['false', '<c r="A1" t="b"><v>0</v></c>', false],
  ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
  ['a formula string', '<c r="A1" t="str"><f>B1</f><v>小计</v></c>', '小计'],
  ['a text that looks like an error', '<c r="A1" t="str"><v>#REF!</v></c>', '#REF!'],
  ['a date', '<c r="A1" t="d"><v>2024-01-15</v></c>', 45306],
  ['a moment', '<c r="A1" t="d"><v>2024-01-15T12:00:00</v></c>', 45306.5],
  ['an unreadable date as text', '<c r="A1" t="d"><v>去年</v></c>', '去年'],
  ['an inline string', '<c r="A1" t="inlineStr"><is><t>合计</t></is></c>', '合计'],
  [
    'an inline string in runs',
    '<c r="A1" t="inlineStr"><is><r><t>合</t></r><r><t>计</t></r></is></c>',
    '合计',
  ],
  ['an extension beside the value', '<c r="A1"><extLst><v>9</v></extLst><v>3</v></c>', 3],
])('reads %s', (_, cell, expected) => {
  expect(valueOf(cell)).toEqual(expected);
});

it.each([
  ['no value', '<c r="A1"><f>SUM(A2:A3)</f></c>', CellKind.Uncalculated],
  ['an empty value', '<c r="A1"><f>SUM(A2:A3)</f><v></v></c>', CellKind.Uncalculated],
  ['an empty element', '<c r="A1"><f>SUM(A2:A3)</f><v/></c>', CellKind.Uncalculated],
  [
    'a place in a shared formula without a value',
    '<c r="A1"><f t="shared" si="0"/></c>',
    CellKind.Uncalculated,
  ],
  ['a result', '<c r="A1"><f>SUM(A2:A3)</f><v>0</v></c>', CellKind.Number],
  ['an empty text as its result', '<c r="A1" t="str"><f>""</f><v></v></c>', CellKind.Blank],
])('tells a formula with %s from others', (_, cell, kind) => {
  const { workbook } = viewOf(writeSheet(row(cell)));
  expect(kindAt(workbook.sheets[0]!, 0, 0)).toBe(kind);
});

describe('shared strings', () => {
  function shared(item: string): unknown {
    const sheets = [{ data: row('<c r="A1" t="s"><v>1</v></c>') }];
    return viewOf(writeWorkbook({ sheets, sharedStrings: `<si><t>other</t></si>${item}` })).value('A1');
  }

  it.each([
    ['plain text', '<si><t>收入总计</t></si>', '收入总计'],
    [
      'runs, without phonetic hints',
      '<si><r><rPr><b/></rPr><t>收入</t></r><r><t>总计</t></r><rPh sb="0" eb="1"><t>shouru</t></rPh></si>',
      '收入总计',
    ],
    ['kept spaces', '<si><t xml:space="preserve">  项 目 </t></si>', '  项 目 '],
    ['spaces not kept', '<si><t>\n  项 目 </t></si>', '项 目'],
    ['full-width spaces, which are characters', '<si><t>　　项目</t></si>', '　　项目'],
    ['named references', '<si><t>&lt;A&gt; &amp; &quot;B&quot; &apos;</t></si>', '<A> & "B" \''],
    ['numeric references', '<si><t>&#25910;&#x5165;&#x1F4B0;</t></si>', '收入💰'],
    ['escaped characters', '<si><t>科目_x000D_\r\n编码_x005F_x000D_</t></si>', '科目\r\n编码_x000D_'],
    ['CDATA', '<si><t>a<![CDATA[<b>&amp;]]>c</t></si>', 'a<b>&amp;c'],
    ['an empty item as blank', '<si><t></t></si>', null],
    ['an item without text as blank', '<si/>', null],
  ])('reads %s', (_, item, expected) => {
    expect(shared(item)).toEqual(expected);
  });

  it('refuses undefined entities', () => {
    const sheets = [{ data: row('<c r="A1" t="s"><v>0</v></c>') }];
    expect(failureOf(writeWorkbook({ sheets, sharedStrings: '<si><t>&lol;</t></si>' }))).toMatchObject({
      code: 'damaged',
      part: 'xl/sharedStrings.xml',
    });
  });
});

it('pools a text once, whether shared or inline', () => {
  const data = row(
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>合计</v></c><c r="C1" t="s"><v>1</v></c>',
  );
  const file = writeWorkbook({
    sheets: [{ data }],
    sharedStrings: '<si><t>合计</t></si><si><t>合计</t></si><si><t>没有用到</t></si>',
  });
  expect(readWell(file).snapshot.strings).toEqual(['合计']);
});

describe('positions', () => {
  it('are implied where rows and cells do not say theirs', () => {
    const view = viewOf(
      writeSheet(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(['A1', 'B1', 'C5', 'D5', 'A6'].map((address) => view.value(address))).toEqual([1, 2, 3, 4, 5]);
  });

  it('may come in any order', () => {
    const view = viewOf(
      writeSheet(
        '<row r="900"><c r="B900"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>3</v></c></row>',
      ),
    );
    expect([view.value('B900'), view.value('B3'), view.value('A3'), view.value('B4')]).toEqual([
      1,
      2,
      3,
      null,
    ]);
    expect(view.sheet.rowCount).toBe(900);
  });

  it('reach to the last cell of a sheet', () => {
    expect(
      viewOf(writeSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).value('XFD1048576'),
    ).toBe(1);
  });
});

it('ignores prefixes, strict namespaces, comments and instructions', () => {
  const part = `<?xml version="1.0"?>\r\n<!-- made by hand --><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">
    <x:sheetData><?skip this?><x:row r="1"><x:c r="A1"><x:v>8</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(viewOf(writeWorkbook({ sheets: [{ part }] })).value('A1')).toBe(8);
});

it('leaves no trace of a million formatted empty rows', () => {
  const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 2}" s="1" ht="20"/>`);
  const content = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}</sheetData></worksheet>`;
  const files = [{ name: 'xl/worksheets/sheet1.xml', content, isStored: true }];
  const view = viewOf(writeWorkbook({ sheets: [{}], files }));
  expect([view.sheet.rowCount, view.sheet.columns.length, view.value('A1')]).toEqual([1, 1, 1]);
});

it.each([
  ['digits that end in a letter', `${'1'.repeat(300_000)}x`],
  ['digits with many points', '1.'.repeat(150_000)],
  ['blanks between two words', `a${' '.repeat(300_000)}b`],
  ['ampersands', '&amp;'.repeat(100_000)],
  ['half-written escapes', '_x00'.repeat(100_000)],
])('reads a very long text of %s in one pass', (_, text) => {
  const value = text.replaceAll('&amp;', '&');
  expect(valueOf(`<c r="A1"><v>${text}</v></c>`)).toBe(value);
  expect(valueOf(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`)).toBe(value);
});

describe('formulas', () => {
  const data = `<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><f>NOW()</f></c></row>
    <row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*$B$1</f><v>1</v></c></row>
    <row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="D3"><f t="shared" si="7"/><v>5</v></c></row>
    <row r="4"><c r="B4"><f t="array" ref="B4:B5">A1:A2&amp;"x"</f><v>3</v></c><c r="C4"><f t="dataTable" ref="C4:C9"/><v>1</v></c></row>`;
  const view = viewOf(writeSheet(data));

  it.each([
    ['with its cached result', 'A1', '=SUM(B1:C1)', 3],
    ['never calculated', 'B1', '=NOW()', null],
    ['that others share', 'A2', '=B2*$B$1', 1],
    ["that shares another's, moved", 'A3', '=B3*$B$1', 2],
    ['over an array, references resolved', 'B4', '=A1:A2&"x"', 3],
    ['shared but nowhere spelled out', 'D3', undefined, 5],
    ['of a data table, which has no text', 'C4', undefined, 1],
  ])('keeps a formula %s', (_, address, formula, value) => {
    expect([view.formula(address), view.value(address)]).toEqual([formula, value]);
  });
});

describe('number formats', () => {
  const styles = `<numFmts count="2"><numFmt numFmtId="176" formatCode="0.00&quot;万元&quot;"/><numFmt numFmtId="177" formatCode="${'0'.repeat(300)}"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"><alignment/></xf><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="4"/><xf numFmtId="177"/><xf numFmtId="9999"/></cellXfs>
    <dxfs><dxf><numFmt numFmtId="176" formatCode="0%"/></dxf></dxfs>`;

  it.each([
    ['no style', '<c r="A1"><v>1</v></c>', 'General'],
    ['style 0', '<c r="A1" s="0"><v>1</v></c>', 'General'],
    ['a builtin percentage', '<c r="A1" s="1"><v>1</v></c>', '0.00%'],
    ['a custom format', '<c r="A1" s="2"><v>1</v></c>', '0.00"万元"'],
    ['a builtin Chinese date', '<c r="A1" s="3"><v>1</v></c>', 'yyyy"年"m"月"d"日"'],
    ['a builtin amount', '<c r="A1" s="4"><v>1</v></c>', '#,##0.00'],
    ['a code no program writes', '<c r="A1" s="5"><v>1</v></c>', 'General'],
    ['an unknown number', '<c r="A1" s="6"><v>1</v></c>', 'General'],
    ['a style that does not exist', '<c r="A1" s="99"><v>1</v></c>', 'General'],
    ['an ISO date without a date format', '<c r="A1" t="d"><v>2024-01-15</v></c>', 'yyyy/m/d'],
    ['an ISO date with one', '<c r="A1" t="d" s="3"><v>2024-01-15</v></c>', 'yyyy"年"m"月"d"日"'],
  ])('of %s', (_, cell, code) => {
    expect(viewOf(writeWorkbook({ sheets: [{ data: row(cell) }], styles })).format('A1')).toBe(code);
  });

  it('are General in a file without styles', () => {
    expect(viewOf(writeSheet(row('<c r="A1" s="1"><v>1</v></c>'))).format('A1')).toBe('General');
  });
});

it('gives each sheet its own cells', () => {
  const file = writeWorkbook({
    sheets: [{ data: row('<c><v>1</v></c>') }, { data: row('<c><v>2</v></c>') }],
  });
  const { snapshot } = readWell(file);
  expect([new SheetView(snapshot, 0).value('A1'), new SheetView(snapshot, 1).value('A1')]).toEqual([1, 2]);
});
