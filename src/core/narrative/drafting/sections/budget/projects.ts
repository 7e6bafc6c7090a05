import type { Topic } from '../../../facts/topic';
import { named } from '../../figures/named-figures';
import { isNothing } from '../../figures/quotes';
import { amountOf, changeClause, consistingOf, listed, used } from '../../wording/clauses';
import type { SectionWriter } from '../../draft-context';

const BASE = 'project-expenditure';

/** Where the money of projects comes from. */
const PAID_FROM: readonly (readonly [string, Topic])[] = [
  ['一般公共预算拨款', { source: 'general', phase: 'year' }],
  ['政府性基金预算拨款', { source: 'fund', phase: 'year' }],
  ['国有资本经营预算拨款', { source: 'capital', phase: 'year' }],
  ['一般公共预算拨款结转', { source: 'general', phase: 'carry-in' }],
  ['政府性基金预算拨款结转', { source: 'fund', phase: 'carry-in' }],
  ['国有资本经营预算拨款结转', { source: 'capital', phase: 'carry-in' }],
  ['财政专户管理资金', { source: 'special-account', phase: 'year' }],
  ['单位资金', { source: 'own', phase: 'year' }],
];

/** 项目支出表: the whole and the money it is paid from. */
export const projectExpenditure: SectionWriter = ({ name, year, quotes, manner }) => {
  const topic = { flow: 'expenditure', nature: 'project' } as const;
  const whole = quotes.of(topic, BASE);
  if (!whole) return null;
  const paid = used(
    PAID_FROM.flatMap(([title, part]) => named(quotes, title, { ...topic, ...part }, [BASE])),
  );
  return {
    title: '关于项目支出表的说明',
    paragraphs: [
      isNothing(whole)
        ? `${year}，${name}没有安排项目支出。`
        : consistingOf(
            `${year}，${name}项目支出${amountOf(whole)}`,
            changeClause(whole, manner),
            listed('其中', paid),
          ),
    ],
  };
};
