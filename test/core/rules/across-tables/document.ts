import {
  column,
  lane,
  line,
  type ColumnSpec,
  type LineSpec,
  type TableSpec,
} from '../../../support/table-builder';
import type { Facets } from '../../../../src/core/tables/facets';
import type { Stage } from '../../../../src/core/tables/table-kind';

/** The tables of a small consistent document, for rules between tables. Titles are short so that relations read well. */

const amount = [column('数')];
export const REVENUE: Facets = { flow: 'revenue' };
export const EXPENDITURE: Facets = { flow: 'expenditure' };

/** 收支总表: 一般 8, 事业 1, carried in 2; 208 9, 210 2. */
export function summary(stage: Stage = 'budget'): TableSpec {
  return {
    base: 'revenue-expenditure-summary',
    title: '收支',
    stage,
    lanes: [
      lane(
        'source',
        amount,
        [
          line('一般', [8], { under: 2, facets: { source: 'general' } }),
          line('事业', [1], { under: 2, facets: { source: 'institutional' } }),
          line('本年收入', [9], { role: 'current-year-total', under: 4 }),
          line('上年结转', [2], { role: 'carry-in', under: 4 }),
          line('收入总计', [11], { role: 'grand-total' }),
        ],
        REVENUE,
      ),
      lane(
        'functional',
        amount,
        [
          line('社会保障和就业支出', [9], { under: 2 }),
          line('卫生健康支出', [2], { under: 2 }),
          line('本年支出', [11], { role: 'current-year-total', under: 4 }),
          line('年终结转', [null], { role: 'carry-out', under: 4 }),
          line('支出总计', [11], { role: 'grand-total' }),
        ],
        EXPENDITURE,
      ),
    ],
  };
}

/** 收入总表 by unit, with this year's money and money carried in. */
export function revenue(): TableSpec {
  return {
    base: 'revenue-summary',
    title: '收入',
    facets: REVENUE,
    lanes: [
      lane(
        'unit',
        [
          column('合计'),
          column('本年', { portion: 'current' }, { under: 0 }),
          column('一般', { portion: 'current', source: 'general' }, { under: 1 }),
          column('事业', { portion: 'current', source: 'institutional' }, { under: 1 }),
          column('结转', { portion: 'carry-over' }, { under: 0 }),
        ],
        [
          line('合计', [11, 9, 8, 1, 2], { role: 'total' }),
          line('028 医保局', [11, 9, 8, 1, 2], { under: 0 }),
        ],
      ),
    ],
  };
}

const NATURES = [
  column('合计'),
  column('基本', { nature: 'basic' }, { under: 0 }),
  column('项目', { nature: 'project' }, { under: 0 }),
];

function subjects(total: number[], social: number[], health: number[]): LineSpec[] {
  return [
    line('合计', total, { role: 'total' }),
    line('208 社会保障和就业支出', social, { under: 0 }),
    line('20805 养老', social, { under: 1 }),
    line('210 卫生健康支出', health, { under: 0 }),
  ];
}

/** 支出总表: 11 = basic 8 + project 3. */
export function expenditure(): TableSpec {
  return {
    base: 'expenditure-summary',
    title: '支出',
    facets: EXPENDITURE,
    lanes: [lane('functional', NATURES, subjects([11, 8, 3], [9, 6, 3], [2, 2, 0]))],
  };
}

/** 一般公共预算支出表: 10 = basic 8 (6 + 2) + project 2. */
export function general(stage: Stage = 'budget'): TableSpec {
  const columns = [
    ...NATURES,
    column('人员', { nature: 'personnel' }, { under: 1 }),
    column('公用', { nature: 'public' }, { under: 1 }),
  ];
  return {
    base: 'general-budget-expenditure',
    title: '一般',
    stage,
    facets: { ...EXPENDITURE, source: 'general' },
    lanes: [lane('functional', columns, subjects([10, 8, 2, 6, 2], [8, 6, 2, 4, 2], [2, 2, 0, 2, 0]))],
  };
}

