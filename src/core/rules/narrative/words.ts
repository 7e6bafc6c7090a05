import { TABLE_PRACTICE } from '../authorities';
import type { NarrativeRule } from '../rule';

/** 增加 or 减少 as the figures have it. */
export const narrativeDirection: NarrativeRule = {
  type: 'narrative',
  id: 'narrative-direction',
  name: 'narrative-direction',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '文字中的增减方向', 'en-US': 'Directions in the narrative' },
  meaning: {
    'zh-CN':
      '增加、减少、增长、下降与数字的方向一致；增减额与增减率的方向一致；写“持平”的，与所比的数（句中写明的，或上年、预算的表中数）相等；写决算数大于、小于预算数的，与两数的大小一致。',
    'en-US':
      'Words for more and less agree with the figures, and those of a change with those of its rate; what is called level equals the figure it is compared with, where the sentence or a table tells it; what is said to be more or less than its budget is.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '“14.07万元，比上年预算增加1.55万元，下降9.92%”，1.55÷15.62 为 9.92%，应为“减少”。',
    'en-US':
      '“14.07万元，比上年预算增加1.55万元，下降9.92%”: 1.55 ÷ 15.62 comes to 9.92 %, so the word should be 减少.',
  },
};

/** 元 and 万元 are ten thousand apart. */
export const narrativeUnit: NarrativeRule = {
  type: 'narrative',
  id: 'narrative-unit',
  name: 'narrative-unit',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '文字中的金额单位', 'en-US': 'Units in the narrative' },
  meaning: {
    'zh-CN': '数字对而单位错：把元写成万元，或把万元写成元，与表中的数或增减率正好相差一万倍。',
    'en-US': 'The digits are right and the unit is not: 元 for 万元 or the reverse is off by ten thousand.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '“一般公共预算支出1353.56万元，比上年减少245.32元，减少15.34%”，应为 245.32万元。',
    'en-US':
      '“一般公共预算支出1353.56万元，比上年减少245.32元，减少15.34%”: the rate tells that 245.32万元 is meant.',
  },
};
