import { readFileSync } from 'node:fs';
import { FileSession } from '../../src/preview/file/file-session';
import type { OpenedFile } from '../../src/preview/file/messages';
import { writeWorkbook } from '../xlsx/support/package-writer';

function opened(bytes: Uint8Array): OpenedFile {
  const opening = new FileSession().open(bytes, '工作簿.xlsx');
  if (!opening.ok) throw new Error(opening.message['en-US']);
  return opening.file;
}

const conditionsOf = (rules: string) =>
  opened(
    writeWorkbook({
      sheets: [{ after: `<conditionalFormatting sqref="B2:C9">${rules}</conditionalFormatting>` }],
    }),
  ).sheets[0]!.marks.rules.map(({ condition }) => condition);

test('what other programs put into a workbook is handed to the grid', () => {
  const { sheets, names } = opened(readFileSync('test/xlsx/workbooks/xlsxwriter.xlsx'));
  const [overview, spending] = sheets;
  expect(names).toEqual([
    { name: '支出合计', formula: '部门支出总表!$C$19', sheet: null },
    { name: '收入合计', formula: '部门收支总表!$B$9', sheet: 0 },
  ]);
  expect(overview!.picture.richCells).toEqual([
    {
      row: 10,
      column: 0,
      runs: [
        { text: '注：', style: {} },
        { text: '数据', style: expect.objectContaining({ bl: 1 }) as object },
        { text: '已核对，', style: expect.not.objectContaining({ bl: 1 }) as object },
        { text: '水利', style: expect.objectContaining({ cl: { rgb: '#9C0006' } }) as object },
        { text: '待核。', style: expect.anything() as object },
      ],
    },
  ]);
  expect(spending!.picture.freeze).toEqual({ rows: 3, columns: 2 });
  expect(spending!.marks.notes).toEqual([{ row: 12, column: 2, text: '李四：这里的数字再核一下' }]);
  expect(spending!.marks.rules.map(({ condition }) => condition)).toMatchObject([
    { kind: 'bars', colour: '#638EC6', hasValues: true, stops: [{ type: 'min' }, { type: 'max' }] },
    {
      kind: 'scale',
      stops: [{ colour: '#F8696B' }, { colour: '#FFEB84', value: '50' }, { colour: '#63BE7B' }],
    },
    {
      kind: 'icons',
      set: '3TrafficLights1',
      isReversed: false,
      stops: [{ value: '0' }, { value: '33' }, {}],
    },
    { kind: 'number', operator: 'lessThan', operands: [0] },
  ]);
});

test.each([
  [
    '<cfRule type="cellIs" operator="greaterThan"><formula>$D$1*2</formula></cfRule>',
    { formula: '=B2>($D$1*2)' },
  ],
  [
    '<cfRule type="cellIs" operator="notBetween"><formula>$D$1</formula><formula>9</formula></cfRule>',
    { formula: '=NOT(AND(B2>=($D$1),B2<=(9)))' },
  ],
  [
    '<cfRule type="containsBlanks"><formula>LEN(TRIM(B2))=0</formula></cfRule>',
    { formula: '=LEN(TRIM(B2))=0' },
  ],
  [
    '<cfRule type="top10" rank="5" percent="1" bottom="1"/>',
    { kind: 'rank', count: 5, isPercent: true, isBottom: true },
  ],
  ['<cfRule type="aboveAverage" aboveAverage="0" equalAverage="1"/>', { operator: 'lessThanOrEqual' }],
  [
    '<cfRule type="iconSet"><iconSet iconSet="3Arrows" reverse="1" showValue="0"><cfvo type="num" val="1"/></iconSet></cfRule>',
    { kind: 'icons', set: '3Arrows', isReversed: true, hasValues: false },
  ],
])('%s', (rule, expected) => {
  expect(conditionsOf(rule)).toMatchObject([expected]);
});

test('rules nobody can show are left out', () => {
  expect(
    conditionsOf(
      '<cfRule type="aboveAverage" stdDev="1"/><cfRule type="cellIs" operator="between"><formula>A1</formula></cfRule><cfRule type="unheardOf"/>',
    ),
  ).toEqual([]);
});

test('a block of an array formula nothing has calculated yet is left to the grid', () => {
  const blocks = (value: string) =>
    opened(
      writeWorkbook({
        sheets: [
          { data: `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">B1:B3</f>${value}</c></row>` },
        ],
      }),
    ).sheets[0]!.picture.arrayBlocks;
  expect(blocks('')).toEqual([]);
  expect(blocks('<v>1</v>')).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
});
