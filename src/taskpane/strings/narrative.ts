import type { Phrases } from '../../core/report/phrase';

/** The page 情况说明. */
export const NARRATIVE = {
  unchecked: {
    'zh-CN': '先校验工作簿，再由各表起草情况说明。校验只读取，不改动。',
    'en-US': 'Check the workbook first; the narrative is then drafted from its tables. Checking only reads.',
  },
  drafting: { 'zh-CN': '正在起草', 'en-US': 'Drafting' },
  none: {
    'zh-CN': '没有认出预算、决算公开表，情况说明无从写起。',
    'en-US': 'No budget or final-accounts table was recognised to write a narrative from.',
  },
  organisation: { 'zh-CN': '哪个单位的情况说明', 'en-US': 'Whose narrative' },
  kept: {
    'zh-CN': '您已写好的句子按原文保留，只改错处，补上缺的部分。',
    'en-US':
      'Sentences you have written are kept; only wrong words are put right, and what is missing is added.',
  },
  openReasons: {
    'zh-CN': '有 {count} 处“主要原因”留空，请补写后再公开。',
    'en-US': 'Reasons for changes left for you to give: {count}.',
  },
  openFigures: {
    'zh-CN': '有 {count} 处表中没有的内容留空，请补写后再公开。',
    'en-US': 'Matters no table tells, left for you to fill in: {count}.',
  },
  unreadable: {
    'zh-CN':
      '表中有 {count} 处金额是错误值或无法识读的文本，用到它们的句子没有写或没有写全；请先改正，再重新校验。',
    'en-US':
      'Amounts of the tables that are error values or words: {count}. What rests on them was not written, or not in full; correct them and check again.',
  },
  notCompared: {
    'zh-CN': '没有上年的数，所以新写的句子不含增减情况。',
    'en-US': 'No figures of last year are known, so the sentences written here tell of no changes.',
  },
  chooseLastYear: { 'zh-CN': '选用上年的表', 'en-US': 'Choose last year’s tables' },
  toConfirm: {
    'zh-CN': '有 {count} 处须由您核实，句后已注明“请核实”。',
    'en-US': 'For you to confirm, as told after each: {count}.',
  },
  missing: {
    'zh-CN': '没有写的部分，因为工作簿里没有这些表：{tables}。',
    'en-US': 'Not written, because the workbook lacks these tables: {tables}.',
  },
  blank: { 'zh-CN': '待填', 'en-US': 'to fill in' },
  isNew: { 'zh-CN': '新写', 'en-US': 'Added' },
  corrected: { 'zh-CN': '已把“{from}”改为“{to}”', 'en-US': 'was "{from}", now "{to}"' },
  disputed: { 'zh-CN': '未作改动：{remark}', 'en-US': 'left as it is: {remark}' },
  confirm: { 'zh-CN': '请核实：{remark}', 'en-US': 'to confirm: {remark}' },
  unlinked: {
    'zh-CN': '其中有表里查不到的数，未作改动',
    'en-US': 'has a figure no table tells; left as it is',
  },
  remark: { 'zh-CN': '〔{remark}〕', 'en-US': ' [{remark}]' },
  text: { 'zh-CN': '情况说明全文', 'en-US': 'The narrative' },
  copyAll: { 'zh-CN': '复制全文', 'en-US': 'Copy all' },
  copy: { 'zh-CN': '复制', 'en-US': 'Copy' },
  copySection: { 'zh-CN': '复制：{title}', 'en-US': 'Copy: {title}' },
  copied: {
    'zh-CN': '已复制，可粘贴到公开文档中。',
    'en-US': 'Copied, ready to be pasted into the document.',
  },
  copyRefused: {
    'zh-CN': '这里不允许写剪贴板，没有复制。可以改用“写入新工作表”。',
    'en-US': 'The clipboard cannot be written here; nothing was copied. Write it to a new sheet instead.',
  },
  write: { 'zh-CN': '写入新工作表', 'en-US': 'Write to a new sheet' },
  writing: { 'zh-CN': '正在写入', 'en-US': 'Writing' },
  written: {
    'zh-CN': '情况说明已写入工作表“{name}”。',
    'en-US': 'The narrative was written to the sheet {name}.',
  },
} as const satisfies Phrases;
