import { TABLE_PRACTICE } from '../authorities';
import type { NarrativeRule } from '../rule';

/** A rate of change is the change over what it changed from. */
export const narrativeRate: NarrativeRule = {
  type: 'narrative',
  id: 'narrative-rate',
  name: 'narrative-rate/change-rate',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '文字中的增减率', 'en-US': 'Rates of change in the narrative' },
  meaning: {
    'zh-CN':
      '增减率等于增减额除以上年数，按所写位数比较，并计入金额四舍五入的影响；没有写上年数的，按本年数减增减额还原。上年为零写 100% 是惯例；去尾的、漏写百分号的列为需说明。',
    'en-US':
      "A rate is the change over last year's figure at its printed precision, with room for what rounding of the amounts can do; a base not printed is this year less the change. From nothing, 100 % is customary; a rate cut off instead of rounded, or without its percent sign, gives a warning.",
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '“24.39万元，比上年预算减少2.68万元，下降19.9%”，2.68÷27.07 为 9.9%。',
    'en-US': '“24.39万元，比上年预算减少2.68万元，下降19.9%”: 2.68 ÷ 27.07 comes to 9.9 %.',
  },
};

/** 完成率 is what was spent over what was budgeted. */
export const narrativeCompletion: NarrativeRule = {
  type: 'narrative',
  id: 'narrative-rate',
  name: 'narrative-rate/completion',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '文字中的完成率', 'en-US': 'Completion rates in the narrative' },
  meaning: {
    'zh-CN': '完成预算的百分比等于决算（执行）数除以预算数，按所写位数比较。',
    'en-US': 'The percentage of a budget that was carried out is the spending over the budget, as printed.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '“年初预算数为116万元，执行数为112万元，完成预算的69.55%”，112÷116 为 96.55%。',
    'en-US': '“年初预算数为116万元，执行数为112万元，完成预算的69.55%”: 112 ÷ 116 comes to 96.55 %.',
  },
};

/** Shares are of what they say they are of. */
export const narrativeShare: NarrativeRule = {
  type: 'narrative',
  id: 'share',
  name: 'share/narrative',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '文字中的占比', 'en-US': 'Shares in the narrative' },
  meaning: {
    'zh-CN':
      '占比等于该项金额除以所占的总数：句中写明的，或“其中”之前的，都没有的按所在表的合计，按所写位数比较；去尾的列为需说明。',
    'en-US':
      'A share is the amount over the whole the sentence names, or else over what stands before 其中 or the total of its table, as printed; one cut off instead of rounded gives a warning.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '“收入预算1353.56万元，其中：本年收入1331.93万元，占98.41%”，应为 98.40%。',
    'en-US': '“收入预算1353.56万元，其中：本年收入1331.93万元，占98.41%”: the share comes to 98.40 %.',
  },
};