/** 一般公共预算基本支出表. */
export function basic(stage: Stage = 'budget'): TableSpec {
  const columns = [
    column('合计'),
    column('人员', { nature: 'personnel' }, { under: 0 }),
    column('公用', { nature: 'public' }, { under: 0 }),
  ];
  return {
    base: 'general-budget-basic-expenditure',
    title: '基本',
    stage,
    facets: { ...EXPENDITURE, source: 'general', nature: 'basic' },
    lanes: [
      lane('economic', columns, [
        line('合计', [8, 6, 2], { role: 'total' }),
        line('301 工资福利支出', [6, 6, 0], { under: 0 }),
        line('302 商品和服务支出', [2, 0, 2], { under: 0 }),
        line('30217 公务接待费', [1, 0, 1], { under: 2 }),
      ]),
    ],
  };
}

/** 财政拨款收支总表 with expenditure in one column, or by fund. */
export function fiscal(
  expenditureColumns: readonly ColumnSpec[] = amount,
  stage: Stage = 'budget',
): TableSpec {
  const figures = (whole: number) => expenditureColumns.map((_, at) => (at < 2 ? whole : 0));
  return {
    base: 'fiscal-appropriation-summary',
    title: '拨款',
    stage,
    facets: { source: 'fiscal' },
    lanes: [
      lane(
        'source',
        amount,
        [
          line('本年收入', [8], { role: 'current-year-total', under: 7 }),
          line('一般', [8], { under: 0, facets: { source: 'general' } }),
          line('基金', [0], { under: 0, facets: { source: 'fund' } }),
          line('国资', [0], { under: 0, facets: { source: 'capital' } }),
          line('上年结转', [2], { role: 'carry-in', under: 7 }),
          line('一般', [2], { under: 4, facets: { source: 'general' } }),
          line('基金', [0], { under: 4, facets: { source: 'fund' } }),
          line('收入总计', [10], { role: 'grand-total' }),
        ],
        REVENUE,
      ),
      lane(
        'functional',
        expenditureColumns,
        [
          line('本年支出', figures(10), { role: 'current-year-total', under: 3 }),
          line('社会保障和就业支出', figures(8), { under: 0 }),
          line('卫生健康支出', figures(2), { under: 0 }),
          line('支出总计', figures(10), { role: 'grand-total' }),
        ],
        EXPENDITURE,
      ),
    ],
  };
}

export const BY_FUND = [
  column('合计'),
  column('一般', { source: 'general' }, { under: 0 }),
  column('基金', { source: 'fund' }, { under: 0 }),
  column('国资', { source: 'capital' }, { under: 0 }),
];

/** An empty table of government funds or state capital: a total line of zeros. */
export function fundTable(source: 'fund' | 'capital', figures: number[] = [0, 0, 0]): TableSpec {
  return {
    base: source === 'fund' ? 'government-fund-expenditure' : 'state-capital-expenditure',
    title: source === 'fund' ? '基金' : '国资',
    facets: { ...EXPENDITURE, source },
    lanes: [lane('functional', NATURES, [line('合计', figures, { role: 'total' })])],
  };
}

/** 项目支出表: 3 = general 1.5 + general carried over 0.5 + own 1. */
export function projects(title = '项目'): TableSpec {
  const columns = [
    column('合计'),
    column('一般', { portion: 'current', source: 'general' }, { under: 0 }),
    column('一般结转', { portion: 'carry-over', source: 'general' }, { under: 0 }),
    column('单位资金', { source: 'own' }, { under: 0 }),
  ];
  return {
    base: 'project-expenditure',
    title,
    facets: { ...EXPENDITURE, nature: 'project' },
    lanes: [
      lane('project', columns, [
        line('合计', [3, 1.5, 0.5, 1], { role: 'total' }),
        line('印刷费', [1, 0.5, 0.5, 0], { under: 0 }),
        line('培训费', [2, 1, 0, 1], { under: 0 }),
      ]),
    ],
  };
}
