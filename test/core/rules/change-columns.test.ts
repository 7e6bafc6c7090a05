import fc from '../../support/fast-check';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { DEFAULT_OPTIONS } from '../../../src/core/check/check-options';
import type { ZeroBase } from '../../../src/core/amount/zero-base';
import type { Finding } from '../../../src/core/findings/finding';
import { cellAddress } from '../../../src/core/snapshot/address';
import { SnapshotBuilder } from '../../../src/core/snapshot/snapshot-builder';

/** What the columns of a comparison are called, in the ways provinces call them. */
interface Wording {
  readonly previous: string;
  readonly current: string;
  readonly change: string;
  readonly rate: string;
}

const WORDINGS: readonly Wording[] = [
  { previous: '上年预算数', current: '本年预算数', change: '增减额', rate: '增减%' },
  { previous: '2023年预算数', current: '2024年预算数', change: '比上年增减额', rate: '比上年增减（%）' },
  { previous: '2023年执行数', current: '2024年预算数', change: '增减金额', rate: '增减率' },
  { previous: '上年决算数', current: '2024年预算数', change: '比上年增减', rate: '同比+、-%' },
  { previous: '上年度预算', current: '本年度预算', change: '增减变动', rate: '增减幅度' },
  { previous: '2023年度预算数', current: '2024年度预算数', change: '同比增减', rate: '同比增长%' },
  { previous: '上年年初预算', current: '本年预算', change: '较上年增减额', rate: '增长率（%）' },
  { previous: '上年数', current: '本年数', change: '增减变化额', rate: '增减比例' },
  { previous: '上年实际完成数', current: '本年预算数', change: '比上年增减数', rate: '增减百分比' },
];

type RateForm = 'percent-format' | 'percent-figure' | 'percent-text' | 'fraction';

interface Comparison {
  readonly wording: Wording;
  /** Hundredths of 万元. */
  readonly previous: readonly number[];
  readonly current: readonly number[];
  readonly form: RateForm;
  readonly decimals: number;
}

const comparison: fc.Arbitrary<Comparison> = fc
  .record({
    wording: fc.constantFrom(...WORDINGS),
    lines: fc.array(
      fc.tuple(fc.integer({ min: 20_000, max: 3_000_000 }), fc.integer({ min: 20_000, max: 3_000_000 })),
      { minLength: 4, maxLength: 9 },
    ),
    form: fc.constantFrom<RateForm>('percent-format', 'percent-figure', 'percent-text', 'fraction'),
    decimals: fc.constantFrom(1, 2),
  })
  .map(({ lines, ...rest }) => ({
    ...rest,
    previous: lines.map(([before]) => before),
    current: lines.map(([, now]) => now),
  }));

const SUBJECTS = [
  '教育支出',
  '科学技术支出',
  '卫生健康支出',
  '节能环保支出',
  '农林水支出',
  '交通运输支出',
  '商业服务业等支出',
  '住房保障支出',
  '其他支出',
];
const CODES = ['205', '206', '210', '211', '213', '214', '216', '221', '229'];

const FIRST_ROW = 4;
const CHANGE_COLUMN = 4;
const RATE_COLUMN = 5;

/** Percent of a line, rounded half away from zero. */
function percentOf(now: number, before: number, decimals: number): number {
  const scale = 10 ** decimals;
  const exact = ((now - before) / before) * 100 * scale;
  return (Math.sign(exact) * Math.round(Math.abs(exact))) / scale;
}

interface Slip {
  readonly line: number;
  readonly column: 'change' | 'rate';
  /** What stands in the cell instead of its figure, in hundredths of 万元 or percent. */
  readonly figure: (right: number) => number;
}

function findingsOf(
  { wording, previous, current, form, decimals }: Comparison,
  slip?: Slip,
): readonly Finding[] {
  const builder = new SnapshotBuilder('对比.xlsx');
  const sheet = builder.sheet('一般公共预算支出表');
  const format = (code: string): number => builder.internFormat(code);
  sheet
    .set(0, 0, '2024年一般公共预算支出表')
    .set(1, 0, '部门：友好区医疗保障局')
    .set(1, RATE_COLUMN, '单位：万元');
  const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
  const lines = [
    ['', '合计', total(previous), total(current)] as const,
    ...previous.map((before, at) => [CODES[at]!, SUBJECTS[at]!, before, current[at]!] as const),
  ];
  const { previous: p, current: c, change, rate } = wording;
  ['科目编码', '科目名称', p, c, change, rate].forEach((heading, column) =>
    sheet.set(FIRST_ROW - 1, column, heading),
  );
  lines.forEach(([code, name, before, now], at) => {
    const row = FIRST_ROW + at;
    const slipped = (column: Slip['column'], right: number): number =>
      slip?.line === at && slip.column === column ? slip.figure(right) : right;
    sheet.set(row, 0, code).set(row, 1, name);
    sheet.set(row, 2, before / 100, format('#,##0.00')).set(row, 3, now / 100, format('#,##0.00'));
    sheet.set(row, CHANGE_COLUMN, slipped('change', now - before) / 100, format('#,##0.00'));
    const percent = slipped('rate', percentOf(now, before, decimals));
    const digits = '0'.repeat(decimals);
    if (form === 'percent-format') sheet.set(row, RATE_COLUMN, percent / 100, format(`0.${digits}%`));
    if (form === 'percent-figure') sheet.set(row, RATE_COLUMN, percent, format(`0.${digits}`));
    if (form === 'percent-text') sheet.set(row, RATE_COLUMN, `${percent.toFixed(decimals)}%`);
    if (form === 'fraction') sheet.set(row, RATE_COLUMN, percent / 100, format(`0.00${digits}`));
  });
  return checkWorkbook(builder.build()).findings.filter(({ place }) => place.column >= 2);
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ place, message }) => `${cellAddress(place.row, place.column)} ${message['zh-CN']}`);

