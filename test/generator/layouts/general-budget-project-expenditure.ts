import type { GrainFilter } from '../model/model';
import type { TablePlan } from '../plan';
import { amounts } from './columns';
import type { LayoutContext } from './context';
import { emptyNote, titleOf } from './shared';
import { economicRows } from './subject-table';

const generalProject: GrainFilter = (grain) => grain.source === 'general' && grain.use === 'project';

/** 一般公共预算项目支出表: project spending by economic subject. */
export function generalBudgetProjectExpenditure(context: LayoutContext): TablePlan {
  const { random, scope } = context;
  const { labels, lines } = economicRows(context, generalProject, [3, 5]);
  const isEmpty = !scope.grains.some(generalProject);
  return {
    base: 'general-budget-project-expenditure',
    title: titleOf(context, 'general-budget-project-expenditure'),
    facets: { flow: 'expenditure', source: 'general', nature: 'project' },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'economic',
        labels,
        columns: [amounts('total', [random.pick(['项目经费', '项目支出', '合计'])], {}, generalProject)],
        lines,
      },
    ],
    notes: isEmpty ? [emptyNote(context, '一般公共预算项目支出')] : [],
    isEmpty,
  };
}
