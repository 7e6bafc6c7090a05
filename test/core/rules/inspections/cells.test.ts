import { detailDepth } from '../../../../src/core/rules/inspections/detail-depth';
import { duplicateLine } from '../../../../src/core/rules/inspections/duplicate-line';
import { errorValue } from '../../../../src/core/rules/inspections/error-value';
import { indicatorUnit } from '../../../../src/core/rules/inspections/indicator-unit';
import { performanceUnit } from '../../../../src/core/rules/inspections/performance-unit';
import { textNumber } from '../../../../src/core/rules/inspections/text-number';
import type { InspectionRule } from '../../../../src/core/rules/rule';
import { cellAddress } from '../../../../src/core/snapshot/address';
import type { Finding } from '../../../../src/core/findings/finding';
import { YUAN } from '../../../../src/core/amount/fen';
import {
  column,
  lane,
  line,
  papersOf,
  type Figure,
  type LineSpec,
  type TableSpec,
} from '../../../support/table-builder';

function inspect(rule: InspectionRule, ...specs: TableSpec[]): Finding[] {
  return rule.inspect(papersOf(...specs));
}

function addresses({ suspects }: Finding): string[] {
  return suspects.map(({ place }) => cellAddress(place.row, place.column));
}

function expenditure(lines: readonly LineSpec[], base: TableSpec['base'] = 'expenditure-summary'): TableSpec {
  const columns = [column('合计'), column('基本'), column('占比', {}, { measure: 'rate' })];
  return { base, title: '支出总表', lanes: [lane('functional', columns, lines)] };
}

const figures = (...of: Figure[]) => expenditure([line('208 社保', of)]);

describe('text-number', () => {
  it('reports amounts stored as text once per table, with every cell', () => {
    const found = inspect(
      textNumber,
      expenditure([line('208 社保', ['1,353.56', 2]), line('210 卫生', [3, '4.00'])]),
    );
    expect(found).toHaveLength(1);
    expect(addresses(found[0]!)).toEqual(['C4', 'D5']);
    expect(found[0]!.message['zh-CN']).toBe(
      '《支出总表》有 2 个金额以文本存放（如 C4 的“1,353.56”），公式求和会漏掉，应转换为数值。',
    );
    expect(found[0]!.severity).toBe('warning');
  });

  it('reports text that is no amount, such as a letter O for a zero', () => {
    const [found] = inspect(textNumber, figures('1O2.5', 1));
    expect(found!.message['zh-CN']).toContain('不是数值（如 C4 的“1O2.5”）');
  });

  it('reports words in the place of an amount', () => {
    const [found] = inspect(textNumber, figures('待定', 1));
    expect(found!.message['zh-CN']).toContain('不是数值（如 C4 的“待定”）');
  });

  it.each<[string, TableSpec]>([
    ['dashes for nothing', figures('—', 1)],
    ['text in a column of rates', figures(1, 1, '12%')],
    ['numbers', figures(1, 2)],
    ['performance forms, which say 161 万元', { ...figures('161', 1), base: 'project-performance' }],
  ])('passes over %s', (_, spec) => {
    expect(inspect(textNumber, spec)).toEqual([]);
  });
});

