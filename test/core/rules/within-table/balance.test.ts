import { closingBalance } from '../../../../src/core/rules/within-table/closing-balance';
import { revenueEqualsExpenditure } from '../../../../src/core/rules/within-table/revenue-equals-expenditure';
import { column, lane, line, papersOf, relationsIn, type TableSpec } from '../../../support/table-builder';

function balances(spec: TableSpec): string[] {
  const papers = papersOf(spec);
  return relationsIn(papers, revenueEqualsExpenditure.relate(papers));
}

describe('(5) 收入总计 = 支出总计', () => {
  it('never equals 本年收入 and 本年支出', () => {
    const side = (word: string, current: number, carried: number) => [
      line(`本年${word}合计`, [current], { role: 'current-year-total', under: 2 }),
      line('结转', [carried], { role: 'carry-in', under: 2 }),
      line(`${word}总计`, [current + carried], { role: 'grand-total' }),
    ];
    expect(
      balances({
        base: 'revenue-expenditure-summary',
        lanes: [
          lane('source', [column('预算数')], side('收入', 17147.23, 110), { flow: 'revenue' }),
          lane('functional', [column('预算数')], side('支出', 17257.23, 0), { flow: 'expenditure' }),
        ],
      }),
    ).toEqual(['(5) 收入总计·预算数 = 支出总计·预算数']);
  });

  it('pairs versions and portions, and leaves what only one side prints', () => {
    const columns = [
      column('决算数'),
      column('年初预算', { version: 'initial' }),
      column('当年', { portion: 'current' }),
    ];
    expect(
      balances({
        base: 'revenue-expenditure-summary',
        stage: 'final',
        lanes: [
          lane('source', columns, [line('收入总计', [1, 2, 3], { role: 'grand-total' })], {
            flow: 'revenue',
          }),
          lane('functional', columns.slice(0, 2), [line('支出总计', [1, 2], { role: 'grand-total' })], {
            flow: 'expenditure',
          }),
        ],
      }),
    ).toEqual(['(42) 收入总计·决算数 = 支出总计·决算数', '(42) 收入总计·年初预算 = 支出总计·年初预算']);
  });

  it('takes a single 合计 line over both sides for the grand total', () => {
    const columns = [column('收入', { flow: 'revenue' }), column('支出', { flow: 'expenditure' })];
    expect(
      balances({
        base: 'revenue-expenditure-summary',
        lanes: [lane('source', columns, [line('合计', [5, 5], { role: 'total' })])],
      }),
    ).toEqual(['(5) 合计·收入 = 合计·支出']);
  });

  it('is silent where a table ends with 本年 totals', () => {
    const current = (name: string) => [line(name, [5], { role: 'current-year-total' as const })];
    expect(
      balances({
        base: 'revenue-expenditure-summary',
        lanes: [
          lane('source', [column('数')], current('本年收入'), { flow: 'revenue' }),
          lane('functional', [column('数')], current('本年支出'), { flow: 'expenditure' }),
        ],
      }),
    ).toEqual([]);
  });
});

describe('(51) 年末 = 年初 + 收入 − 支出', () => {
  const columns = [
    column('年初', { balance: 'opening' }),
    column('收入', { balance: 'income' }),
    column('支出', { balance: 'spending' }),
    column('基本', { balance: 'spending', nature: 'basic' }, { under: 2 }),
    column('年末', { balance: 'closing' }),
  ];
  const relate = (shown: typeof columns) => {
    const papers = papersOf({
      base: 'government-fund-expenditure',
      stage: 'final',
      lanes: [lane('functional', shown, [line('合计', [2, 15, 13.5, 0, 3.5], { role: 'total' })])],
    });
    return relationsIn(papers, closingBalance.relate(papers));
  };

  it('takes the whole of each stock and flow', () => {
    expect(relate(columns)).toEqual(['(51) 合计·年末 = 合计·年初 + 合计·收入 − 合计·支出']);
  });

  it('needs all four', () => {
    expect(relate(columns.slice(0, 4))).toEqual([]);
  });
});
