import type { TolerancePolicy } from '../../core/check/tolerance-policy';
import type { ZeroBase } from '../../core/amount/zero-base';
import type { ShownDecimals } from '../../core/report/shown-decimals';
import type { Phrases } from '../../core/report/phrase';

export const SETTINGS = {
  ofUser: { 'zh-CN': '您的设置', 'en-US': 'Your settings' },
  ofWorkbook: { 'zh-CN': '本工作簿的设置', 'en-US': 'Settings of this workbook' },
  ofWorkbookMeaning: {
    'zh-CN': '随工作簿保存，谁打开都一样。',
    'en-US': 'Kept with the workbook, the same for everybody who opens it.',
  },
  language: { 'zh-CN': '界面语言', 'en-US': 'Language' },
  tolerance: { 'zh-CN': '尾差从严还是从宽', 'en-US': 'How rounding is judged' },
  decimals: { 'zh-CN': '金额的小数位数', 'en-US': 'Decimals of amounts' },
  decimalsMeaning: {
    'zh-CN': '用于窗格、校验报告工作表和元转万元。比所选位数更精确的数，照原样显示全部小数。',
    'en-US':
      'For the pane, the report sheet and conversion to 10,000 yuan. An amount that is finer shows all its decimals.',
  },
  zeroBase: { 'zh-CN': '上年数为零时的增减率', 'en-US': 'Rate where last year is zero' },
  rules: { 'zh-CN': '校验规则（共 {all} 条，停用 {off} 条）', 'en-US': 'Rules ({all}, switched off: {off})' },
  rulesMeaning: {
    'zh-CN': '停用的规则不核对，也不会出现在结果里。',
    'en-US': 'A rule that is switched off is not checked and says nothing.',
  },
  allOn: { 'zh-CN': '全部启用', 'en-US': 'Switch all on' },
  kept: {
    'zh-CN': '设置已随工作簿保存，下次校验时生效。',
    'en-US': 'The settings are kept with the workbook and count from the next check.',
  },
} as const satisfies Phrases;

export const TOLERANCES = {
  strict: { 'zh-CN': '从严', 'en-US': 'Strict' },
  standard: { 'zh-CN': '标准', 'en-US': 'Standard' },
  lenient: { 'zh-CN': '从宽', 'en-US': 'Lenient' },
} as const satisfies Phrases & Record<TolerancePolicy, unknown>;

export const TOLERANCE_MEANINGS = {
  strict: {
    'zh-CN': '各表都按做过舍位平衡对待：相差超过末位一个单位就要说明或更正。',
    'en-US':
      'Every table is taken to foot exactly: more than one unit of the last digit must be explained or corrected.',
  },
  standard: {
    'zh-CN': '合计几乎都分毫不差的表从严，其余的表容许四舍五入通常造成的差。',
    'en-US':
      'Tables whose sums nearly all hold exactly are judged strictly; the others are allowed what rounding usually does.',
  },
  lenient: {
    'zh-CN': '各表都容许四舍五入通常造成的差。',
    'en-US': 'Every table is allowed what rounding usually does.',
  },
} as const satisfies Phrases & Record<TolerancePolicy, unknown>;

export const DECIMALS = {
  automatic: { 'zh-CN': '与原表一致', 'en-US': 'As in the table' },
  0: { 'zh-CN': '不留小数', 'en-US': 'None' },
  2: { 'zh-CN': '两位', 'en-US': '2' },
  4: { 'zh-CN': '四位', 'en-US': '4' },
  6: { 'zh-CN': '六位', 'en-US': '6' },
} as const satisfies Phrases & Record<ShownDecimals, unknown>;

export const ZERO_BASES = {
  hundred: { 'zh-CN': '写“增长100%”', 'en-US': 'Say "up by 100%"' },
  omit: { 'zh-CN': '不写增减率', 'en-US': 'Leave the rate out' },
  dash: { 'zh-CN': '写“—”', 'en-US': 'Write a dash' },
} as const satisfies Phrases & Record<ZeroBase, unknown>;
