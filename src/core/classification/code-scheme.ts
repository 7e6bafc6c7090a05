/** The classifications of budget expenditure. */
export type ClassificationScheme =
  /** 支出功能分类: 类 208, 款 20805, 项 2080501. */
  | 'functional'
  /** 部门预算支出经济分类: 类 301, 款 30101; some places add a local 7-digit level (3010101). */
  | 'department-economic'
  /** 政府预算支出经济分类: 类 501, 款 50101. */
  | 'government-economic';

const CODE = /^[0-9]{3}(?:[0-9]{2}){0,2}$/;

/** Digits of a code at level 1 (类), 2 (款), 3 (项, or the local level of the economic classification). */
const LENGTHS = [3, 5, 7] as const;

/** The classification a code belongs to by its first digit and length; null when it is no classification code. */
export function schemeOfCode(code: string): ClassificationScheme | null {
  if (!CODE.test(code)) return null;
  if (code.startsWith('2')) return 'functional';
  if (code.startsWith('3')) return 'department-economic';
  return code.startsWith('5') && code.length < 7 ? 'government-economic' : null;
}

export function isFunctionalCode(code: string): boolean {
  return schemeOfCode(code) === 'functional';
}

/** Whether a code belongs to either economic classification. */
export function isEconomicCode(code: string): boolean {
  const scheme = schemeOfCode(code);
  return scheme !== null && scheme !== 'functional';
}

/** 1 for 类, 2 for 款, 3 for 项; 0 when the code has no length of the scheme. */
export function codeLevel(code: string): number {
  return LENGTHS.findIndex((length) => length === code.length) + 1;
}

/** The code one level up: 2080501 → 20805 → 208 → ''. */
export function parentCode(code: string): string {
  const level = codeLevel(code);
  return level < 2 ? '' : code.slice(0, LENGTHS[level - 2]);
}
