import { traitTable } from '../../text/traits';

/** What characters of a text of the pool rule out about it; see {@link INCOMPARABLE} for the first bit. */
export const LabelTrait = {
  Digit: 2,
  Point: 4,
  /** 预算, 决算. */
  Plan: 8,
  /** Characters without which no label plays a part: 合计, 总额, 本年收入, 结转 … */
  Role: 16,
  /** Characters without which no label counts things: (辆), 保有量, 团组数, 批次. */
  Count: 32,
  Colon: 64,
  /** Characters without which no text says where a table was made public, or whom to ask: 网址, 日期, 联系人, https:// … */
  Imprint: 128,
} as const;

export const LABEL_TRAITS = traitTable([
  ['0123456789', LabelTrait.Digit],
  ['.', LabelTrait.Point],
  ['预决', LabelTrait.Plan],
  ['计额本用结纳提', LabelTrait.Role],
  [')量数次', LabelTrait.Count],
  [':', LabelTrait.Colon],
  ['网链期间址点式道台媒载途人话机真箱件码编/.', LabelTrait.Imprint],
]);
