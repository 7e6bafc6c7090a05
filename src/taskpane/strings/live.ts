import type { Phrases } from '../../core/report/phrase';

export const LIVE = {
  setting: { 'zh-CN': '边改边核对', 'en-US': 'Check while editing' },
  meaning: {
    'zh-CN': '校验之后，每改一个数，立即说明它牵涉的关系是否成立，稍停即更新全部结果。',
    'en-US':
      'After a check, each edit is answered at once with how the relations it touches stand; when you pause, all results are brought up to date.',
  },
  on: { 'zh-CN': '已开启，随工作簿保存。', 'en-US': 'Switched on, and kept with the workbook.' },
  off: { 'zh-CN': '已关闭。', 'en-US': 'Switched off.' },
  held: {
    'zh-CN': '刚才的修改：牵涉的 {touched} 项关系全部成立。',
    'en-US': 'Your edit: all relations it touches hold ({touched}).',
  },
  broken: {
    'zh-CN': '刚才的修改：牵涉的 {touched} 项关系中有 {broken} 项不成立。',
    'en-US': 'Your edit: of the relations it touches ({touched}), some do not hold ({broken}).',
  },
  first: {
    'zh-CN': '{equation}：现为 {published}，应为 {expected}，相差 {difference}（{unit}）。',
    'en-US': '{equation}: now {published}, should be {expected}, difference {difference} ({unit}).',
  },
  refreshing: { 'zh-CN': '正在按刚才的修改重新核对……', 'en-US': 'Checking again with your edit…' },
  rechecked: {
    'zh-CN': '已按刚才的修改重新核对全部表格。',
    'en-US': 'All tables were checked again with your edit.',
  },
} as const satisfies Phrases;
