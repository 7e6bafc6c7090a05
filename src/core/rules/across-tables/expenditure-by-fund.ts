import { DISCLOSURE_RULES } from '../authorities';
import { carriedInBeside } from '../figures/spending-scope';
import { currentYear } from '../figures/summary-figures';
import { inEverySet } from '../figures/table-sets';
import { familiesOfTies, type FamilyLabel } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { sameClasses } from './subject-ties';
import { tiesBetween } from './table-ties';

/**
 * Where 财政拨款收支总表 splits expenditure by fund, its 一般公共预算 column is 一般公共预算支出表, in total and class by class; and
 * its 政府性基金 and 国有资本 columns are the tables of those.
 *
 * 部门预算财政拨款收支总表 一般公共预算财政拨款 17257.23 = 部门预算一般公共预算财政拨款支出表 合计 17257.23
 */
export const expenditureByFund: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/expenditure-by-fund',
  numbers: ['(24)', '(25)', '(26)', '(55)', '(56)', '(57)'],
  severity: 'error',
  title: { 'zh-CN': '财政拨款收支总表分资金与各支出表', 'en-US': 'Fiscal expenditure by fund' },
  meaning: {
    'zh-CN':
      '财政拨款收支总表中一般公共预算、政府性基金、国有资本经营预算各栏的支出，分别等于一般公共预算支出表、政府性基金预算支出表、国有资本经营预算支出表的合计，各类支出亦相等；支出表只列当年拨款的，合计加上年结转后相等。',
    'en-US':
      'The columns of the general budget, government funds and state capital in the summary of appropriations equal their own expenditure tables, in total and by class; a table of this year’s money alone does so together with what was carried in.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '财政拨款收支总表卫生健康支出·一般公共预算 17062.73 = 一般公共预算支出表 210 类 17062.73。',
    'en-US': 'Summary: health, general budget 17062.73 = general budget table: class 210 17062.73.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { stage }) => {
      const summary = find('fiscal-appropriation-summary');
      if (!summary) return [];
      return FUNDS.flatMap(({ source, base, budget, final }) => {
        const table = find(base);
        if (!table) return [];
        const label = { rule: 'cross-table', number: stage === 'final' ? final : budget } as const;
        const question = { source };
        const carriedIn = carriedInBeside(papers.ledger, summary, source, question, [table]);
        const classes = { view: summary, question };
        const printed = whole(table, 'expenditure');
        return [
          ...tiesBetween(label, [
            {
              left: currentYear(summary, 'expenditure', question),
              right: printed && [...printed, ...(carriedIn ?? [])],
            },
          ]),
          ...(carriedIn
            ? familiesOfTies(classesWithin(label), sameClasses({ view: table, question: {} }, [classes]))
            : familiesOfTies(label, sameClasses(classes, [{ view: table, question: {} }]))),
        ];
      });
    }),
};

const FUNDS = [
  { source: 'general', base: 'general-budget-expenditure', budget: '(24)', final: '(55)' },
  { source: 'fund', base: 'government-fund-expenditure', budget: '(25)', final: '(56)' },
  { source: 'capital', base: 'state-capital-expenditure', budget: '(26)', final: '(57)' },
] as const;

/** No class of a table of this year's money exceeds that class of all money. */
export function classesWithin({ number }: FamilyLabel): FamilyLabel {
  return { rule: 'part-of-whole', number, kind: 'at-most' };
}
