import { CLASSIFICATION } from '../authorities';
import type { TieRule } from '../rule';
import { lineSums } from './line-sums';

/**
 * 类 = Σ 款 = Σ 项 (= Σ local seven-digit subjects), in every amount column; only levels the table prints are compared.
 *
 * 支出总表: 21015 医疗保障管理事务 1,153.05 = 697.75 + 272.67 + 182.63
 */
export const subjectHierarchy: TieRule = {
  type: 'tie',
  id: 'hierarchy',
  name: 'hierarchy/subjects',
  numbers: ['(9)', '(45)'],
  severity: 'error',
  title: { 'zh-CN': '科目逐级汇总', 'en-US': 'Subjects add up level by level' },
  meaning: {
    'zh-CN': '每一类科目等于所列各款之和，每一款等于所列各项之和，各金额栏分别成立；只比较表中列出的级次。',
    'en-US':
      'Every class is the sum of its sections and every section the sum of its items, in each amount column; only levels the table prints are compared.',
  },
  authority: CLASSIFICATION,
  example: {
    'zh-CN': '医疗保障管理事务 1153.05 = 行政运行 697.75 + 一般行政管理事务 272.67 + 其他 182.63。',
    'en-US': '21015 1153.05 = administration 697.75 + general management 272.67 + other 182.63.',
  },
  relate: (papers) =>
    lineSums(papers, 'subjects', ({ table }) => ({
      rule: 'hierarchy',
      number: table.stage === 'final' ? '(45)' : '(9)',
    })),
};
