import type { MoneyUnit } from '../../amount/fen';
import type { Localised } from '../../findings/localised';

export const UNIT_NAMES = {
  元: { 'zh-CN': '元', 'en-US': 'yuan' },
  百元: { 'zh-CN': '百元', 'en-US': '100 yuan' },
  千元: { 'zh-CN': '千元', 'en-US': '1,000 yuan' },
  万元: { 'zh-CN': '万元', 'en-US': '10,000 yuan' },
  百万元: { 'zh-CN': '百万元', 'en-US': 'million yuan' },
  亿元: { 'zh-CN': '亿元', 'en-US': '100 million yuan' },
} as const satisfies Record<MoneyUnit['name'], Localised>;
