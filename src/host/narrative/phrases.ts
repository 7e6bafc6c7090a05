import type { Phrases } from '../../core/report/phrase';

export const NARRATIVE_PHRASES = {
  name: { 'zh-CN': '情况说明', 'en-US': 'Narrative' },
} as const satisfies Phrases;
