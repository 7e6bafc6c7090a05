import { isSpent } from '../../model/model';
import type { TablePlan } from '../../plan';
import { natureColumns } from '../columns';
import type { LayoutContext } from '../context';
import { titleOf } from '../shared';
import { functionalRows } from '../subject-table';

/** 支出决算表: functional subjects down, natures across, 上缴上级支出 before 经营支出. */
export function finalExpenditureSummary(context: LayoutContext): TablePlan {
  const { words, random } = context;
  const { labels, lines } = functionalRows(context, isSpent);
  const [total, ...natures] = natureColumns(words, [
    'basic',
    'project',
    'to-superior',
    'operating',
    'to-subordinate',
  ]);
  return {
    base: 'expenditure-summary',
    title: titleOf(context, 'expenditure-summary'),
    facets: { flow: 'expenditure' },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'functional',
        labels,
        columns: [{ ...total!, path: [random.pick(['本年支出合计', '本年支出合计', '合计'])] }, ...natures],
        lines,
      },
    ],
    notes: random.chance(0.6) ? ['注：本表反映部门本年度各项支出情况。'] : [],
    isEmpty: false,
  };
}
