import type { Fen } from '../../../amount/fen';
import { WAN } from '../../../amount/fen';
import type { Quote } from '../figures/quotes';
import { amountText } from './amount-text';
import { withReason } from './blanks';
import { changeText, type ChangeManner } from './change';
import { printedPercent } from './percent-text';

/** 24.40万元 */
export function amountOf({ amount, quantum }: Quote): string {
  return amountText(amount, WAN, quantum);
}

/** ，比上年预算减少2.68万元，下降9.90%，主要原因：＿＿＿＿ — or nothing where last year is not known; what stayed level needs no reason. */
export function changeClause({ amount, quantum, before }: Quote, manner: ChangeManner): string {
  if (before === null) return '';
  const change = changeText(amount, before, WAN, quantum, manner);
  return `，${amount === before ? change : withReason(change)}`;
}

/** The change without a reason, for a sum whose parts give theirs. */
export function bareChangeClause({ amount, quantum, before }: Quote, manner: ChangeManner): string {
  return before === null ? '' : `，${changeText(amount, before, WAN, quantum, manner)}`;
}

/** ，占66.36% — nothing of nothing has no share. */
export function shareClause({ amount }: Quote, whole: Fen): string {
  return whole === 0 ? '' : `，占${printedPercent(amount, whole)}`;
}

/** A name with its figure. */
export interface NamedQuote {
  readonly name: string;
  readonly quote: Quote;
}

/** 社会保障和就业支出95.61万元、卫生健康支出1179.49万元 */
function enumeration(items: readonly NamedQuote[]): string {
  return items.map(({ name, quote }) => `${name}${amountOf(quote)}`).join('、');
}

/**
 * A figure with its change and what it consists of: …435.96万元，比上年预算…，主要原因：＿＿＿＿。其中：基本支出…、项目支出…。 The parts come in a
 * sentence of their own where there is a change, which would else seem to be that of the last part.
 *
 * @param parts with its first word: 其中：基本支出…; empty where none is told
 */
export function consistingOf(figure: string, change: string, parts: string): string {
  if (parts === '') return `${figure}${change}。`;
  return change === '' ? `${figure}，${parts}。` : `${figure}${change}。${parts}。`;
}

/** 其中：基本支出898.26万元、项目支出455.30万元 — empty of nothing. */
export function listed(word: '其中' | '主要包括', items: readonly NamedQuote[]): string {
  return items.length === 0 ? '' : `${word}：${enumeration(items)}`;
}

/** Those that have an amount. */
export function used(items: readonly (NamedQuote | null)[]): NamedQuote[] {
  return items.filter((item) => item !== null).filter(({ quote }) => quote.amount !== 0);
}
