import { YUAN } from '../../../../src/core/amount/fen';
import type { Severity } from '../../../../src/core/findings/finding';
import { plainPainter } from '../../../../src/core/report/terminal/painter';
import { terminalReport } from '../../../../src/core/report/terminal/terminal-report';
import type { CellPlace } from '../../../../src/core/tables/budget-table';
import { checkResult, evidence, finding, place, wan } from '../../../support/check-result-builder';

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

describe('cells beside the first', () => {
  const text = (cells: readonly CellPlace[], isRelation: boolean) => {
    const one = finding({
      rule: 'balance',
      severity: 'error',
      place: cells[0]!,
      suspects: cells.map((cell) => ({ place: cell, confidence: 0.25, expected: null })),
      evidence: isRelation ? [evidence('balance', '(5)', '收入总计 = 支出总计', [2, 1], cells)] : [],
    });
    return terminalReport(checkResult({ sheets: ['甲', '乙'], findings: [one] }), 'zh-CN', plainPainter);
  };
  const cellsOf = (count: number) => Array.from({ length: count }, (_, index) => place(0, `A${index + 1}`));

  test('may be wrong in place of it, where a relation is broken', () => {
    const shown = text([...cellsOf(2), place(1, 'B2'), place(0, 'A9'), place(0, 'A10')], true);
    expect(shown).toContain('     也可能错在：A2（25%）、乙 B2（25%）、A9（25%）\n');
  });

  test('may be wrong in place of a sentence that quotes another figure', () => {
    const one = finding({
      rule: 'narrative-amount',
      severity: 'error',
      place: place(0, 'A1'),
      suspects: [
        { place: place(0, 'A1'), confidence: 0.8, expected: null },
        { place: place(1, 'C13'), confidence: 0.2, expected: null },
      ],
      words: { quoted: '12.32万元', corrected: '12.23万元' },
    });
    const result = checkResult({ sheets: ['甲', '乙'], findings: [one] });
    expect(terminalReport(result, 'zh-CN', plainPainter)).toContain('     也可能错在：乙 C13（20%）\n');
  });

  test('are wrong like it, where an inspection found them', () => {
    expect(text(cellsOf(3), false)).toContain('     同样的还有：A2、A3\n');
    expect(text(cellsOf(30), false)).toContain(
      '     同样的还有：A2、A3、A4、A5、A6、A7、A8、A9 等，共 30 个单元格\n',
    );
  });
});
