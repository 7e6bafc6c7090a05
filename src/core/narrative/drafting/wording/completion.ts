import { WAN } from '../../../amount/fen';
import type { Quote } from '../figures/quotes';
import { amountText } from './amount-text';
import { withReason } from './blanks';
import { percentText } from './percent-text';

/**
 * What was planned, what was spent and how they compare: 支出预算为5.00万元，支出决算为4.00万元，完成预算的80.00%，决算数小于预算数，
 * 主要原因：＿＿＿＿. Spending as planned needs no reason.
 */
export function completionText(planned: Quote, spent: Quote, plan: '预算' | '年初预算'): string {
  const head =
    `支出${plan}为${amountText(planned.amount, WAN, planned.quantum)}，` +
    `支出决算为${amountText(spent.amount, WAN, spent.quantum)}`;
  const rate = planned.amount === 0 ? '' : `，完成${plan}的${percentText(spent.amount, planned.amount)}`;
  if (spent.amount === planned.amount) return `${head}${rate}，决算数与${plan}数持平`;
  const side = spent.amount > planned.amount ? '大于' : '小于';
  return `${head}${rate}，${withReason(`决算数${side}${plan}数`)}`;
}
