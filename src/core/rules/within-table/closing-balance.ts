import type { RelationFamily } from '../../relations/relation';
import type { LaneEntry } from '../../relations/ledger';
import type { Balance } from '../../tables/facets';
import { FINAL_ACCOUNTS_RULES } from '../authorities';
import { downColumn, laneGridOf } from '../figures/lane-columns';
import { family } from '../figures/ties';
import type { TieRule } from '../rule';

/**
 * 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出, on every line of the final accounts of government funds and state capital.
 *
 * 政府性基金预算财政拨款收入支出决算表: 年末 35000.00 = 年初 20000.00 + 收入 150000.00 − 支出 135000.00
 */
export const closingBalance: TieRule = {
  type: 'tie',
  id: 'balance',
  name: 'balance/closing',
  numbers: ['(51)'],
  severity: 'error',
  title: { 'zh-CN': '年末结转和结余', 'en-US': 'Closing balance' },
  meaning: {
    'zh-CN': '年末结转和结余等于年初结转和结余加本年收入减本年支出。',
    'en-US': 'The closing balance is the opening balance plus the revenue of the year less its expenditure.',
  },
  authority: FINAL_ACCOUNTS_RULES,
  example: {
    'zh-CN': '年末 35000.00 = 年初 20000.00 + 本年收入 150000.00 − 本年支出 135000.00。',
    'en-US': 'Closing 35000.00 = opening 20000.00 + revenue 150000.00 − expenditure 135000.00.',
  },
  relate: ({ ledger }) => ledger.entries.flatMap(closingOf),
};

function closingOf(entry: LaneEntry): RelationFamily[] {
  const { lane } = entry;
  const { lines } = laneGridOf(lane);
  const [opening, income, spending, closing] = (['opening', 'income', 'spending', 'closing'] as const).map(
    (balance) => wholeColumn(entry, balance),
  );
  if (lines.length === 0 || opening == null || income == null || spending == null || closing == null)
    return [];
  const figures = (sign: 1 | -1, column: number) => downColumn(sign, entry, column, lines);
  return [
    family({ rule: 'balance', number: '(51)' }, lines.length, figures(1, closing), [
      figures(1, opening),
      figures(1, income),
      figures(-1, spending),
    ]),
  ];
}

/** The column of a stock or flow as a whole: the one that no other column of that balance sums. */
function wholeColumn({ lane }: LaneEntry, balance: Balance): number | null {
  const columns = lane.columns.flatMap(({ facets, measure, parent }, index) =>
    measure === 'amount' && facets.balance === balance && lane.columns[parent]?.facets.balance !== balance
      ? [index]
      : [],
  );
  return columns.length === 1 ? columns[0]! : null;
}
