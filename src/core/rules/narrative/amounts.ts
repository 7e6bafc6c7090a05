import { DISCLOSURE_RULES, TABLE_PRACTICE } from '../authorities';
import type { NarrativeRule } from '../rule';

/** Amounts quoted in 情况说明 are those of the tables. */
export const narrativeAmount: NarrativeRule = {
  type: 'narrative',
  id: 'narrative-amount',
  name: 'narrative-amount/table-figure',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '文字与表中金额', 'en-US': 'Amounts in the narrative and in the tables' },
  meaning: {
    'zh-CN':
      '情况说明所写的金额按所说的科目、资金来源和支出性质找到表中的数，按所写位数四舍五入后应当一致。机关运行经费各地口径不同，与公用经费不一致时只列为需说明，含事业单位的部门小于公用经费的不判断；去尾的也是需说明；指不清是哪个数、说的是别的年度的不判断。',
    'en-US':
      'An amount in the narrative is that of the subject, fund and nature it names, rounded as printed. Operating costs of the office are counted differently from place to place and only give a warning when they differ from the public funds (less than those is no matter where institutions are among the units), as do figures cut off instead of rounded; what cannot be told apart or is of another year is not judged.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '文字写“行政单位医疗（项）12.23万元”，一般公共预算支出表该项为 12.32，应写 12.32。',
    'en-US': 'The text says “行政单位医疗（项）12.23万元”; the table prints 12.32, and so should the text.',
  },
};

/** A change is this year less last year, and the same wherever it is stated. */
export const narrativeChange: NarrativeRule = {
  type: 'narrative',
  id: 'narrative-amount',
  name: 'narrative-amount/change',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '文字中的增减额', 'en-US': 'Changes in the narrative' },
  meaning: {
    'zh-CN':
      '写明或能从表中、上年工作簿查到上年数的，增减额等于本年数减上年数；同一增减额在几处写到的，各处应当一致；各分项的增减额都写到的，其和等于总数的增减额（持平的为零）。',
    'en-US':
      "Where last year's figure is stated or printed, a change is this year's less that; a change stated in several places is the same in each; changes stated of all parts add up to that of their whole, what is level counting as none.",
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '“支出总额减少965.84万元”，决算 217.36、年初预算 1174.20，应为减少 956.84。',
    'en-US': '“支出总额减少965.84万元”: 217.36 spent of 1174.20 budgeted is 956.84 less.',
  },
};

/** Items that are all there is add up to their whole. */
export const narrativeParts: NarrativeRule = {
  type: 'narrative',
  id: 'narrative-amount',
  name: 'narrative-amount/parts',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '文字中的分项之和', 'en-US': 'Parts in the narrative' },
  meaning: {
    'zh-CN':
      '没有表可对的，政府采购等于货物、工程、服务之和，“三公”经费等于出国、用车、接待之和。其中所列不全的不判断。',
    'en-US':
      'Where no table tells, procurement is goods, works and services together, and “三公” is travel abroad, vehicles and reception. Lists that need not be complete are not judged.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '“政府采购3.00万元，其中：货物0.00万元，工程0.00万元，服务2.00万元”，各项之和为 2.00。',
    'en-US': '“政府采购3.00万元，其中：货物0.00万元，工程0.00万元，服务2.00万元”: the parts come to 2.00.',
  },
};

/** Projects are as many as the tables list. */
export const narrativeCount: NarrativeRule = {
  type: 'narrative',
  id: 'narrative-amount',
  name: 'narrative-amount/project-count',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '文字中的项目数', 'en-US': 'Numbers of projects in the narrative' },
  meaning: {
    'zh-CN': '一级项目、二级项目和绩效目标管理的项目个数，与项目支出表、绩效表所列一致。',
    'en-US':
      'Projects of either level, and projects under performance goals, are as many as their tables list.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '“3个一级项目和8个二级项目”，项目支出表列有 3 个一级项目、8 个二级项目。',
    'en-US': '“3个一级项目和8个二级项目”: the project table lists three projects and eight below them.',
  },
};
