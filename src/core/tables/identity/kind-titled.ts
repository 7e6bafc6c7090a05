import type { LaneColumns } from '../columns/lane-columns';
import type { BaseKind } from '../table-kind';
import { kindOfTitle } from '../vocabulary/titles';

/**
 * The kind a normalised title names; where it speaks of 收入支出 but one list of coded subjects stands below it, not 收入 beside
 * 支出, it is the table of those subjects: 一般公共预算财政拨款收入支出决算表 with 年初结转, 本年收入, 本年支出, 年末结转 by 科目.
 */
export function kindTitled(title: string, lanes: readonly LaneColumns[]): BaseKind | undefined {
  const kind = kindOfTitle(title);
  if (kind !== 'fiscal-appropriation-summary' || !OF_GENERAL_BUDGET.test(title)) return kind;
  const [lane] = lanes;
  const listsSubjects = lanes.length === 1 && lane!.labels.some(({ role }) => CODES.has(role));
  return listsSubjects ? 'general-budget-expenditure' : kind;
}

const OF_GENERAL_BUDGET = /一般公共预算|公共财政预算/;

const CODES: ReadonlySet<LaneColumns['labels'][number]['role']> = new Set([
  'code',
  'code-part',
  'code-and-name',
]);
