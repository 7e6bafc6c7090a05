import type { Phrases } from '../report/phrase';

/** Why an argument cannot be used. */
export const FAULT_PHRASES = {
  notAnAmount: {
    'zh-CN': '单元格 {cell} 的内容“{text}”不是金额。',
    'en-US': 'Cell {cell} holds "{text}", which is not an amount.',
  },
  tooLarge: {
    'zh-CN': '金额过大，无法精确计算。',
    'en-US': 'The amounts are too large to be calculated exactly.',
  },
  heightsDiffer: {
    'zh-CN': '编码区域有 {codes} 行，金额区域有 {amounts} 行，行数须相同。',
    'en-US': 'The codes have {codes} rows and the amounts {amounts}; both need the same number of rows.',
  },
  shapesDiffer: {
    'zh-CN': '各区域大小不一致：{first} 与 {second}。',
    'en-US': 'The ranges differ in size: {first} and {second}.',
  },
  duplicateCode: {
    'zh-CN': '科目编码 {code} 在 {first} 和 {second} 重复出现。',
    'en-US': 'Code {code} occurs twice, in {first} and {second}.',
  },
  codeTooLong: {
    'zh-CN': '单元格 {cell} 的编码超过 15 位，无法识别。',
    'en-US': 'The code in cell {cell} has more than 15 digits and cannot be read.',
  },
  codeAbsent: {
    'zh-CN': '编码区域中没有 {code}，也没有它的下级科目。',
    'en-US': 'The codes contain neither {code} nor a subject below it.',
  },
  notACode: {
    'zh-CN': '单元格 {cell} 的内容“{text}”不是科目编码。',
    'en-US': 'Cell {cell} holds "{text}", which is not a code.',
  },
  unknownCode: {
    'zh-CN': '科目目录中没有编码 {code}。',
    'en-US': 'The classification has no code {code}.',
  },
  unknownName: {
    'zh-CN': '科目目录中没有名为“{name}”的科目。',
    'en-US': 'The classification has no subject named "{name}".',
  },
  ambiguousName: {
    'zh-CN': '名为“{name}”的科目有多个：{codes}。请用第二个参数指明上级编码。',
    'en-US': 'Several subjects are named "{name}": {codes}. Give the code above it as second argument.',
  },
  decimals: {
    'zh-CN': '小数位数须为 0 至 10 的整数。',
    'en-US': 'The number of decimals must be a whole number from 0 to 10.',
  },
  tolerance: {
    'zh-CN': '容差须为不小于零的数。',
    'en-US': 'The tolerance must be a number not below zero.',
  },
  wholeIsZero: {
    'zh-CN': '总数为零，无法计算占比。',
    'en-US': 'The whole is zero; there is no share of it.',
  },
  noTable: {
    'zh-CN': '区域中没有认出公开表，请把表名、表头和金额一起选入。',
    'en-US':
      'No disclosure table was recognised; the range must include the title, the header and the amounts.',
  },
  unbalanced: {
    'zh-CN': '换算为万元后，这些合计无法同时等于各项之和：{cells}。',
    'en-US': 'In units of 10,000 these totals cannot all equal the sums of their parts: {cells}.',
  },
  unknownUnit: {
    'zh-CN': '不认识的金额单位“{unit}”。可用：{units}。',
    'en-US': 'Unknown money unit "{unit}". Known: {units}.',
  },
} as const satisfies Phrases;

/** What CHECK says of a total that is not the sum of its parts. */
export const CHECK_PHRASES = {
  more: {
    'zh-CN': '合计 {total} 比各项之和 {sum} 多 {difference}',
    'en-US': 'The total {total} exceeds the sum of its parts {sum} by {difference}',
  },
  less: {
    'zh-CN': '合计 {total} 比各项之和 {sum} 少 {difference}',
    'en-US': 'The total {total} falls short of the sum of its parts {sum} by {difference}',
  },
} as const satisfies Phrases;