const RUNS = { numRuns: 50 };

test('a right comparison is silent, however it is worded and printed', () => {
  fc.assert(
    fc.property(comparison, (one) => {
      expect(told(findingsOf(one))).toEqual([]);
    }),
    RUNS,
  );
});

const SLIPS: readonly (readonly [string, Slip['column'], Slip['figure']])[] = [
  ['a changed amount', 'change', (right) => right + 1_000],
  ['a reversed sign of an amount', 'change', (right) => -right],
  ['a changed rate', 'rate', (right) => right + 3],
  ['a last digit off by two', 'rate', (right) => right + 0.2],
  ['a reversed sign of a rate', 'rate', (right) => -right],
  ['a rate without its percent sign', 'rate', (right) => right / 100],
  ['a rate with a doubled percent sign', 'rate', (right) => right * 100],
];

test.each(SLIPS)('%s is found at its cell', (_, column, figure) => {
  fc.assert(
    fc.property(comparison, fc.nat(), (one, pick) => {
      const line = pick % (one.previous.length + 1);
      const right =
        column === 'change' ? one.current.reduce((sum, now, at) => sum + now - one.previous[at]!, 0) : 0;
      fc.pre(Math.abs(one.current[0]! - one.previous[0]!) > 1_000 && (column === 'rate' || right !== 0));
      const of = line === 0 ? null : line - 1;
      const [before, now] =
        of === null ? [total(one.previous), total(one.current)] : [one.previous[of]!, one.current[of]!];
      const percent = percentOf(now, before, one.decimals);
      // The rounding of small bases hides small slips, which is right.
      fc.pre(Math.abs(percent) > 1 && now < 10 * before);
      const cells = findingsOf(one, { line, column, figure }).flatMap(({ suspects }) =>
        suspects.map(({ place }) => cellAddress(place.row, place.column)),
      );
      const at = column === 'change' ? CHANGE_COLUMN : RATE_COLUMN;
      expect(cells).toContain(cellAddress(FIRST_ROW + line, at));
    }),
    RUNS,
  );
});

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

describe('a base of zero', () => {
  const overZero = (rate: number | string | null, zeroBase: ZeroBase): string[] => {
    const builder = new SnapshotBuilder('对比.xlsx');
    const sheet = builder.sheet('三公');
    const rows = [
      ['2024年一般公共预算“三公”经费支出表'],
      ['单位：万元'],
      ['项目', '2023年预算数', '2024年预算数', '增减额', '增减率'],
      ['“三公”经费合计', 10, 15, 5, '50%'],
      ['一、因公出国（境）费用', 0, 5, 5, rate],
      ['二、公务接待费', 4, 4, 0, '0%'],
      ['三、公务用车购置及运行费', 6, 6, 0, '0%'],
    ];
    rows.forEach((cells, row) => cells.forEach((value, column) => sheet.set(row, column, value)));
    return checkWorkbook(builder.build(), { ...DEFAULT_OPTIONS, zeroBase })
      .findings.filter(({ rule }) => rule === 'change-rate')
      .map(({ message }) => message['zh-CN']);
  };

  test.each<[number | string | null, ZeroBase, number]>([
    ['100%', 'hundred', 0],
    [null, 'hundred', 0],
    ['—', 'hundred', 0],
    ['500%', 'hundred', 1],
    ['100%', 'omit', 1],
    [null, 'omit', 0],
    ['100%', 'dash', 1],
    ['—', 'dash', 0],
  ])('%s under %s', (rate, zeroBase, count) => {
    expect(overZero(rate, zeroBase)).toHaveLength(count);
  });
});

test('a rate that was cut off is a warning', () => {
  const cut: Comparison = {
    wording: WORDINGS[0]!,
    previous: [300_037, 100_000, 100_000, 100_000],
    current: [350_043, 90_000, 120_000, 100_000],
    form: 'percent-figure',
    decimals: 2,
  };
  const findings = findingsOf(cut, { line: 1, column: 'rate', figure: () => 16.66 });
  expect(findings.map(({ severity, message }) => [severity, message['zh-CN']])).toEqual([
    ['warning', 'F6 “增减%”为 16.66，按 3,500.43 与 3,000.37 计算为 16.67%，尾数应四舍五入，不应舍去。'],
  ]);
});

test('completion of the budget', () => {
  const builder = new SnapshotBuilder('决算.xlsx');
  const sheet = builder.sheet('支出');
  const rows = [
    ['2023年度支出决算表'],
    ['金额单位：万元'],
    ['科目编码', '科目名称', '年初预算数', '决算数', '完成年初预算%'],
    ['', '合计', 200, 150, '75%'],
    ['208', '社会保障和就业支出', 120, 90, '75%'],
    ['210', '卫生健康支出', 80, 60, '57%'],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.set(row, column, value)));
  const found = checkWorkbook(builder.build()).findings.filter(({ rule }) => rule === 'share');
  expect(told(found)).toEqual(['E6 E6 “完成年初预算%”为 57%，按 60 与 80 计算为 75%。']);
});
