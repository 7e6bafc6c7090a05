import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { lineSums } from './line-sums';

/**
 * 类型 = Σ 一级项目 = Σ 二级项目 in 项目支出表.
 *
 * 项目支出表: 医疗保障综合业务管理 272.67 = 86.37 + 90.30 + 30.00 + 23.00 + 28.00 + 15.00
 */
export const projectHierarchy: TieRule = {
  type: 'tie',
  id: 'hierarchy',
  name: 'hierarchy/projects',
  numbers: ['(16)'],
  severity: 'error',
  title: { 'zh-CN': '项目逐级汇总', 'en-US': 'Projects add up level by level' },
  meaning: {
    'zh-CN': '项目支出表中每一类型等于其一级项目之和，每一个一级项目等于其二级项目之和。',
    'en-US':
      'In project expenditure, every type is the sum of its first-level projects and every first-level project the sum of its second-level ones.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '医疗保障综合业务管理 272.67 = 86.37 + 90.30 + 30.00 + 23.00 + 28.00 + 15.00。',
    'en-US': 'Comprehensive administration 272.67 = 86.37 + 90.30 + 30.00 + 23.00 + 28.00 + 15.00.',
  },
  relate: (papers) => lineSums(papers, 'projects', () => ({ rule: 'hierarchy', number: '(16)' })),
};
