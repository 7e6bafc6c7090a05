import type { RelationFamily } from '../../relations/relation';
import type { Portion } from '../../tables/facets';
import { COMPREHENSIVE_BUDGET } from '../authorities';
import { amountOf } from '../figures/amounts';
import type { Question, TableView } from '../figures/question';
import { currentYear, printsPortions } from '../figures/summary-figures';
import { inEverySet } from '../figures/table-sets';
import { familiesOfTies } from '../figures/ties';
import type { TieRule, Workpapers } from '../rule';
import { sameClasses } from './subject-ties';

const PORTIONS: readonly Portion[] = ['current', 'carry-over'];

/**
 * Where 收支总表 and 财政拨款收支总表 both print 当年预算 and 上年结转 as columns and all money is fiscal, every class reads the same in
 * both, portion by portion.
 *
 * 二、卫生健康支出: 当年预算 1,157.86 and 上年结转 21.63 in both tables
 */
export const portions: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/portions',
  numbers: ['(36)'],
  severity: 'error',
  title: { 'zh-CN': '当年预算与上年结转分列一致', 'en-US': 'Current and carried-over money by class' },
  meaning: {
    'zh-CN':
      '收支总表与财政拨款收支总表均分列当年预算、上年结转且合计相等的，各类支出的当年预算、上年结转分别相等。',
    'en-US':
      'Where both summaries print current-year and carried-over money and agree in total, every class reads the same in both, portion by portion.',
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '卫生健康支出：两表当年预算均为 1157.86，上年结转均为 21.63。',
    'en-US': 'Health: current year 1157.86 and carried over 21.63 in both tables.',
  },
  relate: (papers) =>
    inEverySet(papers, (find) => {
      const all = find('revenue-expenditure-summary');
      const fiscal = find('fiscal-appropriation-summary');
      if (!all || !fiscal) return [];
      if (!printsPortions(all, 'expenditure') || !printsPortions(fiscal, 'expenditure')) return [];
      return PORTIONS.flatMap((portion) => portionTies(papers, all, fiscal, { portion }));
    }),
};

function portionTies(
  { ledger }: Workpapers,
  all: TableView,
  fiscal: TableView,
  question: Question,
): RelationFamily[] {
  const [ofAll, ofFiscal] = [all, fiscal].map((view) => currentYear(view, 'expenditure', question));
  if (!ofAll || !ofFiscal || amountOf(ledger, ofAll) !== amountOf(ledger, ofFiscal)) return [];
  return familiesOfTies(
    { rule: 'cross-table', number: '(36)' },
    sameClasses({ view: all, question }, [{ view: fiscal, question }]),
  );
}
