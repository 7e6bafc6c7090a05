import { DISCLOSURE_RULES } from '../authorities';
import type { TableView } from '../figures/question';
import { inEverySet } from '../figures/table-sets';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { tiesBetween } from './table-ties';

/** Titles of tables that list only some of the projects. */
const PARTIAL = /重点|主要|重大|部分|\d+万元以上/;

/**
 * 项目支出 of 支出总表 and 一般公共预算支出表 is what 项目支出表 lists: all money, and the 一般公共预算 columns of it; and what
 * 一般公共预算项目支出表 prints by economic subject.
 *
 * 一般公共预算支出表 项目支出 455.30 = 项目支出表 一般公共预算 433.67 + 一般公共预算结转 21.63
 */
export const projectExpenditure: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/project-expenditure',
  numbers: ['(30)'],
  severity: 'error',
  title: { 'zh-CN': '项目支出与项目支出表', 'en-US': 'Project expenditure and its table' },
  meaning: {
    'zh-CN':
      '支出总表的项目支出等于项目支出表合计；一般公共预算支出表的项目支出等于项目支出表中一般公共预算各栏之和，也等于一般公共预算项目支出表合计。',
    'en-US':
      'Project expenditure of the expenditure summary is the total of the project table; that of the general budget is its general budget columns, and the total of general budget projects by economic subject.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '一般公共预算项目支出 455.30 = 项目支出表一般公共预算 433.67 + 结转 21.63。',
    'en-US': 'General budget projects 455.30 = project table: general 433.67 + carried over 21.63.',
  },
  relate: (papers) =>
    inEverySet(papers, (find) => {
      const all = find('expenditure-summary');
      const general = find('general-budget-expenditure');
      const projects = complete(find('project-expenditure'));
      const bySubject = complete(find('general-budget-project-expenditure'));
      const ofGeneral = general && whole(general, 'expenditure', { nature: 'project' });
      return tiesBetween({ rule: 'cross-table', number: '(30)' }, [
        {
          left: all && whole(all, 'expenditure', { nature: 'project' }),
          right: projects && whole(projects, 'expenditure'),
        },
        { left: ofGeneral, right: projects && whole(projects, 'expenditure', { source: 'general' }) },
        { left: ofGeneral, right: bySubject && whole(bySubject, 'expenditure') },
      ]);
    }),
};

function complete(view: TableView | null): TableView | null {
  return view && !PARTIAL.test(view.table.title.value) ? view : null;
}
