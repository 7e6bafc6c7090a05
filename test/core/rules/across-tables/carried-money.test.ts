import { expenditureByFund } from '../../../../src/core/rules/across-tables/expenditure-by-fund';
import { fiscalExpenditure } from '../../../../src/core/rules/across-tables/fiscal-expenditure';
import { projectExpenditure } from '../../../../src/core/rules/across-tables/project-expenditure';
import { revenueTotal } from '../../../../src/core/rules/across-tables/revenue-total';
import type { TieRule } from '../../../../src/core/rules/rule';
import { column, lane, line, papersOf, relationsIn, type TableSpec } from '../../../support/table-builder';
import { BY_FUND, EXPENDITURE, fiscal, fundTable, general, projects, REVENUE, summary } from './document';

/** What was carried in counts in one table and not in another, or stands in one sum with other money. */

function relations(rule: TieRule, ...specs: TableSpec[]): string[] {
  const papers = papersOf(...specs);
  return relationsIn(papers, rule.relate(papers));
}

/** 一般公共预算支出表 of this year's money alone: 8, where 财政拨款收支总表 counts 2 carried in besides. */
function generalOfThisYear(total = 8): TableSpec {
  return {
    base: 'general-budget-expenditure',
    title: '一般',
    facets: { ...EXPENDITURE, source: 'general' },
    lanes: [
      lane(
        'functional',
        [column('合计')],
        [
          line('合计', [total], { role: 'total' }),
          line('208 社会保障和就业支出', [7], { under: 0 }),
          line('210 卫生健康支出', [1], { under: 0 }),
        ],
      ),
    ],
  };
}

describe('一般公共预算支出表 of this year alone', () => {
  it('is 本年支出 by fund less what was carried in, and no class exceeds that of all money', () => {
    expect(relations(expenditureByFund, fiscal(BY_FUND), generalOfThisYear())).toEqual([
      '(24) 拨款:本年支出·一般 = 一般:合计·合计 + 拨款:一般·数',
      '(24) 一般:208·合计 ≤ 拨款:社会保障和就业支出·一般',
      '(24) 一般:210·合计 ≤ 拨款:卫生健康支出·一般',
    ]);
  });

  it('so does it where expenditure stands in one column', () => {
    expect(
      relations(fiscalExpenditure, fiscal(), generalOfThisYear(), fundTable('fund'), fundTable('capital')),
    ).toEqual([
      '(27) 拨款:本年支出·数 = 一般:合计·合计 + 基金:合计·合计 + 国资:合计·合计 + 拨款:上年结转·数',
      '(24) 一般:208·合计 ≤ 拨款:社会保障和就业支出·数',
      '(24) 一般:210·合计 ≤ 拨款:卫生健康支出·数',
    ]);
  });

  it('is known by its lines where its total is wrong', () => {
    expect(relations(expenditureByFund, fiscal(BY_FUND), generalOfThisYear(88))[0]).toBe(
      '(24) 拨款:本年支出·一般 = 一般:合计·合计 + 拨款:一般·数',
    );
  });

  it('is not supposed where its total fits neither reading', () => {
    expect(relations(expenditureByFund, fiscal(BY_FUND), general())[0]).toBe(
      '(24) 拨款:本年支出·一般 = 一般:合计·合计',
    );
  });
});

describe('使用非财政拨款结余 in a column of 收入总表', () => {
  const revenue: TableSpec = {
    base: 'revenue-summary',
    title: '收入',
    facets: REVENUE,
    lanes: [
      lane(
        'unit',
        [
          column('合计'),
          column('一般', { source: 'general' }, { under: 0 }),
          column('结转', { portion: 'carry-over' }, { under: 0 }),
          column('结余', { source: 'surplus' }, { under: 0 }),
        ],
        [line('合计', [12, 8, 3, 1], { role: 'total' })],
      ),
    ],
  };
  const all: TableSpec = {
    base: 'revenue-expenditure-summary',
    title: '收支',
    lanes: [
      lane(
        'source',
        [column('数')],
        [
          line('一般', [8], { under: 1, facets: { source: 'general' } }),
          line('本年收入', [8], { role: 'current-year-total', under: 4 }),
          line('使用非财政拨款结余', [1], { role: 'surplus-used', under: 4 }),
          line('上年结转', [3], { role: 'carry-in', under: 4 }),
          line('收入总计', [12], { role: 'grand-total' }),
        ],
        REVENUE,
      ),
    ],
  };

  it('is compared with its own line, and 上年结转 with its', () => {
    expect(relations(revenueTotal, all, revenue)).toEqual([
      '(20) 收支:收入总计·数 = 收入:合计·合计',
      '(20) 收支:上年结转·数 = 收入:合计·结转',
      '(20) 收支:使用非财政拨款结余·数 = 收入:合计·结余',
    ]);
  });

  it('is counted with 上年结转 where 收入总表 has no column for it', () => {
    expect(relations(revenueTotal, summary(), { ...revenue, lanes: [withoutSurplus()] })).toContain(
      '(20) 收支:上年结转·数 = 收入:合计·结转',
    );
  });

  function withoutSurplus() {
    return lane(
      'unit',
      [column('合计'), column('结转', { portion: 'carry-over' }, { under: 0 })],
      [line('合计', [11, 2], { role: 'total' })],
    );
  }
});

describe('项目支出表 that prints the carry-over without its fund', () => {
  const projectsCarrying = (current: number, carried: number): TableSpec => ({
    ...projects(),
    lanes: [
      lane(
        'project',
        [
          column('合计'),
          column('一般', { portion: 'current', source: 'general' }, { under: 0 }),
          column('结转', { portion: 'carry-over' }, { under: 0 }),
        ],
        [line('合计', [current + carried, current, carried], { role: 'total' })],
      ),
    ],
  });

  it.each<[string, number, number, string[]]>([
    ['all of it', 1.5, 0.5, ['(30) 一般:合计·项目 = 项目:合计·一般 + 项目:合计·结转']],
    ['none of it', 2, 0.5, ['(30) 一般:合计·项目 = 项目:合计·一般']],
    [
      'some of it',
      1.7,
      0.5,
      ['(30) 一般:合计·项目 ≤ 项目:合计·一般 + 项目:合计·结转', '(30) 项目:合计·一般 ≤ 一般:合计·项目'],
    ],
  ])('of which %s is the general budget’s', (_, current, carried, expected) => {
    expect(relations(projectExpenditure, general(), projectsCarrying(current, carried))).toEqual(expected);
  });
});
