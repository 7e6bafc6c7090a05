import type { Scheme } from '../../tables/budget-table';
import type { Stage } from '../../tables/table-kind';
import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { lineSums } from './line-sums';

/**
 * 合计 = Σ top lines of a table: Σ 类, Σ units, Σ projects, 人员经费合计 = 301 + 303.
 *
 * 支出总表: 合计 435.96 = 36.59 + 385.30 + 14.07
 */
export const tableTotal: TieRule = {
  type: 'tie',
  id: 'grand-total',
  name: 'grand-total/table',
  numbers: ['(1)', '(7)', '(9)', '(13)', '(16)', '(45)', '(48)', '(50)'],
  severity: 'error',
  title: { 'zh-CN': '合计行', 'en-US': 'Total line' },
  meaning: {
    'zh-CN': '表中合计行等于最上一级各行之和：各类科目之和、各单位之和或各项目之和。',
    'en-US':
      'The total line of a table is the sum of its top lines: of the classes, of the units or of the projects.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '合计 435.96 = 208 类 36.59 + 210 类 385.30 + 221 类 14.07。',
    'en-US': 'Total 435.96 = class 208 36.59 + class 210 385.30 + class 221 14.07.',
  },
  relate: (papers) =>
    lineSums(papers, 'total', ({ table, lane, facets }) => ({
      rule: 'grand-total',
      number: numberOfTotal(lane.scheme, table.stage, facets.nature !== undefined),
    })),
};

function numberOfTotal(scheme: Scheme, stage: Stage, isPartOfBasic: boolean): string {
  switch (scheme) {
    case 'unit':
      return '(7)';
    case 'project':
      return '(16)';
    case 'item':
      return stage === 'final' ? '(50)' : '(13)';
    case 'economic':
      if (stage === 'final' && isPartOfBasic) return '(48)';
      return stage === 'final' ? '(45)' : '(9)';
    case 'functional':
      return stage === 'final' ? '(45)' : '(9)';
    case 'source':
    case 'nature':
    case 'single':
      return '(1)';
  }
}
