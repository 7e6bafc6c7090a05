import type { RelationFamily } from '../../relations/relation';
import { TABLE_PRACTICE } from '../authorities';
import { amountOf } from '../figures/amounts';
import { columnFor, type TableView } from '../figures/question';
import {
  carried,
  carriedAs,
  currentYear,
  grandTotal,
  printsPortions,
  revenueOf,
} from '../figures/summary-figures';
import { inEverySet } from '../figures/table-sets';
import { plus } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule, Workpapers } from '../rule';
import { tiesBetween, type Sides } from './table-ties';

/**
 * 收支总表 and 收入总表 print the same revenue: 收入总计 = 合计, 本年收入合计 = 本年收入小计, 上年结转 = 结转小计. A 收入总表 that knows
 * no carry-over is compared with 本年收入 in final accounts, and in budgets only when nothing was carried over.
 *
 * 部门预算收支总表 收入总计 17257.23 = 部门预算收入总表 合计 17257.23
 */
export const revenueTotal: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/revenue-total',
  numbers: ['(20)', '(36)', '(52)'],
  severity: 'error',
  title: { 'zh-CN': '收支总表与收入总表', 'en-US': 'Summary and revenue table' },
  meaning: {
    'zh-CN':
      '收支总表的收入总计、本年收入、上年结转与收入总表的合计、本年收入小计、上年结转小计分别相等；收入总表单列使用非财政拨款结余的，各自相等。',
    'en-US':
      'Total revenue, revenue of the year and money carried in read the same in the summary and in the revenue table, and so does the surplus used where that has a column of its own.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '收支总表收入总计 17257.23 = 收入总表合计 17257.23。',
    'en-US': 'Summary: total revenue 17257.23 = revenue table: total 17257.23.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { stage }) => {
      const summary = find('revenue-expenditure-summary');
      const revenue = find('revenue-summary');
      return summary && revenue
        ? revenueTies(papers, summary, revenue, stage === 'final' ? '(52)' : '(20)')
        : [];
    }),
};

function revenueTies(
  { ledger }: Workpapers,
  summary: TableView,
  revenue: TableView,
  number: string,
): RelationFamily[] {
  const label = { rule: 'cross-table', number } as const;
  const total = whole(revenue, 'revenue');
  if (printsPortions(revenue, 'revenue')) {
    return tiesBetween(label, [
      { left: grandTotal(summary, 'revenue'), right: total },
      { left: revenueOf(summary, 'current'), right: whole(revenue, 'revenue', { portion: 'current' }) },
      ...carriedTies(summary, revenue),
    ]);
  }
  const isOfTheYear =
    summary.table.stage === 'final' || amountOf(ledger, plus(carried(summary, 'revenue'))) === 0;
  return isOfTheYear ? tiesBetween(label, [{ left: currentYear(summary, 'revenue'), right: total }]) : [];
}

/** What was carried in; apart from the surplus used where 收入总表 prints that in a column of its own. */
function carriedTies(summary: TableView, revenue: TableView): Sides[] {
  const carryOver = whole(revenue, 'revenue', { portion: 'carry-over' });
  if (printsPortions(summary, 'revenue') || !printsSurplus(revenue))
    return [{ left: revenueOf(summary, 'carry-over'), right: carryOver }];
  return [
    { left: carriedAs(summary, 'carry-in'), right: carryOver },
    { left: carriedAs(summary, 'surplus-used'), right: whole(revenue, 'revenue', { source: 'surplus' }) },
  ];
}

function printsSurplus({ entries }: TableView): boolean {
  return entries.some((entry) => columnFor(entry, 'revenue', { source: 'surplus' }) !== undefined);
}
