import { WAN } from '../../../amount/fen';
import type { Quote } from '../figures/quotes';
import { amountText } from './amount-text';
import { withReason } from './blanks';
import { printedPercent } from './percent-text';

/**
 * What was spent against what was planned: 支出决算4.00万元，完成预算的80.00%，决算数小于预算数，主要原因：＿＿＿＿. Spending as planned
 * needs no reason.
 */
export function completionText(planned: Quote, spent: Quote): string {
  const head = `支出决算${amountText(spent.amount, WAN, spent.quantum)}`;
  const rate = planned.amount === 0 ? '' : `，完成预算的${printedPercent(spent.amount, planned.amount)}`;
  if (spent.amount === planned.amount) return `${head}${rate}，决算数与预算数持平`;
  const side = spent.amount > planned.amount ? '大于' : '小于';
  return `${head}${rate}，${withReason(`决算数${side}预算数`)}`;
}
