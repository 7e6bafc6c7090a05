import type { FaultShape } from '../../../findings/finding';
import type { Localised } from '../../../findings/localised';

/** How a figure went wrong, in brackets after what it should be. Shapes with sentences of their own are not among them. */
const SHAPE_NOTES: Partial<Record<FaultShape, Localised>> = {
  'digit-slip': { 'zh-CN': '（个别数字有误）', 'en-US': ' (a digit is wrong)' },
  'digits-swapped': { 'zh-CN': '（数字颠倒）', 'en-US': ' (digits swapped)' },
  'decimal-slip': { 'zh-CN': '（小数点错位）', 'en-US': ' (decimal point misplaced)' },
  'unit-slip': { 'zh-CN': '（元与万元混用）', 'en-US': ' (元 and 万元 mixed up)' },
  sign: { 'zh-CN': '（正负号相反）', 'en-US': ' (sign reversed)' },
  'stale-constant': {
    'zh-CN': '（此处是固定数，同类单元格用公式计算）',
    'en-US': ' (a constant here, where its neighbours are computed)',
  },
};

const NO_NOTE: Localised = { 'zh-CN': '', 'en-US': '' };

export function shapeNote(shape: FaultShape | null): Localised {
  return (shape && SHAPE_NOTES[shape]) ?? NO_NOTE;
}
