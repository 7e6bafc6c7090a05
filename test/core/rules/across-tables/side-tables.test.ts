import { expenditureTotal } from '../../../../src/core/rules/across-tables/expenditure-total';
import { generalIsAll } from '../../../../src/core/rules/across-tables/general-is-all';
import { threePublicWithinItems } from '../../../../src/core/rules/across-tables/three-public-within-items';
import { missingTable } from '../../../../src/core/rules/inspections/missing-table';
import type { TieRule } from '../../../../src/core/rules/rule';
import { column, lane, line, papersOf, relationsIn, type TableSpec } from '../../../support/table-builder';
import { basic, expenditure, EXPENDITURE, fiscal, fundTable, general, revenue, summary } from './document';

function relations(rule: TieRule, ...specs: TableSpec[]): string[] {
  const papers = papersOf(...specs);
  return relationsIn(papers, rule.relate(papers));
}

function threePublic(title: string, reception: number): TableSpec {
  return {
    base: 'three-public-expenses',
    title,
    facets: { ...EXPENDITURE, source: 'general' },
    lanes: [
      lane(
        'single',
        [column('合计', { item: 'three-public' }), column('接待', { item: 'reception' }, { under: 0 })],
        [line('合计', [reception, reception], { role: 'total' })],
      ),
    ],
  };
}

/** 部门基本支出预算表, which details basic expenditure of all money by projects. */
const basicByProject: TableSpec = {
  base: 'expenditure-summary',
  title: '部门基本支出预算表',
  facets: EXPENDITURE,
  lanes: [lane('economic', [column('合计')], [line('合计', [8], { role: 'total' })])],
};

const generalByEconomy: TableSpec = {
  base: 'general-budget-expenditure',
  title: '一般公共预算支出经济分类情况表',
  facets: { ...EXPENDITURE, source: 'general' },
  lanes: [lane('economic', [column('合计')], [line('合计', [11], { role: 'total' })])],
};

describe('a table about a part, or by other subjects, does not stand in for the table of its kind', () => {
  it('部门基本支出预算表 beside 支出总表', () => {
    expect(relations(expenditureTotal, summary(), expenditure(), basicByProject)).toEqual(
      relations(expenditureTotal, summary(), expenditure()),
    );
  });

  it('一般公共预算支出 by economic class beside that by function', () => {
    const all = { ...general(), base: 'expenditure-summary', title: '支出', facets: EXPENDITURE } as const;
    expect(relations(generalIsAll, all, general(), generalByEconomy)).toEqual(
      relations(generalIsAll, all, general()),
    );
  });

  it('“三公” of government funds beside that of the general budget', () => {
    expect(
      relations(
        threePublicWithinItems,
        basic(),
        threePublic('三公', 1),
        threePublic('政府性基金预算“三公”经费支出预算表', 0),
      ),
    ).toEqual(['(31) 基本:30217·合计 ≤ 三公:合计·接待']);
  });

  it('nor is 一般公共预算基本支出表 missed where basic expenditure is detailed by projects', () => {
    const others = [summary(), revenue(), expenditure(), fiscal(), general(), fundTable('fund')];
    const told = (specs: TableSpec[]) =>
      missingTable.inspect(papersOf(...specs)).map(({ message }) => message['zh-CN'].includes('基本支出表'));
    expect(told(others)).toEqual([true]);
    expect(told([...others, basicByProject])).toEqual([false]);
  });
});
