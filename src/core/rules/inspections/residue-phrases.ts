import type { Localised } from '../../findings/localised';

/** A trace a template leaves in a finished document. */
export interface ResiduePhrase {
  readonly pattern: RegExp;
  readonly what: Localised;
  /** Whether the words may stand in a table's header, where they name a column. */
  readonly isFineInHeader: boolean;
}

const PLACEHOLDER: Localised = { 'zh-CN': '占位符未替换', 'en-US': 'a placeholder was not replaced' };
const BLANK: Localised = { 'zh-CN': '数字未填写', 'en-US': 'a figure was not filled in' };
const CHOICE: Localised = { 'zh-CN': '增减选项未取舍', 'en-US': 'a choice of words was left open' };
const INSTRUCTION: Localised = {
  'zh-CN': '填写说明未删除',
  'en-US': 'an instruction of the template was left in',
};

/**
 * Phrases of templates, in normalised text. Each is narrow on purpose: ordinary prose speaks of 增加 and 减少, of tables
 * without data and of filling in forms, too.
 */
export const RESIDUE_PHRASES: readonly ResiduePhrase[] = [
  {
    pattern: /([x×X○]{2,}|某某)(局|委|委员会|厅|办|办公室|中心|部门|单位|市|县|区|镇|乡|街道|省)/,
    what: PLACEHOLDER,
    isFineInHeader: false,
  },
  { pattern: /20[x×X*]{2}年|[x×X]{2,}年/, what: PLACEHOLDER, isFineInHeader: false },
  {
    pattern: /([x×X]{2,}|[x×X]+\.[x×X]+|_{2,})(万元|亿元|元|%|人|辆|台|平方米|个|项|批次|人次)/,
    what: PLACEHOLDER,
    isFineInHeader: false,
  },
  {
    pattern: /(增加|增长|上升|提高)(\((减少|下降|降低)\)|[/或、](减少|下降|降低)).{0,12}?(元|%|$)/,
    what: CHOICE,
    isFineInHeader: true,
  },
  {
    pattern: /(减少|下降|降低)(\((增加|增长|上升)\)|[/或、](增加|增长|上升)).{0,12}?(元|%|$)/,
    what: CHOICE,
    isFineInHeader: true,
  },
  {
    pattern:
      /(增加|增长|上升|提高)(减少|下降|降低)了?(?=\d)|(减少|下降|降低)(增加|增长|上升)了?(?=\d)|(减增加|增减少)了?(?=\d)/,
    what: CHOICE,
    isFineInHeader: true,
  },
  // 占%，比上年减少万元: among figures that were filled in.
  {
    pattern: /((增加|减少|增长|下降|上升|降低)了?(万元|元|%)|占[^\d,;。%()]{0,16}%)(?=[,;。])(?<=\d[^。]*)/,
    what: BLANK,
    isFineInHeader: true,
  },
  {
    pattern: /(无|没有|不涉及)[^。;,]{0,24}的,(也|仍|应|需|须|请)[^。]{0,20}?(保留|公开|列示|说明|填)/,
    what: INSTRUCTION,
    isFineInHeader: false,
  },
  { pattern: /仍(然)?(需|须|应|要)?保留(该|本|此)?(表|空表|表格)/, what: INSTRUCTION, isFineInHeader: false },
  {
    pattern:
      /\([^()]{0,40}(请填写|请根据|请在此|按实际情况填|根据实际情况填|据实填写|据实填列|自行填写|请删除|可删除|自行删除|请修改|填写示例)[^()]{0,40}\)/,
    what: INSTRUCTION,
    isFineInHeader: false,
  },
  { pattern: /此处(请)?(填写|填列|插入|说明)/, what: INSTRUCTION, isFineInHeader: false },
];
