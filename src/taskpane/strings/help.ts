import type { Phrases } from '../../core/report/phrase';

export const HELP = {
  search: { 'zh-CN': '搜索规则', 'en-US': 'Search the rules' },
  clearSearch: { 'zh-CN': '清除搜索', 'en-US': 'Clear search' },
  howTo: { 'zh-CN': '怎样使用', 'en-US': 'How to use it' },
  howToCheck: {
    'zh-CN': '打开预算或决算公开表，按“校验”。校验只读取，不改动工作簿。',
    'en-US': 'Open the budget or final-accounts tables and press Check. Checking reads and changes nothing.',
  },
  howToRead: {
    'zh-CN':
      '在“问题”里用上下方向键逐条查看，Excel 会跟着选中所指的单元格。错误必须更正；需说明的请核实，可以保留。',
    'en-US':
      'Under Findings, walk with the up and down keys; Excel selects the cell in question. Errors must be corrected; what is to be explained may stand once verified.',
  },
  howToWrite: {
    'zh-CN':
      '“标注”给单元格加上底色和说明，并写出校验报告；“清除标记”把它们原样取走，您自己的格式和批注不动。',
    'en-US':
      'Mark highlights the cells, explains them and writes the report; Clear marks takes exactly those away and leaves your own formats and notes alone.',
  },
  rules: { 'zh-CN': '校验规则（{count} 条）', 'en-US': 'Rules ({count})' },
  matching: { 'zh-CN': '符合的规则（{count} 条）', 'en-US': 'Matching rules ({count})' },
  noMatch: { 'zh-CN': '没有符合的规则。', 'en-US': 'No rule matches.' },
} as const satisfies Phrases;
