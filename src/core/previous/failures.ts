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
    'zh-CN': '上年文件中没有认出部门预算或部门决算公开表。',
    'en-US': 'No budget or final-accounts disclosure table was recognised in last year’s file.',
  },
};

export const OTHER_STAGE: PreviousFailure = {
  kind: 'other-stage',
  message: {
    'zh-CN': '上年文件与本年文件一个是预算、一个是决算，不能逐表对比。',
    'en-US':
      'One of the two files is a budget and the other final accounts; their tables cannot be compared.',
  },
};

export const NOTHING_MATCHED: PreviousFailure = {
  kind: 'nothing-matched',
  message: {
    'zh-CN': '上年文件中没有与本年对应的表。',
    'en-US': 'No table of last year’s file corresponds to one of this year’s.',
  },
};

export function otherDepartment(current: string, last: string): PreviousFailure {
  return {
    kind: 'other-department',
    message: {
      'zh-CN': `上年文件是“${last}”的，本年文件是“${current}”的，不是同一部门。`,
      'en-US': `Last year’s file belongs to “${last}”, this year’s to “${current}”; they are different departments.`,
    },
  };
}

export function otherYear(current: number, last: number): PreviousFailure {
  return {
    kind: 'other-year',
    message: {
      'zh-CN': `本年文件为 ${current} 年，上年文件应为 ${current - 1} 年，所选文件为 ${last} 年。`,
      'en-US': `This year’s file is for ${current}; last year’s should be for ${current - 1}, but the one chosen is for ${last}.`,
    },
  };
}
