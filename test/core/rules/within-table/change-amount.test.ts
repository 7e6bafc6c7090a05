import { changeAmount } from '../../../../src/core/rules/within-table/change-amount';
import { column, lane, line, papersOf, relationsIn, type ColumnSpec } from '../../../support/table-builder';

const previous = column('上年预算数', { version: 'previous' });
const current = column('本年预算数');
const basic = column('基本支出', { nature: 'basic' }, { under: 1 });
const change = { ...column('比上年增减额'), measure: 'change' } as const;

function relations(...columns: ColumnSpec[]): string[] {
  const lines = [
    line(
      '合计',
      columns.map(() => 1),
    ),
    line(
      '208',
      columns.map(() => 1),
    ),
  ];
  const papers = papersOf({
    base: 'general-budget-expenditure',
    lanes: [lane('functional', columns, lines)],
  });
  return relationsIn(papers, changeAmount.relate(papers));
}

describe('the change from last year', () => {
  it('is this year less last year, on every line', () => {
    expect(relations(previous, current, basic, change)).toEqual([
      '合计·比上年增减额 = 合计·本年预算数 − 合计·上年预算数',
      '208·比上年增减额 = 208·本年预算数 − 208·上年预算数',
    ]);
  });

  it.each<[string, ColumnSpec[]]>([
    ['no change is printed', [previous, current]],
    ['last year is not printed', [current, change]],
    ['this year could be either of two columns', [previous, current, column('调整预算数'), change]],
  ])('is not asked for where %s', (_, columns) => {
    expect(relations(...columns)).toEqual([]);
  });
});
