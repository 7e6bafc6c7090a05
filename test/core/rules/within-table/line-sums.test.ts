import type { TieRule } from '../../../../src/core/rules/rule';
import { currentYearTotal } from '../../../../src/core/rules/within-table/current-year-total';
import { grandTotal } from '../../../../src/core/rules/within-table/grand-total';
import { itemHierarchy } from '../../../../src/core/rules/within-table/item-hierarchy';
import { ofWhichColumns } from '../../../../src/core/rules/within-table/of-which-columns';
import { ofWhichLines } from '../../../../src/core/rules/within-table/of-which-lines';
import { projectHierarchy } from '../../../../src/core/rules/within-table/project-hierarchy';
import { sourceHierarchy } from '../../../../src/core/rules/within-table/source-hierarchy';
import { subjectHierarchy } from '../../../../src/core/rules/within-table/subject-hierarchy';
import { tableTotal } from '../../../../src/core/rules/within-table/table-total';
import { unitHierarchy } from '../../../../src/core/rules/within-table/unit-hierarchy';
import type { Stage } from '../../../../src/core/tables/table-kind';
import { column, lane, line, papersOf, relationsIn, type TableSpec } from '../../../support/table-builder';

const amount = [column('金额')];

function relations(rule: TieRule, spec: TableSpec): string[] {
  const papers = papersOf(spec);
  return relationsIn(papers, rule.relate(papers));
}

function expenditure(stage: Stage): TableSpec {
  return {
    base: 'expenditure-summary',
    stage,
    lanes: [
      lane(
        'functional',
        [column('合计'), column('基本')],
        [
          line('合计', [5, 4], { role: 'total' }),
          line('208 社保', [3, 2], { under: 0 }),
          line('20805 养老', [3, 2], { under: 1 }),
          line('210 卫生', [2, 2], { under: 0 }),
        ],
      ),
    ],
  };
}

const summary: TableSpec = {
  base: 'revenue-expenditure-summary',
  lanes: [
    lane(
      'source',
      amount,
      [
        line('财政拨款收入', [8], { under: 3 }),
        line('一般公共预算', [7], { under: 0 }),
        line('政府性基金', [1], { under: 0 }),
        line('本年收入合计', [8], { role: 'current-year-total', under: 5 }),
        line('上年结转', [2], { role: 'carry-in', under: 5 }),
        line('收入总计', [10], { role: 'grand-total' }),
      ],
      { flow: 'revenue' },
    ),
    lane(
      'functional',
      amount,
      [
        line('社会保障和就业支出', [9], { under: 1 }),
        line('本年支出合计', [9], { role: 'current-year-total', under: 3 }),
        line('年终结转', [1], { role: 'carry-out', under: 3 }),
        line('支出总计', [10], { role: 'grand-total' }),
      ],
      { flow: 'expenditure' },
    ),
  ],
};

