import type { RelationFamily } from '../../relations/relation';
import { figureId } from '../../relations/ledger';
import type { Flow } from '../../tables/facets';
import { FINAL_ACCOUNTS_RULES } from '../authorities';
import { laneGridOf } from '../figures/lane-columns';
import type { Question, TableView } from '../figures/question';
import { currentYear } from '../figures/summary-figures';
import { entriesOf } from '../figures/table-entries';
import { inEverySet } from '../figures/table-sets';
import { plus } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { facetsOf } from '../figures/figure-facets';
import { tiesBetween } from './table-ties';

/**
 * An annex that explains changes repeats 本年收入合计 and 本年支出合计; what it calls 决算 is the figure of the final accounts, what it
 * calls 年初预算 that of the budget at the beginning of the year.
 *
 * 附表 本年支出合计 “2021年度决算” 217.36 万元 = 支出决算表 2173565.51 元
 */
export const annexTotals: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/annex',
  numbers: ['(52)', '(53)'],
  severity: 'error',
  title: { 'zh-CN': '增减变化附表', 'en-US': 'Annexes of changes' },
  meaning: {
    'zh-CN': '说明增减变化的附表所列本年收入合计、本年支出合计，与收支决算总表、支出决算表的同一版本一致。',
    'en-US':
      'Revenue and expenditure of the year in an annex of changes read the same as in the summary, version by version.',
  },
  authority: FINAL_ACCOUNTS_RULES,
  example: {
    'zh-CN': '附表本年支出合计 217.36 万元 = 支出决算表 2173565.51 元。',
    'en-US': 'Annex: expenditure 217.36 万元 = final accounts: 2173565.51 元.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { tables }) =>
      tables
        .filter(({ base }) => base === 'change-analysis')
        .flatMap((table) => annexTies({ table, entries: entriesOf(papers.ledger, table) }, find)),
    ),
};

function annexTies(
  annex: TableView,
  find: (base: 'revenue-expenditure-summary' | 'revenue-summary' | 'expenditure-summary') => TableView | null,
): RelationFamily[] {
  return annex.entries.flatMap((entry) =>
    entry.lane.body.roles.flatMap((role, index) => {
      if (role !== 'current-year-total') return [];
      const line = entry.lane.body.facets[index]!;
      return [...laneGridOf(entry.lane).columns].flatMap((column) => {
        const { flow, version } = facetsOf(annex.table, entry.lane, line, entry.lane.columns[column]!);
        if (flow === undefined || version === 'previous') return [];
        return tiesBetween({ rule: 'cross-table', number: flow === 'revenue' ? '(52)' : '(53)' }, [
          {
            left: plus([figureId(entry, index, column)]),
            right: published(find, flow, version === undefined ? {} : { version }),
          },
        ]);
      });
    }),
  );
}

/** The figure of the main tables: the summary's, or the detailed table's where the summary does not tell. */
function published(find: Parameters<typeof annexTies>[1], flow: Flow, question: Question) {
  const detail = find(flow === 'revenue' ? 'revenue-summary' : 'expenditure-summary');
  const ofDetail = question.version === undefined ? detail && whole(detail, flow, {}) : null;
  const summary = find('revenue-expenditure-summary');
  return ofDetail ?? (summary && currentYear(summary, flow, question));
}
