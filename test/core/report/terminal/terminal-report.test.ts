import { displayWidth } from '../../../../src/core/report/terminal/display-width';
import { plainPainter } from '../../../../src/core/report/terminal/painter';
import { terminalReport } from '../../../../src/core/report/terminal/terminal-report';
import { checkResult, finding, place } from '../../../support/check-result-builder';
import { contractExample } from '../contract-example';

test('a clerk reads how every table stands, the findings with their evidence, and the outcome', () => {
  expect(terminalReport(contractExample(), 'zh-CN', plainPainter)).toBe(`校核报告 example-2026.xlsx
友好区医疗保障局 · 2026 年 · 预算 · 单位：万元

认出 2 张公开表
  ✗ 部门支出总表                 错误 1  5 项中 2 项不成立  分项、层级
  ✓ Sheet3 · 一般公共预算支出表          1 项中 1 项有尾差  分项

错误 1 处（必须更正）
  1  部门支出总表 C7  科目层级
     公布 61.99，应为 16.99，相差 +45.00（万元）
     2080505 机关事业单位基本养老保险缴费支出的合计公布为 61.99 万元，按下级和分项都应为 16.99 万
     元。
     也可能错在：D7（10%）
     · 合计 = 基本支出 + 项目支出
       61.99 (C7) ≠ 16.99 (D7) + 空白 (E7) = 16.99   相差 +45.00
     · 20805 = 2080501 + 2080505
       26.09 (C5) ≠ 9.10 (C6) + 61.99 (C7) = 71.09   相差 -45.00

提示 1 处（一般无须改动）
  2  Sheet3 C5  尾差
     合计与分项之和相差 0.01 万元，属于尾差。

没有核对
    目录                  没有金额
    部门支出总表 A11:D15  认不出表头各栏的含义
    情况说明              文字说明

有 1 处错误须更正。认出 2 张表，核对 6 项关系：3 项成立，1 项有尾差，2 项不成立。
`);
});

test('the same report in English', () => {
  const report = terminalReport(contractExample(), 'en-US', plainPainter);
  expect(report).toContain('Tables recognised: 2\n');
  expect(report).toContain('     Published 61.99, expected 16.99, difference +45.00 (10,000 yuan)\n');
  expect(report).toContain('61.99 (C7) ≠ 16.99 (D7) + blank (E7) = 16.99   difference +45.00\n');
  expect(report).toMatch(/\nErrors to correct: 1\. Tables recognised: 2\. .*broken 2\)\.\n$/);
});

test.each<[string, number[], string]>([
  ['one annex of the year before among many tables', [2024, 2024, 2024, 2024, 2024, 2023], '2024 年 · 预算'],
  ['two years side by side', [2024, 2024, 2023, 2023], '2024 年 · 2023 年 · 预算'],
  ['no year at all', [], '预算公开.xlsx\n\n'],
])('the heading of %s', (_, years, heading) => {
  const tables = years.map((year, sheet) => {
    const title = `支出表${sheet + 1}`;
    return { sheet, title, year, firstRow: 3, columns: ['合计'], lines: [['208', '社会保障', 100] as const] };
  });
  const result = checkResult({ sheets: years.map((_year, sheet) => `表${sheet + 1}`), tables });
  expect(terminalReport(result, 'zh-CN', plainPainter)).toContain(heading);
});

test.each([60, 80, 100])('no line is wider than a page of %d columns', (columns) => {
  const lines = terminalReport(contractExample(), 'zh-CN', plainPainter, columns).split('\n');
  const flowing = lines.filter((line) => line.startsWith('     '));
  expect(flowing.length).toBeGreaterThan(5);
  expect(Math.max(...flowing.map(displayWidth))).toBeLessThanOrEqual(columns);
});

test('painted and plain reports differ only in colour', () => {
  const painted = terminalReport(contractExample(), 'zh-CN', (role, text) => `<${role}>${text}</>`);
  expect(painted).toContain('<error>✗</>');
  expect(painted.replace(/<\/?\w*>/g, '')).toBe(terminalReport(contractExample(), 'zh-CN', plainPainter));
});

test('a workbook without findings ends by saying so', () => {
  const report = terminalReport(checkResult({ sheets: [] }), 'zh-CN', plainPainter);
  expect(report).not.toContain('错误 ');
  expect(report).toMatch(/\n没有发现错误。认出 0 张表，核对 0 项关系：[^\n]*\n$/);
});

test('control characters in names from the workbook never reach the terminal', () => {
  const result = checkResult({
    workbook: '预算\u001b[2J.xlsx',
    sheets: ['一\u0007般\n公共'],
    tables: [
      { sheet: 0, title: '表\u001b]0;x\u0007', firstRow: 2, columns: ['合计'], lines: [['201', '甲', 1]] },
    ],
    unrecognised: [{ sheet: 0, range: null, reason: 'hidden' }],
    findings: [
      finding({
        rule: 'code-name',
        severity: 'warning',
        place: place(0, 'A3'),
        message: { 'zh-CN': '名称“甲\u001b[31m\r\n乙”与编码不符。', 'en-US': 'x' },
      }),
    ],
  });
  expect(terminalReport(result, 'zh-CN', plainPainter)).not.toMatch(/[^\P{Cc}\n]/u);
});

test.each([
  ['收支总表', '部门收支总表（公开01表）', '- 收支总表 '],
  ['表3', '支出总表', '- 表3 · 支出总表 '],
  ['Sheet3', '支出总表', '- Sheet3 · 支出总表 '],
])('the table on sheet %s titled %s is called by what tells it', (sheet, title, label) => {
  const table = { sheet: 0, title, firstRow: 2, columns: ['合计'], lines: [] };
  expect(terminalReport(checkResult({ sheets: [sheet], tables: [table] }), 'zh-CN', plainPainter)).toContain(
    label,
  );
});

test('a sheet is named with its range only where the rest of it was checked', () => {
  const table = { sheet: 0, title: '支出总表', firstRow: 2, columns: ['合计'], lines: [] };
  const range = { top: 5, left: 0, bottom: 8, right: 2 };
  const unrecognised = [0, 1].map((sheet) => ({ sheet, range, reason: 'unknown-title' as const }));
  const result = checkResult({ sheets: ['支出总表', '其他情况表'], tables: [table], unrecognised });
  expect(terminalReport(result, 'zh-CN', plainPainter)).toContain(
    '\n    支出总表 A6:C9  认不出是哪张公开表\n    其他情况表      认不出是哪张公开表\n',
  );
});

test('a table with more to say pushes only its own checks below', () => {
  const { countsByTable, ...result } = contractExample();
  const counts = new Map(countsByTable).set('t1', { ...countsByTable.get('t1')!, unchecked: 3 });
  const text = terminalReport({ ...result, countsByTable: counts }, 'zh-CN', plainPainter, 90);
  expect(text).toContain(`
  ✗ 部门支出总表                 错误 1  5 项中 2 项不成立，3 项无法判断
      分项、层级
  ✓ Sheet3 · 一般公共预算支出表          1 项中 1 项有尾差         分项
`);
});

test('tables that share a sheet are told apart', () => {
  const table = (title: string) => ({ sheet: 0, title, firstRow: 2, columns: ['合计'], lines: [] });
  const text = (titles: string[]) =>
    terminalReport(checkResult({ sheets: ['表3'], tables: titles.map(table) }), 'zh-CN', plainPainter);
  expect(text(['收入总表', '支出总表'])).toMatch(/- 表3 · 收入总表 .*\n.*- 表3 · 支出总表 /);
  expect(text(['绩效表', '绩效表'])).toContain('- 表3 A1:C2 ');
});
