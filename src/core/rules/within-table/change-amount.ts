import type { LaneEntry } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import { FigureState } from '../../tables/budget-table';
import { TABLE_PRACTICE } from '../authorities';
import { comparedAmounts, comparingColumns, type ComparingColumn } from '../figures/change-columns';
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
      const { lane } = entry;
      if (!lane.columns.some(({ measure }) => measure === 'change')) return [];
      const { lines } = laneGridOf(lane);
      if (lines.length === 0) return [];
      return comparingColumns(entry, ['change'], isChange).map(({ column, current, base }) =>
        family({ rule: 'change-amount', number: '' }, lines.length, downColumn(1, entry, column, lines), [
          downColumn(1, entry, current, lines),
          downColumn(-1, entry, base, lines),
        ]),
      );
    }),
};

/** Whether a change agrees with its amounts, each within half of its last digit. */
function isChange(entry: LaneEntry, column: ComparingColumn, line: number): 1 | 0 | -1 {
  const amounts = comparedAmounts(entry, column, line);
  const change = entry.lane.columns[column.column]!;
  if (!amounts || change.states[line] === FigureState.Blank || change.states[line] === FigureState.Text)
    return 0;
  const difference = change.amounts[line]! - (amounts.current - amounts.base);
  return Math.abs(difference) <= 1.5 * entry.table.quantum ? 1 : -1;
}
