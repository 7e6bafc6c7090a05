import type { Phrases } from '../../core/report/phrase';

/** What stands on a converted sheet beside what its table said. */
export const CONVERSION_PHRASES = {
  name: { 'zh-CN': '{sheet}(万元)', 'en-US': '{sheet}(万元)' },
  caption: { 'zh-CN': '单位：万元', 'en-US': '单位：万元' },
  oneByOne: {
    'zh-CN': '注：本表由“{sheet}”换算为万元，各数单独四舍五入，合计与明细之间可能有尾差。',
    'en-US': '注：本表由“{sheet}”换算为万元，各数单独四舍五入，合计与明细之间可能有尾差。',
  },
} as const satisfies Phrases;
