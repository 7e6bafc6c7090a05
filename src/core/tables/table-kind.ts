/** Tables of revenue and expenditure: a department discloses one of each kind, the sum of those of its units. */
export const ACCOUNT_KINDS = [
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
] as const;

/** Kinds of disclosure tables (CONTRACT §3), without the `final-` prefix of 决算 tables. */
export const BASE_KINDS = [
  ...ACCOUNT_KINDS,
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

/** Every kind as 预算, then every kind as 决算. */
export const TABLE_KINDS: readonly TableKind[] = (['budget', 'final'] as const).flatMap((stage) =>
  BASE_KINDS.map((base) => tableKind(base, stage)),
);

export function tableKind(base: BaseKind, stage: Stage): TableKind {
  return stage === 'final' ? `final-${base}` : base;
}
