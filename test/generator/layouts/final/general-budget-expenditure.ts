import { isSpent, type GrainFilter } from '../../model/model';
import type { TablePlan } from '../../plan';
import { natureColumns, personnelColumns } from '../columns';
import type { LayoutContext } from '../context';
import { titleOf } from '../shared';
import { functionalRows } from '../subject-table';

const general: GrainFilter = (grain) => grain.source === 'general' && isSpent(grain);

/** 一般公共预算财政拨款支出决算表. */
export function finalGeneralBudgetExpenditure(context: LayoutContext): TablePlan {
  const { words, random } = context;
  const { labels, lines } = functionalRows(context, general);
  const over = random.chance(0.6) ? ['本年支出'] : [];
  const columns = random.chance(0.75)
    ? natureColumns(words, ['basic', 'project']).map((column) => ({
        ...column,
        path: [...over, ...column.path],
      }))
    : personnelColumns(words, over);
  return {
    base: 'general-budget-expenditure',
    title: titleOf(context, 'general-budget-expenditure'),
    facets: { flow: 'expenditure', source: 'general' },
    lanes: [{ heading: null, facets: {}, scheme: 'functional', labels, columns, lines }],
    notes: random.chance(0.6) ? ['注：本表反映部门本年度一般公共预算财政拨款支出情况。'] : [],
    isEmpty: false,
  };
}
