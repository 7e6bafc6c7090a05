import { annexTotals } from '../../../../src/core/rules/across-tables/annex-totals';
import { operatingCosts } from '../../../../src/core/rules/across-tables/operating-costs';
import { performanceAmounts } from '../../../../src/core/rules/across-tables/performance-amounts';
import { threePublicWithinItems } from '../../../../src/core/rules/across-tables/three-public-within-items';
import type { TieRule } from '../../../../src/core/rules/rule';
import { column, lane, line, papersOf, relationsIn, type TableSpec } from '../../../support/table-builder';
import { basic, expenditure, EXPENDITURE, projects, REVENUE, summary } from './document';

function relations(rule: TieRule, ...specs: TableSpec[]): string[] {
  const papers = papersOf(...specs);
  return relationsIn(papers, rule.relate(papers));
}

const across: TableSpec = {
  base: 'three-public-expenses',
  title: '三公',
  facets: { ...EXPENDITURE, source: 'general' },
  lanes: [
    lane(
      'single',
      [
        column('合计', { item: 'three-public' }),
        column('接待', { item: 'reception' }, { under: 0 }),
        column('机关运行经费', {}),
      ],
      [line('合计', [2, 2, 2], { role: 'total' })],
    ),
  ],
};

const down: TableSpec = {
  base: 'three-public-expenses',
  title: '三公',
  facets: { ...EXPENDITURE, source: 'fiscal' },
  lanes: [
    lane(
      'item',
      [
        column('合计'),
        column('一般', { source: 'general' }, { under: 0 }),
        column('基金', { source: 'fund' }, { under: 0 }),
      ],
      [
        line('三公经费', [3, 2, 1], { role: 'total', facets: { item: 'three-public' } }),
        line('公务接待费', [3, 2, 1], { under: 0, facets: { item: 'reception' } }),
      ],
    ),
  ],
};

describe('(31) “三公” subjects of basic expenditure', () => {
  it('are at most the item, printed across', () => {
    expect(relations(threePublicWithinItems, basic(), across)).toEqual([
      '(31) 基本:30217·合计 ≤ 三公:合计·接待',
    ]);
  });

  it('are at most the item of the general budget, printed down', () => {
    expect(relations(threePublicWithinItems, basic(), down)).toEqual([
      '(31) 基本:30217·合计 ≤ 三公:公务接待费·一般',
    ]);
  });

  it('say nothing where a local code means something else', () => {
    const local = basic();
    const [only] = local.lanes;
    const lines = only!.lines.map((of) => (of.code === '30217' ? { ...of, name: '劳务费' } : of));
    expect(relations(threePublicWithinItems, { ...local, lanes: [{ ...only!, lines }] }, across)).toEqual([]);
  });

  it('numbers final accounts (59)', () => {
    expect(relations(threePublicWithinItems, basic('final'), { ...across, stage: 'final' })).toEqual([
      '(59) 基本:30217·合计 ≤ 三公:合计·接待',
    ]);
  });
});

describe('(32) operating costs', () => {
  it('are softly equal to 公用经费 where a table prints them', () => {
    expect(relations(operatingCosts, basic(), across)).toEqual([
      '(32) 三公:合计·机关运行经费 ~= 基本:合计·公用',
    ]);
    expect(relations(operatingCosts, basic(), down)).toEqual([]);
  });

  it('are no more than that where 事业单位 are among those the money is of', () => {
    const spent: TableSpec = {
      base: 'general-budget-expenditure',
      title: '一般',
      lanes: [lane('functional', [column('合计')], [line('事业单位医疗', [1])], EXPENDITURE)],
    };
    expect(relations(operatingCosts, basic(), across, spent)).toEqual([
      '(32) 三公:合计·机关运行经费 ~≤ 基本:合计·公用',
    ]);
  });
});

describe('(33) performance amounts', () => {
  const list: TableSpec = {
    base: 'project-performance',
    title: '绩效',
    lanes: [lane('project', [column('预算数')], [line('印刷费', [1]), line('工资支出', [8])], EXPENDITURE)],
  };
  const form = (name: string, amount: number): TableSpec => ({
    base: 'project-performance',
    title: '绩效',
    lanes: [
      lane(
        'project',
        [column('年度资金总额')],
        [line(name, [amount], { role: 'total' }), line('财政拨款', [amount], { under: 0, additive: false })],
        EXPENDITURE,
      ),
    ],
  });

  it('stay within all expenditure, and a project has one amount', () => {
    expect(relations(performanceAmounts, expenditure(), projects(), list)).toEqual([
      '(33) 绩效:印刷费·预算数 ~≤ 支出:合计·合计 − 绩效:工资支出·预算数',
      '(33) 绩效:印刷费·预算数 ~= 项目:印刷费·合计',
    ]);
  });

  it('do not bound a form, which may be about money of others', () => {
    expect(relations(performanceAmounts, expenditure(), projects(), form('城乡居民医保补助', 1949))).toEqual(
      [],
    );
    expect(relations(performanceAmounts, expenditure(), projects(), form('印刷费', 1.2))).toEqual([
      '(33) 绩效:印刷费·年度资金总额 ~= 项目:印刷费·合计',
    ]);
  });

  it('leave an amount in the other unit to unit-mismatch', () => {
    expect(relations(performanceAmounts, expenditure(), projects(), form('印刷费', 10000))).toEqual([]);
  });
});

describe('annexes of changes', () => {
  const annex = (flow: 'revenue' | 'expenditure', version?: 'initial' | 'previous'): TableSpec => ({
    base: 'change-analysis',
    title: '附表',
    stage: 'final',
    lanes: [
      lane(
        'source',
        [column('数', version ? { version } : {}), column('增减额', {}, { measure: 'change' })],
        [line('本年合计', [9, 1], { role: 'current-year-total' })],
        flow === 'revenue' ? REVENUE : EXPENDITURE,
      ),
    ],
  });

  it('repeat the figure of the main table', () => {
    const main = { ...expenditure(), stage: 'final' } as const;
    expect(relations(annexTotals, summary('final'), main, annex('expenditure'))).toEqual([
      '(53) 附表:本年合计·数 = 支出:合计·合计',
    ]);
    expect(relations(annexTotals, summary('final'), annex('revenue'))).toEqual([
      '(52) 附表:本年合计·数 = 收支:本年收入·数',
    ]);
  });

  it('are not compared with another version, or with last year', () => {
    expect(relations(annexTotals, summary('final'), annex('revenue', 'initial'))).toEqual([]);
    expect(relations(annexTotals, summary('final'), annex('revenue', 'previous'))).toEqual([]);
  });
});
