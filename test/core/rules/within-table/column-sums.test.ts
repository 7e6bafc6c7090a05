import { basicByUse } from '../../../../src/core/rules/within-table/basic-by-use';
import { basicIntoPersonnelAndPublic } from '../../../../src/core/rules/within-table/basic-into-personnel-and-public';
import { expenditureByNature } from '../../../../src/core/rules/within-table/expenditure-by-nature';
import { fiscalByFund } from '../../../../src/core/rules/within-table/fiscal-by-fund';
import { fundAndCapitalByNature } from '../../../../src/core/rules/within-table/fund-and-capital-by-nature';
import { generalByNature } from '../../../../src/core/rules/within-table/general-by-nature';
import { procurementColumns } from '../../../../src/core/rules/within-table/procurement-columns';
import { projectFundGroups } from '../../../../src/core/rules/within-table/project-fund-groups';
import { projectsByFund } from '../../../../src/core/rules/within-table/projects-by-fund';
import { revenueSources } from '../../../../src/core/rules/within-table/revenue-sources';
import { revenueWhole } from '../../../../src/core/rules/within-table/revenue-whole';
import { summaryColumns } from '../../../../src/core/rules/within-table/summary-columns';
import { threePublicGroups } from '../../../../src/core/rules/within-table/three-public-groups';
import { threePublicWhole } from '../../../../src/core/rules/within-table/three-public-whole';
import type { TieRule } from '../../../../src/core/rules/rule';
import type { BaseKind, Stage } from '../../../../src/core/tables/table-kind';
import {
  column,
  lane,
  line,
  papersOf,
  relationsIn,
  type ColumnSpec,
  type LineSpec,
} from '../../../support/table-builder';

const natures = [
  column('合计'),
  column('基本支出', { nature: 'basic' }, { under: 0 }),
  column('项目支出', { nature: 'project' }, { under: 0 }),
];
const uses = [
  column('合计'),
  column('小计', { nature: 'basic' }, { under: 0 }),
  column('人员经费', { nature: 'personnel' }, { under: 1 }),
  column('公用经费', { nature: 'public' }, { under: 1 }),
  column('项目支出', { nature: 'project' }, { under: 0 }),
];
const sources = [
  column('合计'),
  column('小计', { portion: 'current' }, { under: 0 }),
  column('一般', { portion: 'current', source: 'general' }, { under: 1 }),
  column('基金', { portion: 'current', source: 'fund' }, { under: 1 }),
  column('结转小计', { portion: 'carry-over' }, { under: 0 }),
];
const items = [
  column('合计', { item: 'three-public' }),
  column('出国', { item: 'abroad' }, { under: 0 }),
  column('用车', { item: 'vehicle' }, { under: 0 }),
  column('购置', { item: 'vehicle-purchase' }, { under: 2 }),
  column('运行', { item: 'vehicle-running' }, { under: 2 }),
  column('接待', { item: 'reception' }, { under: 0 }),
];

function relations(
  rule: TieRule,
  base: BaseKind,
  columns: readonly ColumnSpec[],
  stage: Stage = 'budget',
  lines: readonly LineSpec[] = [
    line(
      '208 社保',
      columns.map((_, at) => at + 1),
    ),
  ],
): string[] {
  const papers = papersOf({ base, stage, lanes: [lane('functional', columns, lines)] });
  return relationsIn(papers, rule.relate(papers));
}

