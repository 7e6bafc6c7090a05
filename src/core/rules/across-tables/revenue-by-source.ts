import type { Portion, Source } from '../../tables/facets';
import { TABLE_PRACTICE } from '../authorities';
import type { TableView } from '../figures/question';
import { printsPortions, revenueFrom } from '../figures/summary-figures';
import { inEverySet } from '../figures/table-sets';
import type { SignedFigure } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { tiesBetween } from './table-ties';

const SOURCES: readonly Source[] = [
  'fiscal',
  'general',
  'fund',
  'capital',
  'special-account',
  'own',
  'institutional',
  'operating',
  'superior',
  'subordinate',
  'other',
];

const PORTIONS: readonly Portion[] = ['current', 'carry-over'];

/**
 * Revenue from one source reads the same in 收支总表, 收入总表 and 财政拨款收支总表, wherever a table prints it; 财政拨款 is the
 * sum of its three budgets where it is not printed as such.
 *
 * 部门预算收支总表 一+二+三 17147.23 = 部门预算收入总表 财政拨款收入 17147.23 = 部门预算财政拨款收支总表 本年收入 17147.23
 */
export const revenueBySource: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/revenue-by-source',
  numbers: ['(23)', '(54)'],
  severity: 'error',
  title: { 'zh-CN': '各项收入在各表一致', 'en-US': 'Revenue by source in every table' },
  meaning: {
    'zh-CN':
      '同一项收入（一般公共预算、政府性基金、事业收入等）在收支总表、收入总表、财政拨款收支总表中一致。',
    'en-US':
      'Revenue from one source reads the same in the summary, the revenue table and the summary of fiscal appropriations.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '收支总表一般公共预算拨款收入 248.98 = 收入总表一般公共预算 248.98 = 财政拨款收支总表 248.98。',
    'en-US':
      'General budget revenue 248.98 in the summary, the revenue table and the summary of appropriations.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { stage }) => {
      const label = { rule: 'cross-table', number: stage === 'final' ? '(54)' : '(23)' } as const;
      const revenue = find('revenue-summary');
      const [first, second] = [
        find('revenue-expenditure-summary'),
        find('fiscal-appropriation-summary'),
      ].filter((view) => view !== null);
      if (!first || (!revenue && !second)) return [];
      return SOURCES.flatMap((source) =>
        PORTIONS.flatMap((portion) => {
          const left = revenueFrom(first, source, portion);
          return tiesBetween(label, [
            { left, right: revenue && inRevenueTable(revenue, source, portion) },
            { left, right: second ? revenueFrom(second, source, portion) : null },
          ]);
        }),
      );
    }),
};

function inRevenueTable(view: TableView, source: Source, portion: Portion): SignedFigure[] | null {
  if (printsPortions(view, 'revenue')) return whole(view, 'revenue', { source, portion });
  return portion === 'current' ? whole(view, 'revenue', { source }) : null;
}
