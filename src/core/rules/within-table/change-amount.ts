import type { RelationFamily } from '../../relations/relation';
import type { AmountColumn, Lane } from '../../tables/budget-table';
import { TABLE_PRACTICE } from '../authorities';
import { downColumn, laneGridOf } from '../figures/lane-columns';
import { family } from '../figures/ties';
import type { TieRule } from '../rule';

/** 比上年增减额 = 本年预算数 − 上年预算数, on every line.  一般公共预算支出表: −32.80 = 1,026.61 − 1,059.41 */
export const changeAmount: TieRule = {
  type: 'tie',
  id: 'change-amount',
  name: 'change-amount/year-on-year',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '增减额 = 本年数 − 上年数', 'en-US': 'Change = this year − last year' },
  meaning: {
    'zh-CN': '表中同时列出本年数、上年数和增减额的，每一行的增减额等于本年数减上年数；减少以负数表示。',
    'en-US':
      'Where a table prints this year, last year and the change side by side, the change on every line is this year less last year; a decrease is negative.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '增减额 −32.80 = 本年预算数 1,026.61 − 上年预算数 1,059.41。',
    'en-US': 'Change −32.80 = this year 1,026.61 − last year 1,059.41.',
  },
  relate: ({ ledger }) =>
    ledger.entries.flatMap((entry): RelationFamily[] => {
      const columns = changeColumnsOf(entry.lane);
      const { lines } = laneGridOf(entry.lane);
      if (!columns || lines.length === 0) return [];
      const { change, current, previous } = columns;
      return [
        family({ rule: 'change-amount', number: '' }, lines.length, downColumn(1, entry, change, lines), [
          downColumn(1, entry, current, lines),
          downColumn(-1, entry, previous, lines),
        ]),
      ];
    }),
};

interface ChangeColumns {
  readonly change: number;
  readonly current: number;
  readonly previous: number;
}

/** The columns of a year-on-year comparison; null where a lane has none, or several that could be meant. */
function changeColumnsOf({ columns }: Lane): ChangeColumns | null {
  const only = (test: (column: AmountColumn) => boolean): number => {
    const found = columns.flatMap((column, index) => (test(column) ? [index] : []));
    return found.length === 1 ? found[0]! : -1;
  };
  const isTop = ({ measure, parent }: AmountColumn): boolean => measure === 'amount' && parent < 0;
  const change = only(({ measure }) => measure === 'change');
  const previous = only((column) => isTop(column) && column.facets.version === 'previous');
  const current = only((column) => isTop(column) && column.facets.version !== 'previous');
  return change < 0 || previous < 0 || current < 0 ? null : { change, current, previous };
}
