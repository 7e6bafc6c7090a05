/** Kinds of disclosure tables (CONTRACT §3), without the `final-` prefix of 决算 tables. */
export const BASE_KINDS = [
  'revenue-expenditure-summary',
  'revenue-summary',
  'expenditure-summary',
  'fiscal-appropriation-summary',
  'general-budget-expenditure',
  'general-budget-basic-expenditure',
  'general-budget-project-expenditure',
  'three-public-expenses',
  'government-fund-expenditure',
  'state-capital-expenditure',
  'project-expenditure',
  'project-performance',
  'department-performance',
  'government-procurement',
  'asset-holding',
  'change-analysis',
  'narrative',
] as const;

export type BaseKind = (typeof BASE_KINDS)[number];

/** 预算 (budget) or 决算 (final accounts). */
export type Stage = 'budget' | 'final';

export type TableKind = BaseKind | `final-${BaseKind}`;

export function tableKind(base: BaseKind, stage: Stage): TableKind {
  return stage === 'final' ? `final-${base}` : base;
}
