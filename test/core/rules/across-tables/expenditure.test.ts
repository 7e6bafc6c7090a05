import { basicExpenditure } from '../../../../src/core/rules/across-tables/basic-expenditure';
import { expenditureByFund } from '../../../../src/core/rules/across-tables/expenditure-by-fund';
import { expenditureTotal } from '../../../../src/core/rules/across-tables/expenditure-total';
import { fiscalExpenditure } from '../../../../src/core/rules/across-tables/fiscal-expenditure';
import { fiscalWithinAll } from '../../../../src/core/rules/across-tables/fiscal-within-all';
import { fundWithinRevenue } from '../../../../src/core/rules/across-tables/fund-within-revenue';
import { generalIsAll } from '../../../../src/core/rules/across-tables/general-is-all';
import { generalWithinAll } from '../../../../src/core/rules/across-tables/general-within-all';
import { portions } from '../../../../src/core/rules/across-tables/portions';
import { projectExpenditure } from '../../../../src/core/rules/across-tables/project-expenditure';
import type { TieRule } from '../../../../src/core/rules/rule';
import { column, lane, line, papersOf, relationsIn, type TableSpec } from '../../../support/table-builder';
import {
  basic,
  BY_FUND,
  expenditure,
  EXPENDITURE,
  fiscal,
  fundTable,
  general,
  projects,
  summary,
} from './document';

function relations(rule: TieRule, ...specs: TableSpec[]): string[] {
  const papers = papersOf(...specs);
  return relationsIn(papers, rule.relate(papers));
}

function final(spec: TableSpec): TableSpec {
  return { ...spec, stage: 'final' };
}

describe('(21) (22) 收支总表 and 支出总表', () => {
  it('compares the total and every class', () => {
    expect(relations(expenditureTotal, summary(), expenditure())).toEqual([
      '(21) 收支:本年支出·数 = 支出:合计·合计',
      '(22) 收支:社会保障和就业支出·数 = 支出:208·合计',
      '(22) 收支:卫生健康支出·数 = 支出:210·合计',
    ]);
    expect(relations(expenditureTotal, final(summary()), final(expenditure()))[0]).toBe(
      '(53) 收支:本年支出·数 = 支出:合计·合计',
    );
  });

  it('takes the grand total less the carry-over where no 本年支出 is printed', () => {
    const lines = [
      line('社会保障和就业支出', [9], { under: 2 }),
      line('年终结转', [2], { role: 'carry-out', under: 2 }),
      line('支出总计', [11], { role: 'grand-total' }),
    ];
    const spec: TableSpec = {
      base: 'revenue-expenditure-summary',
      title: '收支',
      lanes: [lane('functional', [column('数')], lines, EXPENDITURE)],
    };
    expect(relations(expenditureTotal, spec, expenditure())).toContain(
      '(21) 收支:支出总计·数 = 支出:合计·合计 + 收支:年终结转·数',
    );
  });

  it('does not take an item for the class that bears its name', () => {
    const onlyItems: TableSpec = {
      base: 'expenditure-summary',
      title: '支出',
      facets: EXPENDITURE,
      lanes: [
        lane(
          'functional',
          [column('合计')],
          [
            line('合计', [11], { role: 'total' }),
            line('行政运行', [5], { under: 0 }),
            line('住房公积金', [5], { under: 0 }),
            line('社会保障和就业支出', [1], { under: 0 }),
          ],
        ),
      ],
    };
    expect(relations(expenditureTotal, summary(), onlyItems)).toEqual([
      '(21) 收支:本年支出·数 = 支出:合计·合计',
    ]);
  });
});

