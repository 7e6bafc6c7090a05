import { MONEY_UNITS, type MoneyUnit } from '../../amount/fen';
import { isNameOf } from '../../classification/subjects';

const UNIT_NAMES = MONEY_UNITS.map((unit) => unit.name)
  .sort((a, b) => b.length - a.length)
  .join('|');
const STATED_UNIT = new RegExp(`(?:单位|金额)[:;]?(?:为)?(?:人民币)?[:;]?(${UNIT_NAMES})`);
const BRACKETED_UNIT = new RegExp(`\\((?:单位[:;]?|金额单位[:;]?)?(?:人民币)?(${UNIT_NAMES})\\)`);

/** The money unit a normalised caption states: "单位:万元", "金额单位:元", "(万元)". */
export function unitStated(text: string): MoneyUnit | undefined {
  const name = (STATED_UNIT.exec(text) ?? BRACKETED_UNIT.exec(text))?.[1];
  return MONEY_UNITS.find((unit) => unit.name === name);
}

const ORGANISATION_LABEL =
  /^(?:编制|填报|填制|公开|预算|编报|报送|主管)?(?:部门|单位)(?:名称)?(?:[/(](?:部门|单位)\)?)?(?:名称)?(?:\(公章\)|\(盖章\))?[:;](.+)$/;
const CODE_AND_NAME = /^(\d{3,12})[-_:]?([^\d年月].*)$/;
/** Further captions in the same cell. */
const NEXT_CAPTION = /\(?((?:金额|货币|计量)?单位|预算年度|决算年度|年度|日期|截[至止])[:;(].*$/;
const NAME_AND_CODE = /^(.*[^\d\-_(])[-_(](\d{3,12})\)?$/;
const MONEY_UNIT = /^(人民币)?.{0,2}(元|万)$/;
/** A name glued to its code: Chinese words that are no title. */
const PLAIN_NAME = /^[\u4e00-\u9fff(][\u4e00-\u9fff()\w]{2,}$/;

const PUBLIC_BODY =
  /^[\u4e00-\u9fff]{3,30}(局|委员会|办公室|厅|院|学校|中学|小学|大学|幼儿园|所|站|中心|队|政府|办事处|管理处|服务处|事务处|检察院|法院|联合会|协会|馆|公司)(\(.{1,8}\)|本级|机关)?$/;
const MONEY_WORDS = /收入|支出|经费|资金|预算|决算/;

/** The name of a public body that stands by itself, without 部门： before it. */
export function bareOrganisation(text: string): string | undefined {
  const name = text.replace(NEXT_CAPTION, '');
  return PUBLIC_BODY.test(name) && !MONEY_WORDS.test(name) ? name : undefined;
}

/** Name and code of the organisation a normalised caption states. */
export function organisationStated(text: string): { name: string; code: string | null } | undefined {
  const labelled = ORGANISATION_LABEL.exec(text)?.[1]?.replace(NEXT_CAPTION, '');
  if (labelled !== undefined) return MONEY_UNIT.test(labelled) ? undefined : splitCode(labelled);
  const [, code = '', name = ''] = CODE_AND_NAME.exec(text.replace(NEXT_CAPTION, '')) ?? [];
  const isOther = /(表|情况|预算|决算|支出|收入|资金)$/.test(name) || isNameOf(code, name);
  return PLAIN_NAME.test(name) && !isOther ? { name, code } : undefined;
}

function splitCode(text: string): { name: string; code: string | null } {
  const leading = CODE_AND_NAME.exec(text);
  if (leading) return { name: leading[2]!, code: leading[1]! };
  const trailing = NAME_AND_CODE.exec(text);
  if (trailing) return { name: trailing[1]!, code: trailing[2]! };
  return { name: text, code: null };
}

/** Every year 20xx a normalised text prints before 年, as a year of 预算/决算, or alone in brackets. */
export function yearsPrinted(text: string): number[] {
  if (!text.includes('20')) return [];
  return [...text.matchAll(/(20\d\d)(?=年|\)|$|-\d{4}|部门|预算|决算|年度)/g)].map((match) =>
    Number(match[1]),
  );
}

const BUDGET_YEAR = /(?:预算|决算|会计|^)年度[:;]?(20\d\d)/;
const YEAR_OF_DOCUMENT = /(20\d\d)年?度?.{0,16}?(?:预算|决算|绩效|收支|三公)/;

/** The year a caption or title is for, e.g. "预算年度:2023", "2024年度部门预算"; undefined when it names none. */
export function yearOfDocument(text: string): number | undefined {
  const year = (BUDGET_YEAR.exec(text) ?? YEAR_OF_DOCUMENT.exec(text))?.[1];
  if (year !== undefined) return Number(year);
  const alone = /^\(?(20\d\d)年?度?\)?$/.exec(text)?.[1];
  return alone === undefined ? yearInWords(text) : Number(alone);
}

const DIGITS = '〇一二三四五六七八九';

/** 二〇二六年度, also with ○ or 零 for the nought. */
function yearInWords(text: string): number | undefined {
  const words = /^\(?(二[〇○零][一二三四五六七八九][〇○零一二三四五六七八九])年度?\)?$/.exec(text)?.[1];
  if (words === undefined) return undefined;
  return Number([...words.replace(/[○零]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join(''));
}
