import type { Localised } from '../findings/localised';

/** Why a workbook cannot serve as last year's. */
export type PreviousFailureKind =
  'no-tables' | 'other-department' | 'other-year' | 'other-stage' | 'nothing-matched';

/** Data about the user's file, with a sentence for the clerk. */
export interface PreviousFailure {
  readonly kind: PreviousFailureKind;
  readonly message: Localised;
}

export const NO_TABLES: PreviousFailure = {
  kind: 'no-tables',
  message: {
    'zh-CN': '所选的上年资料中没有认出部门预算或部门决算公开表。',
    'en-US': 'No budget or final-accounts disclosure table was recognised in what was chosen for last year.',
  },
};

export const OTHER_STAGE: PreviousFailure = {
  kind: 'other-stage',
  message: {
    'zh-CN': '上年的表与本年的表一个是预算、一个是决算，不能逐表对比。',
    'en-US': 'One year’s tables are a budget and the other’s final accounts; they cannot be compared.',
  },
};

export const NOTHING_MATCHED: PreviousFailure = {
  kind: 'nothing-matched',
  message: {
    'zh-CN': '上年的表中没有与本年对应的。',
    'en-US': 'No table of last year’s corresponds to one of this year’s.',
  },
};

export function otherDepartment(current: string, last: string): PreviousFailure {
  return {
    kind: 'other-department',
    message: {
      'zh-CN': `上年的表是“${last}”的，本年的表是“${current}”的，不是同一部门。`,
      'en-US': `Last year’s tables belong to “${last}”, this year’s to “${current}”; they are different departments.`,
    },
  };
}

export function otherYear(current: number, last: number): PreviousFailure {
  return {
    kind: 'other-year',
    message: {
      'zh-CN': `本年的表是 ${current} 年的，上年的表应是 ${current - 1} 年的，所选的是 ${last} 年的。`,
      'en-US': `This year’s tables are for ${current}; last year’s should be for ${current - 1}, but those chosen are for ${last}.`,
    },
  };
}
