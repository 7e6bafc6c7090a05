import type { LineRole } from '../line';

const ROLES: readonly (readonly [RegExp, LineRole])[] = [
  [/^(收入|支出|收支)总(计|额)$|^(收入|支出)(合计)?总计$/, 'grand-total'],
  [
    /^本年(度)?(财政拨款|预算)?(收入|支出)(合计|小计|总计)?$|^本年(收入|支出)预算(合计|小计)?$|^(本年|当年)(合计|小计)$/,
    'current-year-total',
  ],
  [/^(使用|动用)(以前年度)?非财政拨款|^用事业基金弥补|^使用专用结余|^使用以前年度/, 'surplus-used'],
  [/^(事业单位|非财政拨款)?结余分配|^(交纳|提取|转入).*(所得税|基金)/, 'surplus-distributed'],
  [/^(年终|年末).*(结转|结余)|^结转下年|^(财政拨款)?结转下年|^结转(至)?下年/, 'carry-out'],
  [
    /^(上年|年初|以前年度|单位上年).*(结转|结余)|^(财政拨款|其他收入|其他资金|单位资金|非财政拨款)(收入)?结转(结余|和结余)?$|^上年结转/,
    'carry-in',
  ],
  [/^(人员|公用|日常公用)(经费|支出)?(合计|小计)$/, 'total'],
  [/^三公.*(合计|总额)$/, 'total'],
  [/^(合计|总计|总额|小计|合计数|部门合计|单位合计|全部合计|本表合计|.{0,8}预算合计)$/, 'total'],
  [/^(收入|支出)(合计|小计)$/, 'current-year-total'],
];

/** Spares the many names that play no part the comparison one by one. */
const ANY_ROLE = new RegExp(ROLES.map(([pattern]) => pattern.source).join('|'));

/** The part a line plays, by its name without ordinal, in normalised form. */
export function roleOfLabel(name: string): LineRole {
  if (!ANY_ROLE.test(name)) return 'item';
  return ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? 'item';
}

/** 小计: the sum of some of the lines, where 合计 is that of all. */
export function isSubtotal(name: string): boolean {
  return name === '小计';
}

/** 注, 说明 and the like: words about the table below it. */
export function isNote(text: string): boolean {
  return (
    /^(注|备注|说明|附注|注释|公开说明|填表说明)(\d*|[一二三])?[:：.、。]|^(注|说明|备注)$|^\d+[.、].*[。；]$|^(本表|故本表|此表|以上|本套报表)/.test(
      text,
    ) || text.length > 60
  );
}

/** Page numbers and signatures that stand below or between tables. */
export function isFurniture(text: string): boolean {
  return /^-\d{1,3}-$|^第\d+页|^(审核|制表|填表|单位负责|财务负责|负责)人?.*[:：]|^(公开|预算|决算|附)?[表件][一二三四五六七八九十\d]+([-—]\d+)*$|^附[表件]$|^(公开|预算|决算|附)?\d+([-—]\d+)*表$|^续表/.test(
    text,
  );
}

/** Where and when a table was made public, and whom to ask: words below a table, whose numbers are no amounts. */
export function isImprint(text: string): boolean {
  return IMPRINT.test(text);
}

const IMPRINT =
  /^(公开|公示|公布|发布)(的)?(网址|网站|网页|网络|链接|时间|日期|地址|地点|方式|渠道|平台|媒体|载体|途径)|^(联系|咨询|监督|举报)(人|电话|方式|地址)|^(网址|网站|电话|手机|传真|(电子)?(邮箱|邮件)|(邮政)?编码|邮编|(通讯|通信|办公)地址|(填报|填表|编制|报送|报出)(日期|时间)|经办人|填报人|编制人|单位负责人|财务负责人)(:|$)|https?:\/\/|^www\./i;