describe('error-value', () => {
  it('reports error values of amount columns', () => {
    const found = inspect(
      errorValue,
      expenditure([line('208 社保', ['#REF!', 2]), line('210 卫生', [3, '#N/A', '#DIV/0!'])]),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', rule: 'error-value' });
    expect(addresses(found[0]!)).toEqual(['C4', 'D5']);
    expect(found[0]!.message['zh-CN']).toContain('2 个金额单元格是错误值（如 C4 的 #REF!）');
  });

  it('is silent on numbers', () => {
    expect(inspect(errorValue, figures(1, 2))).toEqual([]);
  });
});

describe('duplicate-line', () => {
  it('reports a code that stands twice under one parent', () => {
    const found = inspect(
      duplicateLine,
      expenditure([
        line('208 社保', [3, 3]),
        line('20805 养老', [1, 1], { under: 0 }),
        line('20805 养老', [2, 2], { under: 0 }),
      ]),
    );
    expect(found.map(({ message }) => message['zh-CN'])).toEqual([
      '《支出总表》中“20805 养老”重复出现，且金额不同：A5 与 A6，请核对以哪一行为准。',
    ]);
    expect(addresses(found[0]!)).toEqual(['A6', 'A5']);
  });

  it.each([
    ['a second 合计', 3, '重复出现：'],
    ['a second 合计 of other amounts', 4, '重复出现，且金额不同：'],
  ])('reports %s', (_, amount, words) => {
    const [first, second] = [3, amount].map((of) => line('合计', [of, 3], { role: 'total' }));
    const found = inspect(duplicateLine, expenditure([first!, line('208 社保', [3, 3]), second!]));
    expect(found).toHaveLength(1);
    expect(found[0]!.message['zh-CN']).toContain(words);
  });

  it('reports a name that stands twice in a section', () => {
    const item = line('行政单位医疗', [1, 1], { under: 1 });
    const spec = expenditure([
      line('卫生健康支出', [2, 2]),
      line('行政事业单位医疗', [2, 2], { under: 0 }),
      item,
      item,
    ]);
    expect(inspect(duplicateLine, spec)).toHaveLength(1);
  });

  it.each<[string, TableSpec]>([
    [
      'one code under two units',
      expenditure([
        line('028001 甲', [1, 1]),
        line('208 社保', [1, 1], { under: 0 }),
        line('028002 乙', [1, 1]),
        line('208 社保', [1, 1], { under: 2 }),
      ]),
    ],
    [
      'one name under two codes',
      expenditure([line('2080501 离退休', [1, 1]), line('2080502 离退休', [1, 1])]),
    ],
    ['one name in a list of items only', expenditure([line('行政运行', [1, 1]), line('行政运行', [2, 2])])],
    ['blank lines of a form', expenditure([line('208 社保', [1, 1]), line('208 社保', [null, null])])],
    [
      'projects of one name',
      {
        base: 'project-expenditure',
        lanes: [lane('project', [column('合计')], [line('印刷费', [1]), line('印刷费', [2])])],
      },
    ],
  ])('passes over %s', (_, spec) => {
    expect(inspect(duplicateLine, spec)).toEqual([]);
  });
});

describe('hierarchy/depth', () => {
  it('reports sections without items', () => {
    const found = inspect(
      detailDepth,
      expenditure([line('208 社保', [3, 3]), line('20805 养老', [3, 3], { under: 0 })]),
    );
    expect(found.map(({ message }) => message['zh-CN'])).toEqual([
      '《支出总表》有 1 个科目未细化到项级（如 20805 养老）。',
    ]);
  });

  it('wants 款 of the economic classification', () => {
    const lines = [
      line('301 工资', [3, 3]),
      line('302 商品', [3, 3]),
      line('30201 办公费', [3, 3], { under: 1 }),
    ];
    const found = inspect(detailDepth, expenditure(lines, 'general-budget-basic-expenditure'));
    expect(found.map(addresses)).toEqual([['A4']]);
    expect(found[0]!.message['zh-CN']).toContain('款级');
  });

  it('wants no 项 of economic subjects, whatever the table', () => {
    const lines = [
      line('301 工资', [3, 3]),
      line('30101 基本工资', [3, 3], { under: 0 }),
      line('302 商品', [3, 3]),
    ];
    const found = inspect(detailDepth, expenditure(lines, 'general-budget-expenditure'));
    expect(found.map(({ message }) => message['zh-CN'])).toEqual([
      '《支出总表》有 1 个科目未细化到款级（如 302 商品）。',
    ]);
  });

  it.each<[string, TableSpec]>([
    ['预备费', expenditure([line('227 预备费', [3, 3])])],
    [
      'a 项 called as its 款',
      expenditure([
        line('文化旅游体育与传媒支出', [3, 3]),
        line('其他文化旅游体育与传媒支出', [3, 3], { under: 0 }),
        line('其他文化旅游体育与传媒支出', [3, 3], { under: 1 }),
      ]),
    ],
    ['subjects without money', expenditure([line('208 社保', [0, null])])],
    ['items', expenditure([line('2080505 养老保险', [3, 3])])],
    ['tables of classes', expenditure([line('208 社保', [3, 3])], 'revenue-expenditure-summary')],
  ])('passes over %s', (_, spec) => {
    expect(inspect(detailDepth, spec)).toEqual([]);
  });
});

describe('unit-mismatch', () => {
  const projects: TableSpec = {
    base: 'project-expenditure',
    title: '项目支出表',
    lanes: [lane('project', [column('合计')], [line('印刷费（本级）', [30])])],
  };
  const form = (amount: number, unit?: TableSpec['unit']): TableSpec => ({
    base: 'project-performance',
    title: '绩效目标表',
    ...(unit ? { unit } : {}),
    lanes: [lane('project', [column('年度资金总额')], [line('印刷费(本级)', [amount], { role: 'total' })])],
  });

  it('reports 元 under a label of 万元', () => {
    const found = inspect(performanceUnit, projects, form(300000));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'error',
      place: { sheet: 1, row: 3, column: 2 },
      published: { fen: 300_000_000_000 },
      expected: { fen: 30_000_000 },
    });
    expect(found[0]!.message['zh-CN']).toContain('填 300,000.00，而项目支出表为 30.00 万元');
  });

  it('allows for the rounding of the project table', () => {
    expect(inspect(performanceUnit, projects, form(300049))).toHaveLength(1);
    expect(inspect(performanceUnit, projects, form(300149))).toEqual([]);
  });

  it.each<[string, TableSpec]>([
    ['equal amounts', form(30)],
    ['amounts stated in 元', form(300000, YUAN)],
    ['amounts that differ otherwise', form(3000)],
  ])('passes over %s', (_, spec) => {
    expect(inspect(performanceUnit, projects, spec)).toEqual([]);
  });

  const indicator = (name: string, value: string): TableSpec => ({
    base: 'project-performance',
    lanes: [lane('project', [column(name), column(value)], [line('项目', [1, 1])])],
  });

  it('reports a count of people in 万元', () => {
    const found = inspect(indicatorUnit, indicator('实际参保人数', '≥69万元'));
    expect(found.map(addresses)).toEqual([['D3']]);
    expect(found[0]!.severity).toBe('warning');
  });

  it.each([
    ['实际参保人数', '≥69万人'],
    ['医疗救助资金', '164万元'],
    ['培训人次', '≥95%'],
  ])('passes over %s %s', (name, value) => {
    expect(inspect(indicatorUnit, indicator(name, value))).toEqual([]);
  });
});
