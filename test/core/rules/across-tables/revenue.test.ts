import { revenueBySource } from '../../../../src/core/rules/across-tables/revenue-by-source';
import { revenueTotal } from '../../../../src/core/rules/across-tables/revenue-total';
import { column, lane, line, papersOf, relationsIn, type TableSpec } from '../../../support/table-builder';
import { fiscal, revenue, REVENUE, summary } from './document';

function totals(...specs: TableSpec[]): string[] {
  const papers = papersOf(...specs);
  return relationsIn(papers, revenueTotal.relate(papers));
}

function sources(...specs: TableSpec[]): string[] {
  const papers = papersOf(...specs);
  return relationsIn(papers, revenueBySource.relate(papers));
}

/** 收入总表 with one column, total first. */
function plainRevenue(title: string, amount: number): TableSpec {
  const lines = [line('合计', [amount], { role: 'total' }), line('208 社保', [amount], { under: 0 })];
  return {
    base: 'revenue-summary',
    title,
    facets: REVENUE,
    lanes: [lane('functional', [column('合计')], lines)],
  };
}

/** 收支总表 of the province that prints 当年预算 and 上年结转 as columns. */
function summaryByPortion(): TableSpec {
  const columns = [
    column('预算数'),
    column('当年', { portion: 'current' }, { under: 0 }),
    column('结转', { portion: 'carry-over' }, { under: 0 }),
  ];
  return {
    base: 'revenue-expenditure-summary',
    title: '收支',
    lanes: [
      lane(
        'source',
        columns,
        [
          line('一般', [11, 9, 2], { under: 1, facets: { source: 'general' } }),
          line('本年收入', [11, 9, 2], { role: 'current-year-total', under: 3 }),
          line('上年结转', [null, null, null], { role: 'carry-in', under: 3 }),
          line('收入总计', [11, 9, 2], { role: 'grand-total' }),
        ],
        REVENUE,
      ),
    ],
  };
}

describe('(20) 收支总表 and 收入总表', () => {
  it('compares total, this year and carry-over', () => {
    expect(totals(summary(), revenue())).toEqual([
      '(20) 收支:收入总计·数 = 收入:合计·合计',
      '(20) 收支:本年收入·数 = 收入:合计·本年',
      '(20) 收支:上年结转·数 = 收入:合计·结转',
    ]);
  });

  it('reads this year from a column where the summary prints portions', () => {
    expect(totals(summaryByPortion(), revenue())).toEqual([
      '(20) 收支:收入总计·预算数 = 收入:合计·合计',
      '(20) 收支:收入总计·当年 = 收入:合计·本年',
      '(20) 收支:收入总计·结转 = 收入:合计·结转',
    ]);
  });

  it('asks nothing of a revenue table without carry-over when money was carried over', () => {
    expect(totals(summary(), plainRevenue('收入', 9))).toEqual([]);
  });

  it('compares 本年收入 in final accounts, where the revenue table knows no carry-over', () => {
    expect(totals(summary('final'), { ...plainRevenue('收入', 9), stage: 'final' })).toEqual([
      '(52) 收支:本年收入·数 = 收入:合计·合计',
    ]);
  });

  it('adds up the top lines of a revenue table without 合计', () => {
    const lines = [line('208 社保', [4]), line('210 卫生', [5])];
    const untotalled: TableSpec = {
      base: 'revenue-summary',
      title: '收入',
      stage: 'final',
      facets: REVENUE,
      lanes: [lane('functional', [column('合计')], lines)],
    };
    expect(totals(summary('final'), untotalled)).toEqual([
      '(52) 收支:本年收入·数 = 收入:208·合计 + 收入:210·合计',
    ]);
  });

  it('says nothing where a kind of table stands twice', () => {
    expect(totals(summary(), revenue(), { ...revenue(), title: '收入二' })).toEqual([]);
  });

  it('keeps the tables of two organisations apart', () => {
    const ofUnit = (spec: TableSpec, code: string): TableSpec => ({
      ...spec,
      title: `${spec.title ?? ''}${code}`,
      organisation: { name: `单位${code}`, code },
    });
    const specs = ['450001', '450002'].flatMap((code) => [ofUnit(summary(), code), ofUnit(revenue(), code)]);
    expect(totals(...specs).filter((relation) => relation.includes('总计'))).toEqual([
      '(20) 收支450001:收入总计·数 = 收入450001:合计·合计',
      '(20) 收支450002:收入总计·数 = 收入450002:合计·合计',
    ]);
  });
});

describe('(23) revenue by source', () => {
  it('compares each source wherever it is printed', () => {
    expect(sources(summary(), revenue(), fiscal())).toEqual([
      '(23) 收支:一般·数 = 拨款:本年收入·数',
      '(23) 收支:一般·数 = 收入:合计·一般',
      '(23) 收支:一般·数 = 拨款:一般·数',
      '(23) 收支:事业·数 = 收入:合计·事业',
    ]);
  });

  it('adds up the three budgets where a table prints 财政拨款 as one', () => {
    const asFiscal: TableSpec = {
      base: 'revenue-summary',
      title: '收入',
      facets: REVENUE,
      lanes: [
        lane(
          'functional',
          [
            column('合计'),
            column('拨款', { portion: 'current', source: 'fiscal' }, { under: 0 }),
            column('结转', { portion: 'carry-over' }, { under: 0 }),
          ],
          [line('合计', [10, 8, 2], { role: 'total' }), line('208 社保', [10, 8, 2], { under: 0 })],
        ),
      ],
    };
    const withFunds = summary();
    const [left, right] = withFunds.lanes;
    const lanes = [
      { ...left!, lines: [...left!.lines, line('基金', [0], { under: 2, facets: { source: 'fund' } })] },
      right!,
    ];
    expect(sources({ ...withFunds, lanes }, asFiscal)).toEqual([
      '(23) 收入:合计·拨款 = 收支:一般·数 + 收支:基金·数',
    ]);
  });

  it('numbers final accounts (54)', () => {
    expect(sources(summary('final'), fiscal(undefined, 'final'))).toEqual([
      '(54) 收支:一般·数 = 拨款:本年收入·数',
      '(54) 收支:一般·数 = 拨款:一般·数',
    ]);
  });

  it('compares the carry-over of a source where both tables tell it', () => {
    expect(sources(summaryByPortion(), fiscal())).toContain('(23) 收支:一般·结转 = 拨款:一般·数');
  });
});
