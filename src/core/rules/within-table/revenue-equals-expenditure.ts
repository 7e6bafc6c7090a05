import { figureId, type LaneEntry } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import type { BudgetTable } from '../../tables/budget-table';
import type { Facets, Flow } from '../../tables/facets';
import { COMPREHENSIVE_BUDGET } from '../authorities';
import { facetsOf, FLOW_OF_KIND } from '../figures/figure-facets';
import { laneGridOf } from '../figures/lane-columns';
import { entriesOf } from '../figures/table-entries';
import { familiesOfTies, type Tie } from '../figures/ties';
import type { TieRule } from '../rule';

/**
 * 收入总计 = 支出总计, for every version and portion a table prints on both sides. Never 本年收入 = 本年支出: what was carried
 * over from last year is spent this year.
 *
 * 部门预算收支总表: 收入总计 17257.23 = 支出总计 17257.23, though 本年收入合计 is 17147.23 and 本年支出合计 17257.23
 */
export const revenueEqualsExpenditure: TieRule = {
  type: 'tie',
  id: 'balance',
  name: 'balance/revenue-and-expenditure',
  numbers: ['(5)', '(42)'],
  severity: 'error',
  title: { 'zh-CN': '收支平衡', 'en-US': 'Revenue and expenditure balance' },
  meaning: {
    'zh-CN': '同一张表的收入总计等于支出总计；各版本（年初预算、调整预算、决算）分别平衡。',
    'en-US': 'Total revenue equals total expenditure in a table, for each version it prints.',
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '收入总计 17257.23 = 支出总计 17257.23。',
    'en-US': 'Total revenue 17257.23 = total expenditure 17257.23.',
  },
  relate: (papers) =>
    papers.recognition.tables.flatMap((table) => balanceOf(table, entriesOf(papers.ledger, table))),
};

function balanceOf(table: BudgetTable, entries: readonly LaneEntry[]): RelationFamily[] {
  if (FLOW_OF_KIND[table.base] !== undefined) return [];
  const revenue = grandTotals(table, entries, 'revenue');
  const expenditure = grandTotals(table, entries, 'expenditure');
  const ties: Tie[] = [];
  for (const [respect, target] of revenue) {
    const figure = expenditure.get(respect);
    if (figure !== undefined) ties.push({ target, terms: [{ sign: 1, figure }] });
  }
  return familiesOfTies({ rule: 'balance', number: table.stage === 'final' ? '(42)' : '(5)' }, ties);
}

/** Grand totals of one side by what they are about; a respect two figures share is left out. */
function grandTotals(table: BudgetTable, entries: readonly LaneEntry[], flow: Flow): Map<string, number> {
  const found = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const entry of entries) {
    const { lane } = entry;
    const { columns } = laneGridOf(lane);
    const role = lane.body.roles.includes('grand-total') ? 'grand-total' : 'total';
    const stopsAtTheYear = lane.body.roles.includes('current-year-total');
    if (role === 'total' && stopsAtTheYear) continue;
    lane.body.roles.forEach((played, index) => {
      if (played !== role) return;
      for (const column of columns) {
        const facets = facetsOf(table, lane, lane.body.facets[index]!, lane.columns[column]!);
        if (facets.flow !== flow) continue;
        const respect = respectOf(facets);
        if (found.has(respect)) ambiguous.add(respect);
        found.set(respect, figureId(entry, index, column));
      }
    });
  }
  for (const respect of ambiguous) found.delete(respect);
  return found;
}

function respectOf({ version, portion, source, nature, item }: Facets): string {
  return [version, portion, source, nature, item].join('/');
}
