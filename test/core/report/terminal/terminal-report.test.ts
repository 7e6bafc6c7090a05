import { YUAN } from '../../../../src/core/amount/fen';
import type { Severity } from '../../../../src/core/findings/finding';
import { displayWidth } from '../../../../src/core/report/terminal/display-width';
import { plainPainter } from '../../../../src/core/report/terminal/painter';
import { terminalReport } from '../../../../src/core/report/terminal/terminal-report';
import { checkResult, evidence, finding, place, wan } from '../../../support/check-result-builder';
import { contractExample } from '../contract-example';

test('a clerk reads how every table stands, the findings with their evidence, and the outcome', () => {
  expect(terminalReport(contractExample(), 'zh-CN', plainPainter)).toBe(`校核报告 example-2026.xlsx
友好区医疗保障局 · 2026 年 · 预算 · 单位：万元

认出 2 张公开表
  ✗ 部门支出总表                 5 项中 2 项不成立  分项、层级
  ✓ Sheet3 · 一般公共预算支出表  1 项中 1 项有尾差  分项

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

describe('long lists', () => {
  const findings = (severity: Severity, count: number) =>
    Array.from({ length: count }, (_, index) =>
      finding({ rule: 'text-number', severity, place: place(0, `A${index + 1}`) }),
    );
  const report = terminalReport(
    checkResult({ sheets: ['表'], findings: [...findings('error', 30), ...findings('info', 30)] }),
    'zh-CN',
    plainPainter,
  );

  test('errors are all printed', () => {
    expect(report).toContain('错误 30 处');
    expect(report).toContain(' 30  表 A30');
  });

  test('infos are cut and the rest is counted', () => {
    expect(report).toContain('提示 30 处');
    expect(report).toContain(' 50  表 A20');
    expect(report).not.toContain(' 51  表 A21');
    expect(report).toContain('另有 10 处，完整清单见 JSON 报告');
  });

  test('evidence and terms beyond the first are counted', () => {
    const parts = Array.from({ length: 20 }, (_, index): [string, string, number] => [
      `2080${index}`,
      '项',
      10_000,
    ]);
    const children = parts.map((_, index) => place(0, `C${index + 4}`));
    const total = place(0, 'C3');
    const sum = evidence('hierarchy', '(9)', '208 = 各款之和', [990_000, 200_000], [total, ...children]);
    const result = checkResult({
      sheets: ['支出总表'],
      tables: [
        {
          sheet: 0,
          title: '支出总表',
          firstRow: 2,
          columns: ['合计'],
          lines: [['208', '类', 990_000], ...parts],
        },
      ],
      families: () => [
        {
          rule: 'hierarchy',
          number: '(9)',
          kind: 'equal',
          count: 1,
          target: { sign: 1, start: 0, stride: 0 },
          terms: parts.map((_, index) => ({ sign: 1, start: index + 1, stride: 0 })),
          strength: 'firm',
        },
      ],
      findings: [
        finding({ rule: 'hierarchy', severity: 'error', place: total, evidence: [sum, sum, sum, sum, sum] }),
      ],
    });
    const text = terminalReport(result, 'zh-CN', plainPainter);
    expect(text).toMatch(/……另 8 项\s+= 0.20/);
    expect(text).toContain('另有 2 项关系也因此不成立');
    expect(text.match(/0\.99 \(C3\)/g)).toHaveLength(3);
  });
});

test.each([
  [null, null, '公布 10.00（万元）'],
  [null, wan(-4_000_000), '公布 10.00，相差 -4.00（万元）'],
  [wan(14_000_000), wan(-4_000_000), '公布 10.00，应为 14.00，相差 -4.00（万元）'],
])('expected %j and difference %j', (expected, difference, line) => {
  const published = wan(10_000_000);
  const at = { rule: 'balance', severity: 'error', place: place(0, 'A1') } as const;
  const result = checkResult({
    sheets: ['表'],
    findings: [finding({ ...at, published, expected, difference })],
  });
  expect(terminalReport(result, 'zh-CN', plainPainter)).toContain(`     ${line}\n`);
});

test('a relation across tables names the other sheet and its unit, and shows its signs', () => {
  const total = place(0, 'C3');
  const result = checkResult({
    sheets: ['收支总表', '支出决算表'],
    tables: [
      {
        sheet: 0,
        title: '收支总表',
        firstRow: 2,
        columns: ['预算数'],
        lines: [
          ['', '支出总计', 10_000_000],
          ['', '年终结转', 1_000_000],
        ],
      },
      {
        sheet: 1,
        title: '支出决算表',
        unit: YUAN,
        quantum: 1,
        firstRow: 2,
        columns: ['合计'],
        lines: [['', '合计', 1_234_567_89]],
      },
    ],
    families: () => [
      {
        rule: 'part-of-whole',
        number: '(21)',
        kind: 'at-most',
        count: 1,
        target: { sign: 1, start: 0, stride: 0 },
        terms: [
          { sign: 1, start: 1, stride: 0 },
          { sign: -1, start: 2, stride: 0 },
        ],
        strength: 'firm',
      },
    ],
    findings: [
      finding({
        rule: 'part-of-whole',
        severity: 'warning',
        place: total,
        published: wan(10_000_000),
        evidence: [
          evidence(
            'part-of-whole',
            '(21)',
            '支出总计 ≤ 年终结转 - 合计',
            [10_000_000, 0],
            [total, place(0, 'C4'), place(1, 'C3')],
          ),
        ],
      }),
    ],
  });
  const text = terminalReport(result, 'zh-CN', plainPainter);
  expect(text).toContain('10.00 (C3) > 1.00 (C4) - 1,234,567.89 元 (支出决算表 C3) = 0.00');
  expect(text).toContain('公布 10.00（万元）');
  expect(text).toMatch(/\n {2}! 收支总表 /);
});

test('a difference that rounding explains says how much rounding can do', () => {
  const one = finding({
    rule: 'hierarchy',
    severity: 'warning',
    place: place(0, 'A1'),
    evidence: [evidence('hierarchy', '(9)', '208 = 20805', [20_000, 0], [place(0, 'A1')], 25_000)],
  });
  const text = terminalReport(checkResult({ sheets: ['表'], findings: [one] }), 'zh-CN', plainPainter);
  expect(text).toContain('相差 +0.02，舍入最多可差 0.025');
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

test('relations worded alike are worded once; the figures of each follow', () => {
  const words = (text: string, address: string) =>
    evidence('hierarchy', '(9)', text, [2, 1], [place(0, address), place(0, 'A9')]);
  const one = finding({
    rule: 'hierarchy',
    severity: 'error',
    place: place(0, 'A1'),
    evidence: [words('208 = 20805', 'A1'), words('208 = 20805', 'B1'), words('210 = 21005', 'A2')],
  });
  const text = terminalReport(checkResult({ sheets: ['表'], findings: [one] }), 'zh-CN', plainPainter);
  expect(text).toContain(`
     · 208 = 20805
       相差 +0.000001
       相差 +0.000001
     · 210 = 21005
       相差 +0.000001
`);
});

test('findings with evidence stand apart, findings of one sentence follow each other', () => {
  const at = (address: string) => ({ rule: 'balance', severity: 'error', place: place(0, address) }) as const;
  const speaking = evidence('balance', '(5)', '收入总计 = 支出总计', [2, 1], [place(0, 'A3')]);
  const findings = [
    finding(at('A1')),
    finding(at('A2')),
    finding({ ...at('A3'), evidence: [speaking] }),
    finding(at('A4')),
  ];
  const text = terminalReport(checkResult({ sheets: ['表'], findings }), 'zh-CN', plainPainter);
  expect(text).toContain(`
  1  表 A1  收支平衡
     这里有一个问题。
  2  表 A2  收支平衡
     这里有一个问题。

  3  表 A3  收支平衡
     这里有一个问题。
     · 收入总计 = 支出总计
       相差 +0.000001

  4  表 A4  收支平衡
`);
});

test('another suspect on another sheet is named with its sheet', () => {
  const suspects = ['A1', 'B2'].map((address, sheet) => ({
    place: place(sheet, address),
    confidence: 0.5,
    expected: null,
  }));
  const one = finding({ rule: 'balance', severity: 'error', place: place(0, 'A1'), suspects });
  const text = terminalReport(checkResult({ sheets: ['甲', '乙'], findings: [one] }), 'zh-CN', plainPainter);
  expect(text).toContain('     也可能错在：乙 B2（50%）\n');
});

test('tables that share a sheet are told apart', () => {
  const table = (title: string) => ({ sheet: 0, title, firstRow: 2, columns: ['合计'], lines: [] });
  const text = (titles: string[]) =>
    terminalReport(checkResult({ sheets: ['表3'], tables: titles.map(table) }), 'zh-CN', plainPainter);
  expect(text(['收入总表', '支出总表'])).toMatch(/- 表3 · 收入总表 .*\n.*- 表3 · 支出总表 /);
  expect(text(['绩效表', '绩效表'])).toContain('- 表3 A1:C2 ');
});
