import { WAN, YUAN } from '../../../src/core/amount/fen';
import { failureDocument, reportDocument } from '../../../src/core/report/document';
import type { Unrecognised } from '../../../src/core/tables/budget-table';
import { checkResult, finding, place } from '../../support/check-result-builder';
import { contractExample } from './contract-example';

describe('the report of a workbook', () => {
  const report = reportDocument(contractExample(), 'zh-CN');

  test('has exactly the keys of schema 1', () => {
    expect(Object.keys(report)).toEqual(['schema', 'workbook', 'tables', 'sheets', 'findings', 'summary']);
    expect(keysOf(report.tables)).toEqual([
      'id sheet range kind title organisation organisationCode year unit lines',
    ]);
    expect(keysOf(report.findings)).toEqual([
      'id rule severity sheet cell suspects published expected difference message evidence',
    ]);
    expect(keysOf(report.findings.flatMap(({ suspects }) => suspects))).toEqual(['sheet cell confidence']);
    const evidence = report.findings.flatMap((one) => one.evidence);
    expect(keysOf(evidence)).toEqual(['rule equation published expected difference tolerance cells']);
    expect(keysOf(evidence.flatMap(({ cells }) => cells))).toEqual(['sheet cell']);
    expect(keysOf([report.summary])).toEqual(['relations held rounding broken errors warnings infos']);
  });

  test('survives JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('describes the recognised tables', () => {
    expect(report.tables).toEqual([
      {
        id: 't1',
        sheet: '部门支出总表',
        range: 'A1:E7',
        kind: 'expenditure-summary',
        title: '部门支出总表',
        organisation: '友好区医疗保障局',
        organisationCode: null,
        year: 2026,
        unit: '万元',
        lines: 3,
      },
      expect.objectContaining({ id: 't2', kind: 'general-budget-expenditure', organisationCode: '028001' }),
    ]);
  });

  test('tells what was not checked and why', () => {
    expect(report.sheets).toEqual([
      { sheet: '目录', status: 'ignored', reason: 'no figures' },
      { sheet: '部门支出总表', range: 'A11:D15', status: 'unrecognised', reason: 'unknown columns' },
      { sheet: '情况说明', status: 'ignored', reason: 'narrative' },
    ]);
  });

  test('gives a finding with its evidence', () => {
    expect(report.findings[0]).toEqual({
      id: 'f1',
      rule: 'hierarchy',
      severity: 'error',
      sheet: '部门支出总表',
      cell: 'C7',
      suspects: [
        { sheet: '部门支出总表', cell: 'C7', confidence: 0.9 },
        { sheet: '部门支出总表', cell: 'D7', confidence: 0.1 },
      ],
      published: '61.99',
      expected: '16.99',
      difference: '45.00',
      message:
        '2080505 机关事业单位基本养老保险缴费支出的合计公布为 61.99 万元，按下级和分项都应为 16.99 万元。',
      evidence: [
        {
          rule: 'row-split',
          equation: '合计 = 基本支出 + 项目支出',
          published: '61.99',
          expected: '16.99',
          difference: '45.00',
          tolerance: '0.015',
          cells: [
            { sheet: '部门支出总表', cell: 'C7' },
            { sheet: '部门支出总表', cell: 'D7' },
            { sheet: '部门支出总表', cell: 'E7' },
          ],
        },
        expect.objectContaining({
          rule: 'hierarchy',
          published: '26.09',
          expected: '71.09',
          difference: '-45.00',
        }),
      ],
    });
  });

  test('counts relations and findings', () => {
    expect(report.summary).toEqual({
      relations: 6,
      held: 3,
      rounding: 1,
      broken: 2,
      errors: 1,
      warnings: 0,
      infos: 1,
    });
  });

  test('changes only its sentences with the language', () => {
    const english = reportDocument(contractExample(), 'en-US');
    expect(english.findings[0]?.message).toMatch(/^The total of 2080505/);
    expect(english.findings[0]?.evidence[0]?.equation).toBe('row-split of (8)');
    expect({ ...english, findings: [] }).toEqual({ ...report, findings: [] });
  });
});

