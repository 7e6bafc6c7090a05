import { quantumOf, WAN, YUAN } from '../../src/core/amount/fen';
import { quantaOf } from '../../src/core/amount/balance/own-rounding';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { RelationFamily } from '../../src/core/relations/relation';
import type { CheckResult } from '../../src/core/check/check-result';
import { convertibleTables } from '../../src/host/conversion/convertible-tables';
import { planConversion } from '../../src/host/conversion/plan-conversion';
import { statedInWan } from '../../src/host/conversion/money-captions';
import { generateWorkbook } from '../generator/generate-workbook';
import { toXlsx } from '../generator/to-xlsx';
import { sampleSnapshot } from '../excel/support/open-sample';
import { checkResult } from '../support/check-result-builder';
import { workbookOf } from '../support/grid-workbook';
import { workbookOfSheets } from '../support/sheets-added';
import { openWell } from '../xlsx/support/marking';

// Whole checks of generated workbooks.
jest.setTimeout(120_000);

/** A generated workbook with tables in 元, the next from this seed on. */
function inYuan(seed: number) {
  for (let at = seed; ; at++) {
    const workbook = generateWorkbook(at, { rounding: 'exact', subUnits: 0 });
    if (workbook.truth.tables.some(({ unit }) => unit === YUAN)) return workbook;
  }
}

const kindsOf = (tables: CheckResult['recognition']['tables']) =>
  tables.map(({ base, stage, lanes }) => [
    base,
    stage,
    lanes.map(({ body, columns }) => [body.codes, body.parents, columns.map(({ path }) => path)]),
  ]);

test.each([
  ...[1, 23_760, 40_001, 52_007, 60_013].flatMap((seed) =>
    [2, 4].map((decimals) => [seed, decimals] as const),
  ),
  // Tables that differ by less than one unit of the last digit, and are taken to print the same.
  [33_362, 0] as const,
])(
  'whatever holds in 元 holds exactly in 万元, and no amount is moved by more than one unit (seed %i, %i decimals)',
  (seed, decimals) => {
    const result = checkWorkbook(inYuan(seed).snapshot);
    const tables = convertibleTables(result);
    const plan = planConversion(result, tables, decimals);
    const balanced = plan.filter(({ obstacles }) => obstacles.length === 0);
    const after = checkWorkbook(workbookOfSheets(balanced.map(({ sheet }) => sheet)));
    expect(after.recognition.tables.every(({ unit }) => unit === WAN)).toBe(true);
    expect(kindsOf(after.recognition.tables)).toEqual(kindsOf(balanced.map(({ table }) => table)));
    expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Without a table in between, others need not tie out to the last digit.
    expect(after.counts).toMatchObject({
      broken: 0,
      ...(balanced.length === plan.length ? { rounding: 0 } : {}),
    });

    const quantum = quantumOf(WAN, decimals);
    after.recognition.tables.forEach(({ lanes }, at) =>
      lanes.forEach((lane, laneAt) =>
        lane.columns.forEach(({ measure, amounts }, columnAt) => {
          if (measure !== 'amount' && measure !== 'change') return;
          const exact = balanced[at]!.table.lanes[laneAt]!.columns[columnAt]!.amounts;
          amounts.forEach((amount, line) => {
            const own = quantaOf(exact[line]!, quantum) * quantum;
            expect(Math.abs(amount - own)).toBeLessThanOrEqual(quantum);
            if (exact[line] === 0) expect(amount).toBe(0);
          });
        }),
      ),
    );
  },
);

test('beside the tables it was made from a converted set raises nothing new', async () => {
  const { grid } = inYuan(2);
  const workbook = openWell(await toXlsx(grid));
  const before = checkWorkbook(workbook.snapshot);
  const conversions = planConversion(before, convertibleTables(before), 2);
  await workbook.host.addSheets(conversions.map(({ sheet }) => sheet));
  const after = checkWorkbook(openWell(workbook.save()).snapshot);
  expect(after.recognition.tables.length).toBeGreaterThan(before.recognition.tables.length);
  expect(after.findings).toEqual(before.findings);
  expect(after.counts).toMatchObject({ rounding: 0, broken: 0 });
});

test('real 决算 tables in 元: what was wrong stays wrong, what was right stays right', () => {
  const result = checkWorkbook(sampleSnapshot('jinlin-2021-final'));
  const plan = planConversion(result, convertibleTables(result), 2);
  expect(plan.every(({ obstacles }) => obstacles.length === 0)).toBe(true);
  const broken = Object.fromEntries(plan.map((one) => [one.table.base, one.broken]));
  expect(broken).toMatchObject({ 'revenue-summary': 2, 'expenditure-summary': 0 });
  const { rows } = plan[0]!.sheet;
  expect(rows.flat().map((cell) => cell && 'constant' in cell && cell.constant)).toContain('金额单位：万元');
  expect(plan[0]!.totals.map(({ name, before, after }) => [name, before.fen, after.fen])).toEqual([
    ['合计·收入·年初预算数', 1_174_196_351, 1_174_200_000],
  ]);
});

