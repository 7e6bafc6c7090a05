import type { Ledger } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import { COMPREHENSIVE_BUDGET } from '../authorities';
import { amountOf } from '../figures/amounts';
import type { TableView } from '../figures/question';
import { carriedInBeside } from '../figures/spending-scope';
import { currentYear, revenueFrom } from '../figures/summary-figures';
import { inEverySet, type TableSet } from '../figures/table-sets';
import { familiesOfTies, type SignedFigure } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { classesWithin } from './expenditure-by-fund';
import { sameClasses } from './subject-ties';
import { tiesBetween } from './table-ties';

const NUMBERS = {
  budget: { total: '(27)', classes: '(24)' },
  final: { total: '(55)', classes: '(55)' },
} as const;

/**
 * Where 财政拨款收支总表 prints its expenditure in one column, that is 一般公共预算 + 政府性基金 + 国有资本 (+ 年终结转), in total and by
 * class. A fund table that is not in the workbook counts as nothing only where the summary shows no money of that fund.
 *
 * 财政拨款收支总表 一、本年支出 248.98 = 一般公共预算支出表 248.98 + 政府性基金预算支出表 0.00 + 国有资本经营预算支出表 0.00
 */
export const fiscalExpenditure: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/fiscal-expenditure',
  numbers: ['(24)', '(27)', '(55)'],
  severity: 'error',
  title: { 'zh-CN': '财政拨款支出与各支出表', 'en-US': 'Fiscal expenditure and its tables' },
  meaning: {
    'zh-CN':
      '财政拨款收支总表的支出（不含年终结转）等于一般公共预算支出表、政府性基金预算支出表、国有资本经营预算支出表合计之和，各类支出亦相等；各支出表只列当年拨款的，加上年结转后相等。',
    'en-US':
      'Expenditure in the summary of appropriations, carry-over apart, is the sum of the general budget, government fund and state capital tables, in total and by class; tables of this year’s money alone are so together with what was carried in.',
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '本年支出 248.98 = 一般公共预算 248.98 + 政府性基金 0.00 + 国有资本 0.00。',
    'en-US': 'Expenditure 248.98 = general budget 248.98 + funds 0.00 + state capital 0.00.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, set) => {
      const summary = find('fiscal-appropriation-summary');
      const general = find('general-budget-expenditure');
      if (!summary || !general || currentYear(summary, 'expenditure', { source: 'general' })) return [];
      const fund = find('government-fund-expenditure');
      const capital = find('state-capital-expenditure');
      const isWhole =
        isKnown(papers.ledger, set, summary, fund, 'fund') &&
        isKnown(papers.ledger, set, summary, capital, 'capital');
      return isWhole ? fiscalTies(papers.ledger, summary, [general, fund, capital], set) : [];
    }),
};

function fiscalTies(
  ledger: Ledger,
  summary: TableView,
  parts: readonly (TableView | null)[],
  { stage }: TableSet,
): RelationFamily[] {
  const tables = parts.filter((part) => part !== null);
  const { total, classes } = NUMBERS[stage];
  const carriedIn = carriedInBeside(ledger, summary, 'fiscal', {}, tables);
  const wholes = wholesOf(tables);
  const label = { rule: 'cross-table', number: classes } as const;
  const all = { view: summary, question: {} };
  return [
    ...tiesBetween({ rule: 'cross-table', number: total }, [
      { left: currentYear(summary, 'expenditure'), right: wholes && [...wholes, ...(carriedIn ?? [])] },
    ]),
    ...(carriedIn
      ? tables.flatMap((table) =>
          familiesOfTies(classesWithin(label), sameClasses({ view: table, question: {} }, [all])),
        )
      : familiesOfTies(
          label,
          sameClasses(
            all,
            tables.map((view) => ({ view, question: {} })),
          ),
        )),
  ];
}

function wholesOf(tables: readonly TableView[]): SignedFigure[] | null {
  const wholes = tables.map((table) => whole(table, 'expenditure'));
  return wholes.includes(null) ? null : wholes.flatMap((figures) => figures ?? []);
}

/** Whether the expenditure from a fund is known: its table is there, or there is no such money. */
function isKnown(
  ledger: Ledger,
  set: TableSet,
  summary: TableView,
  table: TableView | null,
  source: 'fund' | 'capital',
): boolean {
  if (table) return true;
  const base = source === 'fund' ? 'government-fund-expenditure' : 'state-capital-expenditure';
  if (set.tables.some((other) => other.base === base)) return false;
  return (['current', 'carry-over'] as const).every(
    (portion) => amountOf(ledger, revenueFrom(summary, source, portion) ?? []) === 0,
  );
}
