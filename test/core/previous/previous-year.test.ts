import { YUAN } from '../../../src/core/amount/fen';
import { openPrevious } from '../../../src/core/previous/open-previous';
import { figureAt, type Ledger } from '../../../src/core/relations/ledger';
import { previousFigure } from '../../../src/core/rules/inspections/previous-figure';
import { column, lane, line, papersOf, type LineSpec, type TableSpec } from '../../support/table-builder';

const OFFICE = { name: '友好区医疗保障局', code: '028' };

function expenditure(year: number, lines: readonly LineSpec[], rest: Partial<TableSpec> = {}): TableSpec {
  return {
    base: 'expenditure-summary',
    title: '支出总表',
    organisation: OFFICE,
    year,
    lanes: [lane('functional', [column('合计'), column('基本支出', { nature: 'basic' })], lines)],
    ...rest,
  };
}

const THIS_YEAR = [
  line('合计', [12, 9], { role: 'total' }),
  line('208 社会保障和就业支出', [7, 6], { under: 0 }),
  line('20805 行政事业单位养老支出', [7, 6], { under: 1 }),
  line('213 农林水支出', [5, 3], { under: 0 }),
];

const LAST_YEAR = [
  line('208 社会保障和就业支出', [6, 5]),
  line('20805 行政事业单位离退休', [6, 5], { under: 0 }),
  line('212 城乡社区支出', [1, 0]),
  line('合计', [7, 5], { role: 'total' }),
];

function opened(current: TableSpec, last: TableSpec) {
  return openPrevious(papersOf(current).ledger, papersOf(last).ledger);
}

/** "208·合计 7 ← 6", one per figure. */
function pairs(current: TableSpec, last: TableSpec): string[] {
  const opening = opened(current, last);
  if (!opening.ok) throw new Error(opening.failure.message['en-US']);
  const { previous } = opening;
  const ledger: Ledger = previous.current;
  return Array.from(ledger.amounts, (amount, id) => {
    const { line: of, column: by, table } = figureAt(ledger, id);
    const before = previous.amountOf(id);
    const text =
      before === null ? '?' : `${before.amount / table.unit.fen}${before.isNewLine ? ' (new)' : ''}`;
    return `${of.code || of.name}·${by.path.at(-1)} ${amount / table.unit.fen} ← ${text}`;
  });
}

test('lines know each other by code, totals by what they total, and new ones are told', () => {
  expect(pairs(expenditure(2026, THIS_YEAR), expenditure(2025, LAST_YEAR))).toEqual([
    '合计·合计 12 ← 7',
    '208·合计 7 ← 6',
    '20805·合计 7 ← 6',
    '213·合计 5 ← 0 (new)',
    '合计·基本支出 9 ← 5',
    '208·基本支出 6 ← 5',
    '20805·基本支出 6 ← 5',
    '213·基本支出 3 ← 0 (new)',
  ]);
});

test('lines without codes know each other by name, in a former spelling too', () => {
  const bare = (specs: readonly LineSpec[]) => specs.map((spec) => ({ ...spec, code: '' }));
  const found = pairs(expenditure(2026, bare(THIS_YEAR)), expenditure(2025, bare(LAST_YEAR)));
  expect(found).toContain('行政事业单位养老支出·合计 7 ← 6');
  expect(found).toContain('农林水支出·合计 5 ← 0 (new)');
});

test('a name that stands twice is not guessed', () => {
  const twice = [line('其他支出', [1, 1]), line('其他支出', [2, 2]), line('合计', [3, 3], { role: 'total' })];
  expect(pairs(expenditure(2026, twice), expenditure(2025, twice))[0]).toBe('其他支出·合计 1 ← ?');
});

test('lines that are gone', () => {
  const opening = opened(expenditure(2026, THIS_YEAR), expenditure(2025, LAST_YEAR));
  if (!opening.ok) throw new Error('not opened');
  const [match] = opening.previous.matches;
  expect(match!.lines.dropped.map((at) => match!.last.lane.lines[at]!.code)).toEqual(['212']);
});

test('columns know each other whatever year their headings name', () => {
  const by = (year: number, figures: readonly (readonly [number, number])[]): TableSpec =>
    expenditure(year, [], {
      lanes: [
        lane(
          'functional',
          [
            column(`${year - 1}年预算数`, { version: 'previous' }),
            column(`${year}年预算数`),
            column('增减额', {}, { measure: 'change' }),
          ],
          figures.map(([before, now], at) => line(`20${at + 1} 某支出`, [before, now, now - before])),
        ),
      ],
    });
  expect(pairs(by(2026, [[6, 7]]), by(2025, [[4, 6]]))).toEqual([
    '201·2025年预算数 6 ← 6',
    '201·2026年预算数 7 ← 6',
    '201·增减额 1 ← ?',
  ]);
});

test.each<[string, TableSpec, string]>([
  [
    'other-department',
    expenditure(2025, LAST_YEAR, { organisation: { name: '乌翠区教育局', code: '031' } }),
    '上年的表是“乌翠区教育局”的，本年的表是“友好区医疗保障局”的，不是同一部门。',
  ],
  [
    'other-year',
    expenditure(2026, LAST_YEAR),
    '本年的表是 2026 年的，上年的表应是 2025 年的，所选的是 2026 年的。',
  ],
  [
    'other-stage',
    expenditure(2025, LAST_YEAR, { stage: 'final' }),
    '上年的表与本年的表一个是预算、一个是决算，不能逐表对比。',
  ],
  [
    'nothing-matched',
    expenditure(2025, LAST_YEAR, { base: 'asset-holding' }),
    '上年的表中没有与本年对应的。',
  ],
])('says why a file cannot serve: %s', (kind, last, message) => {
  expect(opened(expenditure(2026, THIS_YEAR), last)).toMatchObject({
    ok: false,
    failure: { kind, message: { 'zh-CN': message } },
  });
});

describe('figures of last year printed this year', () => {
  const LAST = expenditure(
    2025,
    [line('合计', [70_000, 0], { role: 'total' }), line('208 社保', [60_000, 0])],
    {
      unit: YUAN,
    },
  );

  function found(total: number, class208: number | null): [string, string][] {
    const current = papersOf(
      expenditure(2026, [], {
        lanes: [
          lane(
            'functional',
            [column('上年预算数', { version: 'previous' }), column('本年预算数')],
            [line('合计', [total, 8], { role: 'total' }), line('208 社保', [class208, 8])],
          ),
        ],
      }),
    );
    const opening = openPrevious(current.ledger, papersOf(LAST).ledger);
    if (!opening.ok) throw new Error('not opened');
    return previousFigure
      .inspect({ ...current, previous: opening.previous })
      .map(({ severity, message }) => [severity, message['zh-CN']]);
  }

  test('agree whatever the units', () => expect(found(7, 6)).toEqual([]));
  test('agree within rounding', () => expect(found(7.004, 6)).toEqual([]));
  test('differ', () => {
    expect(found(7, 6.1)).toEqual([['error', 'C5 上年数为 6.10 万元，上年公开的“社保”为 6.00 万元。']]);
  });
  test('are left out', () => expect(found(7, null)).toHaveLength(1));
});