describe('lines that add up down a column', () => {
  it.each<[string, TieRule, TableSpec, string[]]>([
    [
      '(9) total',
      tableTotal,
      expenditure('budget'),
      ['(9) 合计·合计 = 208·合计 + 210·合计', '(9) 合计·基本 = 208·基本 + 210·基本'],
    ],
    [
      '(9) subjects',
      subjectHierarchy,
      expenditure('budget'),
      ['(9) 208·合计 = 20805·合计', '(9) 208·基本 = 20805·基本'],
    ],
    [
      '(45)',
      subjectHierarchy,
      expenditure('final'),
      ['(45) 208·合计 = 20805·合计', '(45) 208·基本 = 20805·基本'],
    ],
    [
      '(1) and (2)',
      currentYearTotal,
      summary,
      ['(1) 本年收入合计·金额 = 财政拨款收入·金额', '(2) 本年支出合计·金额 = 社会保障和就业支出·金额'],
    ],
    [
      '(3) and (4)',
      grandTotal,
      summary,
      [
        '(3) 收入总计·金额 = 本年收入合计·金额 + 上年结转·金额',
        '(4) 支出总计·金额 = 本年支出合计·金额 + 年终结转·金额',
      ],
    ],
    [
      '(40) and (41)',
      grandTotal,
      { ...summary, stage: 'final' },
      [
        '(40) 收入总计·金额 = 本年收入合计·金额 + 上年结转·金额',
        '(41) 支出总计·金额 = 本年支出合计·金额 + 年终结转·金额',
      ],
    ],
    ['sources', sourceHierarchy, summary, ['(1) 财政拨款收入·金额 = 一般公共预算·金额 + 政府性基金·金额']],
    [
      '(7)',
      unitHierarchy,
      {
        base: 'revenue-summary',
        lanes: [lane('unit', amount, [line('028 医保局', [3]), line('028001 本级', [3], { under: 0 })])],
      },
      ['(7) 028·金额 = 028001·金额'],
    ],
    [
      '(16)',
      projectHierarchy,
      {
        base: 'project-expenditure',
        lanes: [lane('project', amount, [line('综合业务', [3]), line('印刷费', [3], { under: 0 })])],
      },
      ['(16) 综合业务·金额 = 印刷费·金额'],
    ],
    [
      '(13) and (14)',
      itemHierarchy,
      {
        base: 'three-public-expenses',
        lanes: [
          lane('item', amount, [
            line('三公经费', [6], { facets: { item: 'three-public' } }),
            line('用车', [6], { under: 0, facets: { item: 'vehicle' } }),
            line('购置', [0], { under: 1 }),
            line('运行', [6], { under: 1 }),
          ]),
        ],
      },
      ['(13) 三公经费·金额 = 用车·金额', '(14) 用车·金额 = 购置·金额 + 运行·金额'],
    ],
    [
      '(48)',
      tableTotal,
      {
        base: 'general-budget-basic-expenditure',
        stage: 'final',
        lanes: [
          lane('economic', amount, [
            line('301 工资', [3], { under: 2 }),
            line('303 补助', [1], { under: 2 }),
            line('人员经费合计', [4], { role: 'total', facets: { nature: 'personnel' } }),
          ]),
        ],
      },
      ['(48) 人员经费合计·金额 = 301·金额 + 303·金额'],
    ],
    [
      '其中 lines',
      ofWhichLines,
      {
        base: 'revenue-expenditure-summary',
        lanes: [
          lane('source', amount, [
            line('事业收入', [5]),
            line('教育收费', [2], { under: 0, additive: false }),
          ]),
        ],
      },
      ['教育收费·金额 ≤ 事业收入·金额'],
    ],
    [
      '其中 columns',
      ofWhichColumns,
      {
        base: 'revenue-summary',
        stage: 'final',
        lanes: [
          lane(
            'functional',
            [column('事业收入'), column('教育收费', {}, { under: 0, additive: false })],
            [line('205 教育', [5, 2])],
          ),
        ],
      },
      ['(43) 205·教育收费 ≤ 205·事业收入'],
    ],
  ])('%s', (_, rule, spec, expected) => {
    expect(relations(rule, spec).map((relation) => relation.trim())).toEqual(expected);
  });

  it('sees through a heading without figures', () => {
    const spec: TableSpec = {
      base: 'revenue-expenditure-summary',
      lanes: [
        lane('source', amount, [
          line('财政拨款收入', [null], { under: 3 }),
          line('一般公共预算', [7], { under: 0 }),
          line('政府性基金', [1], { under: 0 }),
          line('本年收入合计', [8], { role: 'current-year-total' }),
        ]),
      ],
    };
    expect(relations(currentYearTotal, spec)).toEqual([
      '(1) 本年收入合计·金额 = 一般公共预算·金额 + 政府性基金·金额',
    ]);
    expect(relations(sourceHierarchy, spec)).toEqual([]);
  });

  it('holds a blank total or a blank code against the lines below it', () => {
    const spec: TableSpec = {
      base: 'expenditure-summary',
      lanes: [
        lane('functional', amount, [
          line('合计', [null], { role: 'total' }),
          line('208 社保', [null], { under: 0 }),
          line('20805 养老', [3], { under: 1 }),
          line('210 卫生', [2], { under: 0 }),
        ]),
      ],
    };
    expect(relations(tableTotal, spec)).toEqual(['(9) 合计·金额 = 208·金额 + 210·金额']);
    expect(relations(subjectHierarchy, spec)).toEqual(['(9) 208·金额 = 20805·金额']);
  });

  it('asks nothing of an annex that lists lines without filling them in', () => {
    const lines = [
      line('本年收入合计', [1174.2], { role: 'current-year-total' }),
      line('财政拨款收入', [null], { under: 0 }),
    ];
    const annex = (base: TableSpec['base']): TableSpec => ({ base, lanes: [lane('source', amount, lines)] });
    expect(relations(currentYearTotal, annex('change-analysis'))).toEqual([]);
    expect(relations(currentYearTotal, annex('revenue-expenditure-summary'))).toHaveLength(1);
  });

  it('runs over amounts only', () => {
    const spec: TableSpec = {
      base: 'expenditure-summary',
      lanes: [
        lane(
          'functional',
          [column('合计'), column('占比', {}, { measure: 'rate' }), column('基本')],
          [line('208 社保', [3, 1, 2]), line('20805 养老', [3, 1, 2], { under: 0 })],
        ),
      ],
    };
    expect(relations(subjectHierarchy, spec)).toEqual([
      '(9) 208·合计 = 20805·合计',
      '(9) 208·基本 = 20805·基本',
    ]);
  });
});