describe('columns that add up along a row', () => {
  it.each<[string, TieRule, BaseKind, readonly ColumnSpec[], Stage, string[]]>([
    [
      '(8)',
      expenditureByNature,
      'expenditure-summary',
      natures,
      'budget',
      ['(8) 208·合计 = 208·基本支出 + 208·项目支出'],
    ],
    [
      '(44)',
      expenditureByNature,
      'expenditure-summary',
      natures,
      'final',
      ['(44) 208·合计 = 208·基本支出 + 208·项目支出'],
    ],
    [
      '(6) whole',
      revenueWhole,
      'revenue-summary',
      sources,
      'budget',
      ['(6) 208·合计 = 208·小计 + 208·结转小计'],
    ],
    [
      '(6) sources',
      revenueSources,
      'revenue-summary',
      sources,
      'budget',
      ['(6) 208·小计 = 208·一般 + 208·基金'],
    ],
    ['(43)', revenueWhole, 'revenue-summary', sources, 'final', ['(43) 208·合计 = 208·小计 + 208·结转小计']],
    [
      '(11) whole',
      generalByNature,
      'general-budget-expenditure',
      uses,
      'budget',
      ['(11) 208·合计 = 208·小计 + 208·项目支出'],
    ],
    [
      '(11) basic',
      basicIntoPersonnelAndPublic,
      'general-budget-expenditure',
      uses,
      'budget',
      ['(11) 208·小计 = 208·人员经费 + 208·公用经费'],
    ],
    [
      '(47)',
      generalByNature,
      'general-budget-expenditure',
      uses,
      'final',
      ['(47) 208·合计 = 208·小计 + 208·项目支出'],
    ],
    [
      '(49)',
      basicIntoPersonnelAndPublic,
      'general-budget-expenditure',
      uses,
      'final',
      ['(49) 208·小计 = 208·人员经费 + 208·公用经费'],
    ],
    [
      '(12)',
      basicByUse,
      'general-budget-basic-expenditure',
      natures,
      'budget',
      ['(12) 208·合计 = 208·基本支出 + 208·项目支出'],
    ],
    [
      '(13)',
      threePublicWhole,
      'three-public-expenses',
      items,
      'budget',
      ['(13) 208·合计 = 208·出国 + 208·用车 + 208·接待'],
    ],
    [
      '(14)',
      threePublicGroups,
      'three-public-expenses',
      items,
      'budget',
      ['(14) 208·用车 = 208·购置 + 208·运行'],
    ],
    [
      '(50)',
      threePublicGroups,
      'three-public-expenses',
      items,
      'final',
      ['(50) 208·用车 = 208·购置 + 208·运行'],
    ],
    [
      '(15)',
      fundAndCapitalByNature,
      'state-capital-expenditure',
      natures,
      'budget',
      ['(15) 208·合计 = 208·基本支出 + 208·项目支出'],
    ],
    [
      '(16) whole',
      projectsByFund,
      'project-expenditure',
      sources,
      'budget',
      ['(16) 208·合计 = 208·小计 + 208·结转小计'],
    ],
    [
      '(16) groups',
      projectFundGroups,
      'project-expenditure',
      sources,
      'budget',
      ['(16) 208·小计 = 208·一般 + 208·基金'],
    ],
    [
      '(34)',
      procurementColumns,
      'government-procurement',
      natures,
      'budget',
      ['(34) 208·合计 = 208·基本支出 + 208·项目支出'],
    ],
  ])('%s', (_, rule, base, columns, stage, expected) => {
    expect(relations(rule, base, columns, stage)).toEqual(expected);
  });

  it('numbers the split into 当年预算 and 上年结转 by itself', () => {
    const portions = [
      column('预算数'),
      column('当年预算', { portion: 'current' }, { under: 0 }),
      column('上年结转', { portion: 'carry-over' }, { under: 0 }),
    ];
    expect(relations(summaryColumns, 'revenue-expenditure-summary', portions)).toEqual([
      '(36) 208·预算数 = 208·当年预算 + 208·上年结转',
    ]);
    expect(relations(fiscalByFund, 'fiscal-appropriation-summary', portions)).toEqual([
      '(36) 208·预算数 = 208·当年预算 + 208·上年结转',
    ]);
  });

  it('adds each division of a total by itself', () => {
    const twice = [
      column('合计'),
      column('基本支出', { nature: 'basic' }, { under: 0, division: 1 }),
      column('项目支出', { nature: 'project' }, { under: 0, division: 1 }),
      column('一般', { source: 'general' }, { under: 0, division: 2 }),
      column('基金', { source: 'fund' }, { under: 0, division: 2 }),
    ];
    expect(relations(expenditureByNature, 'expenditure-summary', twice)).toEqual([
      '(8) 208·合计 = 208·基本支出 + 208·项目支出',
      '(8) 208·合计 = 208·一般 + 208·基金',
    ]);
  });

  it('leaves out 其中 columns, rates and counts', () => {
    const columns = [
      ...natures,
      column('其中', {}, { under: 0, additive: false }),
      column('占比', {}, { under: 0, measure: 'rate' }),
    ];
    expect(relations(expenditureByNature, 'expenditure-summary', columns)).toEqual([
      '(8) 208·合计 = 208·基本支出 + 208·项目支出',
    ]);
  });

  it('leaves out lines that print no figure', () => {
    const lines = [
      line('208 社保', [3, 1, 2]),
      line('209 空行', [null, null, null]),
      line('210 卫生', [5, 2, 3]),
    ];
    expect(relations(expenditureByNature, 'expenditure-summary', natures, 'budget', lines)).toEqual([
      '(8) 208·合计 = 208·基本支出 + 208·项目支出',
      '(8) 210·合计 = 210·基本支出 + 210·项目支出',
    ]);
  });

  it('is one family of start and stride however many lines there are', () => {
    const lines = Array.from({ length: 1000 }, (_, at) => line(`${at + 2000} 科目`, [3, 1, 2]));
    const papers = papersOf({ base: 'expenditure-summary', lanes: [lane('functional', natures, lines)] });
    const families = expenditureByNature.relate(papers);
    expect(families).toHaveLength(1);
    expect(families[0]).toMatchObject({ count: 1000, target: { start: 0, stride: 1 } });
  });
});
