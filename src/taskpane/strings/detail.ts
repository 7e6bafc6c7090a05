import type { Phrases } from '../../core/report/phrase';

export const DETAIL = {
  published: { 'zh-CN': '公布', 'en-US': 'Published' },
  expected: { 'zh-CN': '应为', 'en-US': 'Should be' },
  difference: { 'zh-CN': '相差', 'en-US': 'Difference' },
  unit: { 'zh-CN': '单位：{unit}', 'en-US': 'Unit: {unit}' },
  amountInUnit: { 'zh-CN': '{amount} {unit}', 'en-US': '{amount} ({unit})' },
  sum: { 'zh-CN': '各项合计', 'en-US': 'Sum' },
  moreTerms: { 'zh-CN': '另有 {count} 项', 'en-US': 'Terms not shown: {count}' },
  withinRounding: {
    'zh-CN': '各项四舍五入最多可造成 {tolerance} 的差。',
    'en-US': 'Rounding can explain a difference of up to {tolerance}.',
  },
  moreEvidence: {
    'zh-CN': '另有 {count} 项关系也因此不成立',
    'en-US': 'Other relations this breaks: {count}',
  },
  sameIn: { 'zh-CN': '同样的还有', 'en-US': 'The same in' },
  otherSuspects: { 'zh-CN': '也可能错在', 'en-US': 'The wrong cell may also be' },
  likely: { 'zh-CN': '可能性 {percent}%', 'en-US': 'likelihood {percent}%' },
  shouldRead: { 'zh-CN': '应为 {amount}', 'en-US': 'should be {amount}' },
  rule: { 'zh-CN': '规则与出处', 'en-US': 'Rule and authority' },
  meaning: { 'zh-CN': '要求', 'en-US': 'Requirement' },
  authority: { 'zh-CN': '出处', 'en-US': 'Authority' },
  example: { 'zh-CN': '例', 'en-US': 'Example' },
  correct: { 'zh-CN': '改为 {amount}', 'en-US': 'Change to {amount}' },
  corrected: {
    'zh-CN': '{sheet} {address} 已由 {before} 改为 {after}，并重新校验。',
    'en-US': '{sheet} {address} was changed from {before} to {after}, and the workbook checked again.',
  },
  writeFormula: { 'zh-CN': '写入公式', 'en-US': 'Write formula' },
  correctedByFormula: {
    'zh-CN': '{sheet} {address} 已由 {before} 改为公式 {formula}，并重新校验。',
    'en-US':
      '{sheet} {address} was changed from {before} to the formula {formula}, and the workbook checked again.',
  },
  selectCells: {
    'zh-CN': '在表中同时选中这 {count} 格',
    'en-US': 'Select these {count} cells in the sheet',
  },
  mark: { 'zh-CN': '标注此格', 'en-US': 'Mark cell' },
  copy: { 'zh-CN': '复制说明', 'en-US': 'Copy explanation' },
  copied: { 'zh-CN': '说明已复制。', 'en-US': 'The explanation was copied.' },
  copyRefused: {
    'zh-CN': '这里不允许写剪贴板，说明没有复制。',
    'en-US': 'The clipboard cannot be written here; nothing was copied.',
  },
} as const satisfies Phrases;

/** Lines of a copied explanation. */
export const EXPLANATION = {
  heading: {
    'zh-CN': '【{severity}】{sheet} {address}：{message}',
    'en-US': '[{severity}] {sheet} {address}: {message}',
  },
  amounts: {
    'zh-CN': '公布 {published}，应为 {expected}，相差 {difference}（{unit}）。',
    'en-US': 'Published {published}, should be {expected}, difference {difference} ({unit}).',
  },
  evidence: {
    'zh-CN': '{rule}：{equation}；公布 {published}，应为 {expected}，相差 {difference}（{unit}）。',
    'en-US':
      '{rule}: {equation}; published {published}, should be {expected}, difference {difference} ({unit}).',
  },
} as const satisfies Phrases;
