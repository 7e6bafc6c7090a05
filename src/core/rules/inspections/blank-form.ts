import { textAt } from '../../snapshot/cells';
import type { BudgetTable } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { errorsInForm } from './form-errors';
import { findingOf } from './remark';

const MONEY_LABEL = /^(年度|项目|全年)资金总额:?$/;

/**
 * A performance form published without its money: 年度资金总额 is there, and no amount beside it.
 *
 * 省级项目（专项）支出绩效自评表 with every field blank
 */
export const blankForm: InspectionRule = {
  type: 'inspection',
  id: 'empty-table-note',
  name: 'empty-table-note/form',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '绩效表未填列', 'en-US': 'Forms left blank' },
  meaning: {
    'zh-CN': '公开的绩效目标表、自评表应填列资金数额；没有此类项目的应予说明。',
    'en-US':
      'A published performance form gives the money it is about, or says that there is no such project.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '省级项目（专项）支出绩效自评表的年度资金总额及各项指标均为空白。',
    'en-US': 'A self-assessment form of a provincial project has every field blank.',
  },
  inspect: (papers) =>
    papers.recognition.tables
      .filter(
        (table) =>
          table.base === 'project-performance' &&
          table.lanes.length === 0 &&
          asksForMoney(papers, table) &&
          errorsInForm(papers, table).length === 0,
      )
      .map(({ title }) =>
        findingOf({
          rule: 'empty-table-note',
          severity: 'warning',
          places: [title.place],
          message: {
            'zh-CN': `《${title.value}》没有填列资金数额；没有此类项目的应予说明。`,
            'en-US': `“${title.value}” gives no amounts; where there is no such project, it should say so.`,
          },
        }),
      ),
};

function asksForMoney({ snapshot }: Workpapers, { sheet: index, range }: BudgetTable): boolean {
  const sheet = snapshot.sheets[index]!;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (MONEY_LABEL.test(normaliseName(textAt(snapshot, sheet, row, column)))) return true;
    }
  }
  return false;
}