const TABLE = [
  ['部门支出总表'],
  ['部门：某某县水务局', null, null, null, '单位：元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
] as const;

test('the largest part takes the rounding difference, and "—" stays what it is', () => {
  const result = checkWorkbook(
    workbookOf([
      ...TABLE,
      ['合计', null, 100_000, 66_600, 33_400],
      ['213', '农林水支出', 66_600, 66_600, '—'],
      ['221', '住房保障支出', 33_400, '—', 33_400],
    ]),
  );
  const [conversion] = planConversion(result, convertibleTables(result), 0);
  const shown = conversion!.sheet.rows
    .slice(1)
    .map((row) => row.map((cell) => (cell && 'constant' in cell ? cell.constant || null : null)));
  expect(shown).toEqual([
    ['部门：某某县水务局', null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['合计', null, 10, 7, 3],
    ['213', '农林水支出', 7, 7, '—'],
    ['221', '住房保障支出', 3, '—', 3],
  ]);
});

test('the table has lines around every cell, blank ones too; its title, captions and notes have none', () => {
  const result = checkWorkbook(
    workbookOf([
      ...TABLE,
      ['合计', null, 100_000, 66_600, 33_400],
      ['213', '农林水支出', 66_600, 66_600, null],
      ['221', '住房保障支出', 33_400, null, 33_400],
      ['注：本表按功能分类编列。'],
    ]),
  );
  const [conversion] = planConversion(result, convertibleTables(result), 2);
  const { rows } = conversion!.sheet;
  const ruled = rows.map((row) => Array.from({ length: 5 }, (_, column) => row[column]?.isBordered ?? false));
  const [none, all] = [false, true].map((one) => Array<boolean>(5).fill(one));
  expect(ruled).toEqual([none, none, all, all, all, all, none]);
  expect(rows[2]!.map((cell) => cell?.isBold)).toEqual(Array(5).fill(true));
  expect(rows[3]![2]).toMatchObject({ constant: 10, numberFormat: '#,##0.00' });
});

test.each([
  [
    'the 合计 below its parts',
    [
      ['213', '农林水支出', 66_600, 66_600, null],
      ['221', '住房保障支出', 33_400, null, 33_400],
      ['合计', null, 100_000, 66_600, 33_400],
    ],
    ['合计'],
  ],
  [
    'a 合计 typed as text',
    [
      ['合计', null, '100,000.00', 66_600, 33_400],
      ['213', '农林水支出', 100_000, 66_600, 33_400],
    ],
    ['合计'],
  ],
  [
    'the line all others belong to',
    [
      ['213', '农林水支出', 100_000, 66_600, 33_400],
      ['21303', '水利', 100_000, 66_600, 33_400],
    ],
    ['农林水支出'],
  ],
  [
    'nothing, where lines stand side by side',
    [
      ['213', '农林水支出', 66_600, 66_600, null],
      ['221', '住房保障支出', 33_400, null, 33_400],
    ],
    [],
  ],
])('the total told of a table is %s', (_, lines, names) => {
  const result = checkWorkbook(workbookOf([...TABLE, ...lines]));
  const [conversion] = planConversion(result, convertibleTables(result), 2);
  expect(conversion!.totals.map(({ name }) => name.split('·')[0])).toEqual(names);
});

test('where no balanced rounding exists, the relations in the way are named and every amount is rounded by itself', () => {
  const sum = (number: string, target: number, ...terms: number[]): RelationFamily => ({
    rule: 'row-split',
    number,
    kind: 'equal',
    count: 1,
    strength: 'firm',
    target: { sign: 1, start: target, stride: 1 },
    terms: terms.map((start) => ({ sign: 1, start, stride: 1 })),
  });
  // 1 = a + b, 0 = a + c and 0 = b + c leave no whole a, b and c.
  const result = checkResult({
    sheets: ['支出表'],
    tables: [
      {
        sheet: 0,
        title: '支出表',
        firstRow: 3,
        unit: YUAN,
        quantum: 1,
        columns: ['甲乙', '甲丙', '乙丙', '甲', '乙', '丙'],
        lines: [['208', '社会保障', 800_000, 450_000, 450_000, 400_000, 400_000, 50_000]],
      },
    ],
    families: () => [sum('1', 0, 3, 4), sum('2', 1, 3, 5), sum('3', 2, 4, 5)],
  });
  const [conversion] = planConversion(result, convertibleTables(result), 0);
  expect(conversion!.obstacles.map((one) => one['zh-CN']).toSorted()).toEqual([
    '乙丙 = 乙 + 丙',
    '甲丙 = 甲 + 丙',
    '甲乙 = 甲 + 乙',
  ]);
  const { rows } = conversion!.sheet;
  expect(rows.at(-2)!.flatMap((cell) => (cell && 'constant' in cell ? [cell.constant] : []))).toEqual([
    '',
    '',
    1,
    0,
    0,
    0,
    0,
    0,
  ]);
  expect(rows.at(-1)).toEqual([
    { constant: '注：本表由“支出表”换算为万元，各数单独四舍五入，合计与明细之间可能有尾差。' },
  ]);
});

test.each([
  ['单位：元', '单位：万元'],
  ['金额单位: 元', '金额单位: 万元'],
  ['（单位：人民币元）', '（单位：人民币万元）'],
  ['公开01表　部门：某某局　金额单位：元', '公开01表　部门：某某局　金额单位：万元'],
  ['金额（元）', '金额（万元）'],
  ['注：本表金额单位为元。', '注：本表金额单位为万元。'],
  ['单位：万元', '单位：万元'],
  ['多元化经营', '多元化经营'],
])('%s → %s', (before, after) => {
  expect(statedInWan(before, YUAN)).toBe(after);
});