describe('(24)–(27) 财政拨款收支总表 and the tables of each fund', () => {
  it('compares fund by fund where the summary prints funds', () => {
    expect(relations(expenditureByFund, fiscal(BY_FUND), general(), fundTable('fund'))).toEqual([
      '(24) 拨款:本年支出·一般 = 一般:合计·合计',
      '(24) 拨款:社会保障和就业支出·一般 = 一般:208·合计',
      '(24) 拨款:卫生健康支出·一般 = 一般:210·合计',
      '(25) 拨款:本年支出·基金 = 基金:合计·合计',
    ]);
    expect(relations(fiscalExpenditure, fiscal(BY_FUND), general(), fundTable('fund'))).toEqual([]);
  });

  it('adds the tables up where the summary prints one column', () => {
    expect(
      relations(fiscalExpenditure, fiscal(), general(), fundTable('fund'), fundTable('capital')),
    ).toEqual([
      '(27) 拨款:本年支出·数 = 一般:合计·合计 + 基金:合计·合计 + 国资:合计·合计',
      '(24) 拨款:社会保障和就业支出·数 = 一般:208·合计',
      '(24) 拨款:卫生健康支出·数 = 一般:210·合计',
    ]);
  });

  it('counts a missing fund table as nothing only where there is no such money', () => {
    expect(relations(fiscalExpenditure, fiscal(), general())[0]).toBe(
      '(27) 拨款:本年支出·数 = 一般:合计·合计',
    );
    const withFund = fiscal();
    const lanes = withFund.lanes.map((each) => ({
      ...each,
      lines: each.lines.map((of) => (of.name === '基金' ? { ...of, figures: [3] } : of)),
    }));
    expect(relations(fiscalExpenditure, { ...withFund, lanes }, general())).toEqual([]);
  });

  it('bounds what a fund spends by what it has', () => {
    expect(relations(fundWithinRevenue, fiscal(), fundTable('fund'), fundTable('capital'))).toEqual([
      '(25) 基金:合计·合计 ≤ 拨款:基金·数 + 拨款:基金·数',
    ]);
    expect(relations(fundWithinRevenue, fiscal(BY_FUND), fundTable('fund'))).toEqual([]);
  });

  it('reads the spending of final accounts that print balances', () => {
    const withBalances: TableSpec = {
      base: 'government-fund-expenditure',
      title: '基金',
      stage: 'final',
      facets: { ...EXPENDITURE, source: 'fund' },
      lanes: [
        lane(
          'functional',
          [
            column('年初', { balance: 'opening' }),
            column('收入', { balance: 'income' }),
            column('支出', { balance: 'spending' }),
            column('年末', { balance: 'closing' }),
          ],
          [line('合计', [0, 0, 0, 0], { role: 'total' })],
        ),
      ],
    };
    expect(relations(expenditureByFund, fiscal(BY_FUND, 'final'), withBalances)).toEqual([
      '(56) 拨款:本年支出·基金 = 基金:合计·支出',
    ]);
  });
});

describe('(28) basic expenditure', () => {
  it('compares 基本, 人员 and 公用', () => {
    expect(relations(basicExpenditure, general(), basic())).toEqual([
      '(28) 一般:合计·基本 = 基本:合计·合计',
      '(28) 一般:合计·人员 = 基本:合计·人员',
      '(28) 一般:合计·公用 = 基本:合计·公用',
    ]);
  });

  it('adds 人员经费合计 and 公用经费合计 in final accounts', () => {
    const twoTotals: TableSpec = {
      base: 'general-budget-basic-expenditure',
      title: '基本',
      stage: 'final',
      facets: { ...EXPENDITURE, source: 'general', nature: 'basic' },
      lanes: [
        lane(
          'economic',
          [column('决算数')],
          [
            line('301 工资', [6], { under: 1 }),
            line('人员合计', [6], { role: 'total', facets: { nature: 'personnel' } }),
            line('302 商品', [2], { under: 3 }),
            line('公用合计', [2], { role: 'total', facets: { nature: 'public' } }),
          ],
        ),
      ],
    };
    expect(relations(basicExpenditure, general('final'), twoTotals)).toEqual([
      '(49) 一般:合计·基本 = 基本:人员合计·决算数 + 基本:公用合计·决算数',
      '(49) 一般:合计·人员 = 基本:人员合计·决算数',
      '(49) 一般:合计·公用 = 基本:公用合计·决算数',
    ]);
  });
});

