import type { Severity } from '../../../src/core/findings/finding';
import { aboutTables } from '../../../src/core/report/tie-out-map/about-tables';
import { arrange, EVERYTHING, listFindings, type ListRow } from '../../../src/taskpane/state/finding-list';
import { checkResult, finding, place } from '../../support/check-result-builder';
import { sampleResult } from '../support/sample-result';

const listed = listFindings(sampleResult());

const any = () => true;

const shape = (rows: readonly ListRow[]) =>
  rows.map((row) => (row.kind === 'heading' ? { ...row.group, count: row.count } : row.listed.address));

test('findings come in the order of the report', () => {
  expect(listed.map(({ id, sheet, address }) => [id, sheet, address])).toEqual([
    [0, '部门支出总表', 'C9'],
    [1, '部门收入总表', 'A5'],
    [2, '部门支出总表', 'C8'],
  ]);
});

test('by severity, the worst first', () => {
  expect(shape(arrange(listed, EVERYTHING, 'severity', any))).toEqual([
    { severity: 'error', count: 1 },
    'C9',
    { severity: 'warning', count: 1 },
    'A5',
    { severity: 'info', count: 1 },
    'C8',
  ]);
});

test('by sheet, in the order of the workbook', () => {
  expect(shape(arrange(listed, EVERYTHING, 'sheet', any))).toEqual([
    { sheet: '部门支出总表', count: 2 },
    'C9',
    'C8',
    { sheet: '部门收入总表', count: 1 },
    'A5',
  ]);
});

test.each<[Severity, string]>([
  ['error', 'C9'],
  ['warning', 'A5'],
  ['info', 'C8'],
])('only %s', (severity, address) => {
  expect(shape(arrange(listed, { ...EVERYTHING, severity }, 'sheet', any))[1]).toBe(address);
});

test.each([
  ['the sentence', '目录中', ['A5']],
  ['the sentence in the other language', 'classification', ['A5']],
  ['the sheet', '支出总表', ['C9', 'C8']],
  ['the address, in any case and width', 'ｃ9', ['C9']],
  ['the name of the rule', '尾差', ['C8']],
  ['all words', '支出总表 尾差', ['C8']],
  ['nothing', '不存在', []],
])('a search looks at %s', (_, words, addresses) => {
  const rows = arrange(listed, { ...EVERYTHING, words }, 'severity', any);
  expect(rows.flatMap((row) => (row.kind === 'finding' ? [row.listed.address] : []))).toEqual(addresses);
});

test('sheets of one name differ by their place', () => {
  const twins = checkResult({
    sheets: ['表', '表'],
    findings: [0, 1].map((sheet) =>
      finding({ rule: 'hierarchy', severity: 'error', place: place(sheet, 'A1') }),
    ),
  });
  expect(arrange(listFindings(twins), EVERYTHING, 'sheet', any)).toHaveLength(4);
});

test('only what is about tables chosen on the map', () => {
  const tables = { choice: [['t1']], name: { 'zh-CN': '支出总表', 'en-US': 'Expenditure' } } as const;
  const { recognition } = sampleResult();
  const rows = arrange(listed, { ...EVERYTHING, tables }, 'sheet', aboutTables(recognition.tables));
  expect(shape(rows)).toEqual([{ sheet: '部门支出总表', count: 2 }, 'C9', 'C8']);
});
