import { amountOf } from '../figures/amounts';
import type { TableView } from '../figures/question';
import { DISCLOSURE_RULES } from '../authorities';
import { carried, currentYear, revenueFrom } from '../figures/summary-figures';
import { inEverySet } from '../figures/table-sets';
import { plus, type SignedFigure } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule, Workpapers } from '../rule';
import { tiesBetween } from './table-ties';

const FUNDS = [
  { source: 'fund', base: 'government-fund-expenditure', budget: '(25)', final: '(56)' },
  { source: 'capital', base: 'state-capital-expenditure', budget: '(26)', final: '(57)' },
] as const;

/**
 * Where 财政拨款收支总表 shows funds only on its revenue side, what a fund spends is at most what it received and carried in.
 *
 * 政府性基金预算支出表 合计 0.00 ≤ 财政拨款收支总表 政府性基金预算拨款 0.00 + 上年结转 0.00
 */
export const fundWithinRevenue: TieRule = {
  type: 'tie',
  id: 'part-of-whole',
  name: 'part-of-whole/fund-within-revenue',
  numbers: ['(25)', '(26)', '(56)', '(57)'],
  severity: 'error',
  title: { 'zh-CN': '基金支出不超过基金收入', 'en-US': 'Funds spend no more than they have' },
  meaning: {
    'zh-CN':
      '财政拨款收支总表只在收入方列示政府性基金、国有资本经营预算的，其支出表合计不大于本年拨款与上年结转之和。',
    'en-US':
      'Where the summary of appropriations shows government funds and state capital on the revenue side only, their expenditure does not exceed revenue of the year plus money carried in.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '政府性基金支出 120.00 ≤ 本年政府性基金预算拨款 100.00 + 上年结转 20.00。',
    'en-US': 'Government fund expenditure 120.00 ≤ revenue of the year 100.00 + carried in 20.00.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { stage }) => {
      const summary = find('fiscal-appropriation-summary');
      if (!summary) return [];
      return FUNDS.flatMap(({ source, base, budget, final }) => {
        const table = find(base);
        if (!table || currentYear(summary, 'expenditure', { source })) return [];
        return tiesBetween(
          { rule: 'part-of-whole', number: stage === 'final' ? final : budget, kind: 'at-most' },
          [{ left: whole(table, 'expenditure'), right: available(papers, summary, source) }],
        );
      });
    }),
};

/** Revenue of the year and money carried in; null where a carry-over is printed but not by fund. */
function available(
  { ledger }: Workpapers,
  summary: TableView,
  source: 'fund' | 'capital',
): SignedFigure[] | null {
  const current = revenueFrom(summary, source, 'current');
  const carriedIn = revenueFrom(summary, source, 'carry-over');
  if (carriedIn) return current && [...current, ...carriedIn];
  return amountOf(ledger, plus(carried(summary, 'revenue'))) === 0 ? current : null;
}
