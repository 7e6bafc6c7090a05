import type { Stage } from '../../tables/table-kind';
import type { Base } from './role';

/** What a sentence compares with that last year's workbook of the same kind does not tell. */
const OTHER_LAST_YEAR: Readonly<Record<Stage, RegExp>> = {
  budget: /(?:上年|去年|20\d\d年)度?(?:部门)?(?:支出|收入)?(?:决算|执行|实际|完成)/,
  final: /(?:上年|去年|20\d\d年)度?(?:部门)?(?:支出|收入)?(?:年初)?预算/,
};
const BUDGET_OF_FINAL =
  /(?:比|较|与|大于|高于|多于|小于|低于|少于)(?:本年|当年|全年|调整后?)?(?:的)?(?:支出)?预算/;

const NOTHING_BEFORE =
  /^[，,]?(?:上年|去年)(?:度|同期)?(?:项目支出|基本支出)?(?:预算|决算)?(?:没有|无此|无该|无相关|未安排|未编|未列)/;

/** 上年无此项预算, behind a figure. */
export function saysNothingBefore(behind: string): boolean {
  return NOTHING_BEFORE.test(behind);
}

/** 较预算数 at the beginning of a clause. */
export function beginsComparison(clause: string): boolean {
  return /^[比较与同]/.test(clause);
}

/** What the words before a figure compare with, the last of their clauses that does; null where they say nothing of it. */
export function comparedIn(words: string, stage: Stage): Base | null {
  const base = comparedInClause(words, stage);
  if (!base || !COMMA.test(words)) return base;
  const clauses = words.split(COMMA);
  for (let at = clauses.length - 1; at > 0; at--) {
    const own = comparedInClause(clauses[at]!, stage);
    if (own) return own;
  }
  return base;
}

const COMMA = /[，,；;。]/;

function comparedInClause(words: string, stage: Stage): Base | null {
  if (stage === 'final' && /年初预算/.test(words)) return 'initial';
  // 同口径: last year's figure was counted anew for it.
  if (words.includes('同口径')) return 'other-previous';
  if (OTHER_LAST_YEAR[stage].test(words)) return 'other-previous';
  if (stage === 'final' && BUDGET_OF_FINAL.test(words)) return 'budget';
  return /上年|去年/.test(words) ? 'previous' : null;
}