describe('(29) 一般公共预算 within all expenditure', () => {
  it('is at most where other money is spent too', () => {
    expect(relations(generalWithinAll, expenditure(), general())).toEqual([
      '(29) 一般:208·合计 ≤ 支出:208·合计',
      '(29) 一般:20805·合计 ≤ 支出:20805·合计',
      '(29) 一般:210·合计 ≤ 支出:210·合计',
      '(29) 一般:208·项目 ≤ 支出:208·项目',
      '(29) 一般:20805·项目 ≤ 支出:20805·项目',
      '(29) 一般:210·项目 ≤ 支出:210·项目',
    ]);
  });

  it('is equal, nature by nature, where the totals agree', () => {
    expect(relations(generalIsAll, expenditure(), general())).toEqual([
      '(29) 一般:208·基本 = 支出:208·基本',
      '(29) 一般:20805·基本 = 支出:20805·基本',
      '(29) 一般:210·基本 = 支出:210·基本',
    ]);
  });

  it('is not thrown off by one wrong total', () => {
    const wrong = general();
    const [only] = wrong.lanes;
    const lines = only!.lines.map((of) => (of.role === 'total' ? { ...of, figures: [10, 80, 2, 6, 2] } : of));
    expect(relations(generalIsAll, expenditure(), { ...wrong, lanes: [{ ...only!, lines }] })).toHaveLength(
      3,
    );
  });

  it('matches by the path of names where no codes are printed', () => {
    const named = (spec: TableSpec): TableSpec => ({
      ...spec,
      lanes: spec.lanes.map((each) => ({ ...each, lines: each.lines.map((of) => ({ ...of, code: '' })) })),
    });
    expect(relations(generalIsAll, named(expenditure()), named(general()))).toEqual([
      '(29) 一般:社会保障和就业支出·基本 = 支出:社会保障和就业支出·基本',
      '(29) 一般:养老·基本 = 支出:养老·基本',
      '(29) 一般:卫生健康支出·基本 = 支出:卫生健康支出·基本',
    ]);
  });

  it('leaves out a code that stands twice', () => {
    const doubled = expenditure();
    const [only] = doubled.lanes;
    const lines = [...only!.lines, line('210 卫生健康支出', [2, 2, 0], { under: 0 })];
    const found = relations(generalWithinAll, { ...doubled, lanes: [{ ...only!, lines }] }, general());
    expect(found.some((relation) => relation.includes('210'))).toBe(false);
    expect(found.some((relation) => relation.includes('208'))).toBe(true);
  });

  it('(58) bounds the classes of fiscal appropriations in final accounts only', () => {
    expect(relations(fiscalWithinAll, fiscal(undefined, 'final'), final(expenditure()))).toEqual([
      '(58) 拨款:社会保障和就业支出·数 ≤ 支出:208·合计',
      '(58) 拨款:卫生健康支出·数 ≤ 支出:210·合计',
    ]);
    expect(relations(fiscalWithinAll, fiscal(), expenditure())).toEqual([]);
  });
});

describe('(30) project expenditure', () => {
  it('compares all money and general budget money, carried over or not', () => {
    expect(relations(projectExpenditure, expenditure(), general(), projects())).toEqual([
      '(30) 支出:合计·项目 = 项目:合计·合计',
      '(30) 一般:合计·项目 = 项目:合计·一般 + 项目:合计·一般结转',
    ]);
  });

  it('does not ask a list of some projects for all', () => {
    expect(relations(projectExpenditure, expenditure(), general(), projects('重点项目支出表'))).toEqual([]);
  });
});

describe('(36) portions by class', () => {
  const columns = [
    column('合计'),
    column('当年', { portion: 'current' }, { under: 0 }),
    column('结转', { portion: 'carry-over' }, { under: 0 }),
  ];
  const spec = (base: TableSpec['base'], title: string, current: number): TableSpec => ({
    base,
    title,
    lanes: [
      lane(
        'functional',
        columns,
        [
          line('卫生健康支出', [current + 2, current, 2], { under: 1 }),
          line('本年支出', [current + 2, current, 2], { role: 'current-year-total' }),
        ],
        EXPENDITURE,
      ),
    ],
  });

  it('are equal where the totals are', () => {
    const [all, some] = [
      spec('revenue-expenditure-summary', '收支', 5),
      spec('fiscal-appropriation-summary', '拨款', 5),
    ];
    expect(relations(portions, all, some)).toEqual([
      '(36) 收支:卫生健康支出·当年 = 拨款:卫生健康支出·当年',
      '(36) 收支:卫生健康支出·结转 = 拨款:卫生健康支出·结转',
    ]);
  });

  it('are not compared where other money is spent', () => {
    const [all, some] = [
      spec('revenue-expenditure-summary', '收支', 6),
      spec('fiscal-appropriation-summary', '拨款', 5),
    ];
    expect(relations(portions, all, some)).toEqual(['(36) 收支:卫生健康支出·结转 = 拨款:卫生健康支出·结转']);
  });
});