test('findings stand in the order of severity, sheet, row and column', () => {
  const at = (severity: 'error' | 'warning' | 'info', sheet: number, address: string) =>
    finding({ rule: 'text-number', severity, place: place(sheet, address) });
  const result = checkResult({
    sheets: ['甲', '乙'],
    findings: [
      at('info', 0, 'A1'),
      at('error', 1, 'A2'),
      at('warning', 0, 'B9'),
      at('error', 1, 'B1'),
      at('error', 0, 'C10'),
      at('error', 0, 'A10'),
      at('error', 0, 'B2'),
    ],
  });
  expect(
    reportDocument(result, 'zh-CN').findings.map(
      ({ id, severity, sheet, cell }) => `${id} ${severity} ${sheet} ${cell}`,
    ),
  ).toEqual([
    'f1 error 甲 B2',
    'f2 error 甲 A10',
    'f3 error 甲 C10',
    'f4 error 乙 B1',
    'f5 error 乙 A2',
    'f6 warning 甲 B9',
    'f7 info 甲 A1',
  ]);
});

test.each([
  ['empty', 'ignored', 'empty'],
  ['no-figures', 'ignored', 'no figures'],
  ['contents', 'ignored', 'contents'],
  ['narrative', 'ignored', 'narrative'],
  ['hidden', 'ignored', 'hidden'],
  ['own-report', 'ignored', 'own report'],
  ['unreadable', 'unreadable', 'unreadable'],
  ['unknown-title', 'unrecognised', 'unknown title'],
  ['unknown-columns', 'unrecognised', 'unknown columns'],
] as const)('a sheet left out as %s is %s', (reason, status, words) => {
  const part: Unrecognised = { sheet: 0, range: null, reason };
  const report = reportDocument(checkResult({ sheets: ['表'], unrecognised: [part] }), 'zh-CN');
  expect(report.sheets).toEqual([{ sheet: '表', status, reason: words }]);
});

test.each([
  ['a 决算 table in 元', YUAN, 1, 'final', { kind: 'final-expenditure-summary', unit: '元' }],
  ['a 预算 table in 万元', WAN, 10_000, 'budget', { kind: 'expenditure-summary', unit: '万元' }],
] as const)('%s keeps its kind and unit', (_, unit, quantum, stage, expected) => {
  const table = {
    sheet: 0,
    title: '支出表',
    unit,
    quantum,
    stage,
    firstRow: 3,
    columns: ['合计'],
    lines: [],
  };
  const report = reportDocument(checkResult({ sheets: ['表'], tables: [table] }), 'zh-CN');
  expect(report.tables[0]).toMatchObject({ ...expected, organisation: null, year: null, lines: 0 });
});

test.each([
  [1_353_560_000_000, WAN, 10_000, '1353560.00'],
  [-4_500, YUAN, 1, '-45.00'],
  [12_345, WAN, 10_000, '0.012345'],
])('%d 分 is printed as plain decimals', (fen, unit, quantum, text) => {
  const money = { fen, unit, quantum };
  const one = finding({
    rule: 'row-split',
    severity: 'error',
    place: place(0, 'A1'),
    published: money,
    difference: money,
  });
  const report = reportDocument(checkResult({ sheets: ['表'], findings: [one] }), 'zh-CN');
  expect(report.findings[0]).toMatchObject({ published: text, expected: null, difference: text });
});

test.each([
  [1, 1],
  [0.999, 0.999],
  [1 / 3, 0.333],
  [2 / 3, 0.666],
  [0.29, 0.29],
  [0, 0],
])('a confidence of %d is reported as %d', (confidence, reported) => {
  const suspects = [{ place: place(0, 'A1'), confidence, expected: null }];
  const one = finding({ rule: 'hierarchy', severity: 'error', place: place(0, 'A1'), suspects });
  const report = reportDocument(checkResult({ sheets: ['表'], findings: [one] }), 'zh-CN');
  expect(report.findings[0]?.suspects[0]?.confidence).toBe(reported);
});

test('a workbook that could not be checked has a failure in place of a report', () => {
  expect(failureDocument('坏.xlsx', 'not-found', '找不到文件。')).toEqual({
    schema: 1,
    workbook: '坏.xlsx',
    failure: { code: 'not-found', message: '找不到文件。' },
  });
});

/** The distinct key lists of some objects. */
function keysOf(items: readonly object[]): string[] {
  return [...new Set(items.map((item) => Object.keys(item).join(' ')))];
}
