import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { CheckResult } from '../../src/core/check/check-result';
import type { Finding } from '../../src/core/findings/finding';
import { excelHost } from '../../src/excel/excel-host';
import { REPORT_TABLE } from '../../src/host/marks/signature';
import { clearMarks } from '../../src/host/operations/clear';
import { markFindings } from '../../src/host/operations/mark';
import { validateWorkbook } from '../../src/host/operations/validate';
import { startHost, type RunningHost } from '../office-host/boot-node';
import { snapshot } from '../office-host/model/snapshot';
import type { Sheet } from '../office-host/model/sheet';
import { disputedWorkbook } from './support/disputed-workbook';

async function marked(
  change: (result: CheckResult) => CheckResult = (result) => result,
  language: 'zh-CN' | 'en-US' = 'zh-CN',
) {
  const host = excelHost();
  const { reading, result } = await validateWorkbook(host, checkWorkbook);
  return markFindings(host, reading, change(result), {
    language,
    date: new Date(2026, 0, 31, 9, 5),
    isReportShown: false,
  });
}

function reportOf({ workbook }: RunningHost): Sheet {
  return workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === REPORT_TABLE))!;
}

const rowOf = (sheet: Sheet, row: number, columns = 8): unknown[] =>
  Array.from({ length: columns }, (_, column) => sheet.values.get(row, column) ?? '');

function bodyOf(sheet: Sheet): unknown[][] {
  const { row, rows } = sheet.tables[0]!.rect;
  return Array.from({ length: rows - 1 }, (_, index) => rowOf(sheet, row + 1 + index));
}

test('says what it comes to, when, and what was not checked', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  excel.user.addSheet('目录');
  await marked();
  const report = reportOf(excel);
  const column = (index: number) =>
    [...report.values.entries()].filter(({ column: at }) => at === index).map(({ value }) => value);
  expect(column(0)[0]).toBe('校验报告');
  expect(column(0)[1]).toMatch(/^发现 \d+ 处错误须更正、\d+ 处须核实说明、\d+ 处提示。$/);
  expect(column(0)[3]).toBe('youhao-2026.xlsx，校验于 2026-01-31 09:05');
  expect(column(0)).toContain('没有核对');
  expect(column(1)).toEqual(expect.arrayContaining(['目录', '校验报告']));
});

test('is a table with links to the cells and figures that are numbers', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  await marked();
  const report = reportOf(excel);
  const { rect, style } = report.tables[0]!;
  expect(rowOf(report, rect.row)).toEqual(['级别', '表', '单元格', '问题', '公布数', '应为', '差额', '依据']);
  expect(style).toMatch(/^TableStyle/);
  const wrong = bodyOf(report).find(([, sheet, cell]) => sheet === '部门支出总表' && cell === 'C8')!;
  expect(wrong).toEqual([
    '错误',
    '部门支出总表',
    'C8',
    expect.any(String),
    61.99,
    16.99,
    45,
    expect.any(String),
  ]);
  expect(report.links).toHaveLength(rect.rows - 1);
  expect(report.links[0]!.link).toMatchObject({
    documentReference: expect.stringMatching(/^'.+'![A-Z]+\d+$/),
  });
});

test('is replaced, not repeated', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  await marked();
  await marked();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([
    '部门收入总表',
    '部门支出总表',
    '校验报告',
    '校验报告(2)',
  ]);
});

test.each([
  '=HYPERLINK("http://example.org","点我")',
  '+1+1',
  '-3',
  '@SUM(A1)',
  '1,353.56',
  "'引号",
  '2026-1-1',
  '=',
  '\t=1',
])('text stays text: %s', async (text) => {
  const excel = startHost({ workbook: disputedWorkbook() });
  const spoken = (finding: Finding): Finding => ({ ...finding, message: { 'zh-CN': text, 'en-US': text } });
  await marked((result) => ({ ...result, findings: result.findings.slice(0, 1).map(spoken) }));
  const report = reportOf(excel);
  expect(bodyOf(report)[0]![3]).toBe(text);
  expect([...report.formulas.entries()]).toEqual([]);
});

test('names every cell in which the same was found, and where else a fault may be', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  const place = { sheet: 1, row: 4, column: 2 };
  const suspects = [place, { ...place, row: 7 }].map((at) => ({
    place: at,
    confidence: 0.4,
    expected: null,
  }));
  await marked((result) => {
    const [first] = result.findings;
    const same = { ...first!, place, suspects, evidence: [] };
    const other = { ...first!, place, suspects };
    return { ...result, findings: [same, other] };
  });
  const messages = bodyOf(reportOf(excel)).map((row) => String(row[3]).split('\n').at(-1));
  expect(messages.toSorted()).toEqual(['也可能错在：C8（40%）', '同样的还有：C8']);
});

test('without findings says so', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  await marked((result) => ({ ...result, findings: [] }));
  expect(bodyOf(reportOf(excel))).toEqual([['', '', '', '没有发现问题', '', '', '', '']]);
});

test('is written in English too', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  expect(await marked(undefined, 'en-US')).toMatchObject({ report: 'Check Report' });
  expect(rowOf(reportOf(excel), reportOf(excel).tables[0]!.rect.row)[0]).toBe('Severity');
  await clearMarks(excelHost());
  expect(snapshot(excel.workbook)).toEqual(snapshot(disputedWorkbook()));
});

test('a copy the user made is the user’s', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  await marked();
  const report = reportOf(excel);
  // As Excel copies a sheet: names of the sheet are copied, tables get names of their own.
  excel.user.addSheet('留底');
  const copy = excel.workbook.sheetNamed('留底')!;
  copy.names = report.names.map((name) => ({ ...name }));
  copy.tables = report.tables.map((table) => ({ ...table, id: '{copy}', name: `${table.name}2` }));
  await clearMarks(excelHost());
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain('留底');
  expect(excel.workbook.sheets).not.toContain(report);
});

test('a table moved to a sheet of the user does not give that sheet away', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  await marked();
  const report = reportOf(excel);
  excel.workbook.sheetNamed('校验报告')!.tables.push(...report.tables.splice(0));
  await clearMarks(excelHost());
  expect(excel.workbook.sheetNamed('校验报告')).toBeDefined();
});

test('our report is no part of what is checked', async () => {
  startHost({ workbook: disputedWorkbook() });
  await marked();
  const { snapshot: read } = await excelHost().read();
  expect(read.sheets.map(({ name }) => name)).toEqual(['部门收入总表', '部门支出总表', '校验报告']);
});
