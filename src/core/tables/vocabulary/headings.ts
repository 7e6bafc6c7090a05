import type { Facets } from '../facets';
import type { Measure } from '../budget-table';
import { natureNamed, threePublicItemNamed } from './natures-and-items';
import { isPartOfFiscal, sourceNamed } from './sources';

/** What a column is for, as its heading tells. */
export type HeadingRole =
  | 'code'
  /** One of the three columns 类, 款, 项 a code is split over. */
  | 'code-part'
  /** Code and name in one cell. */
  | 'code-and-name'
  | 'name'
  /** 序号, 行次, 栏次. */
  | 'index'
  /** 项目单位, 备注, 绩效目标: words that are no label of the line. */
  | 'text'
  | 'figure';

const CODE = /(编码|代码|科目码)$|^编号$/;
/** The code of the line above: it names no line. */
const PARENT_CODE = /^(上级|上一级|父级)/;
const CODE_PART = /^[类款项](级)?$/;
const CODE_AND_NAME =
  /(编码|代码)[及和与/、].*名称|^(功能分类|经济分类|支出功能分类|支出经济分类|预算)科目$|^科目(\(编码\))?$/;
const NAME =
  /(科目名称|分类科目名称|名称)(\(.*\))?$|^(部门|单位)(\((部门|单位)\))?$|^(部门|单位)\/(部门|单位)$|^项目$|^(收入|支出)项目$|^(收入|支出)(来源|名称|内容)$|分类科目$|(功能|经济)分?科目$|^(一|二|三)级项目$|^类型$|^指标$|^栏目$|^内容$|^事项$|^预算单位$|^明细项目$|^(支出)?(功能|经济)分类(名称)?$|^(部门|政府)预算(支出)?经济分类$|^用途$|^(采购|购买)(服务)?项目$|^科目(名称)?$|^主要项目$/;
const INDEX = /^(序号|行次|栏次|行号|编号)$/;
const TEXT =
  /备注|说明|原因|目标$|绩效目标|^项目单位|实施单位|主管部门|指标(?!值)|计量单位|单位性质|依据|^负责|联系|级次|^[一二三]级(目录)?$|^项目(类别|级次|属性|起止)|采购(物品|目录|方式|项目名称|类别|内容|品目)|购买服务内容|规格|方向性|内设机构|标准/;
const LEAF_FIGURE =
  /^(合计|小计|总计|金额|预算数|决算数|执行数|预算金额|年初预算数|调整预算数|全年预算数|本年预算数?|当年预算数?|上年预算数?|上年决算数?|20\d\d年度?(部门)?(预算|决算)?数?)$/;

/** A remark behind a heading: 项目（按功能分类）. */
const REMARK = /\(按?[^()]*\)$/;

/** Headings that stand nowhere but in headers; a row with one of them starts a header. */
export function isStrongHeading(heading: string): boolean {
  return isStrong(heading) || isStrong(heading.replace(REMARK, ''));
}

function isStrong(text: string): boolean {
  return (
    (CODE.test(text) && text.length <= 14) ||
    (/(科目|单位|项目)名称$/.test(text) && text.length <= 14) ||
    INDEX.test(text) ||
    /^(科目名称|功能分类科目名称|支出功能分类科目|项目|项目名称|收入|支出|收入项目|支出项目|(功能|经济)分类科目(名称)?|(部门|政府)预算(支出)?经济分类(科目)?|支出(部门|政府)经济分类科目|单位名称|部门\(单位\)名称|部门\(单位\)|预算单位|一级指标|资金性质)$/.test(
      text,
    ) ||
    (LEAF_FIGURE.test(text) && !/^(合计|小计|总计)$/.test(text))
  );
}

/** Words that can stand in a header (and may stand elsewhere too). */
export function isHeading(text: string): boolean {
  if (text.length > 40 || /^(注|备注|说明):./.test(text)) return false;
  return (
    isStrongHeading(text) ||
    CODE_PART.test(text) ||
    NAME.test(text) ||
    TEXT.test(text) ||
    LEAF_FIGURE.test(text) ||
    natureNamed(text) !== undefined ||
    sourceNamed(text) !== undefined ||
    threePublicItemNamed(text) !== undefined ||
    /金额$/.test(text) ||
    /^(货物|工程|服务)类?$/.test(text) ||
    /^(本年|当年|上年|年初|年末|结转|拨款|增减|其中|数量|单价|价值|比例|比率|权重|占|政府采购)/.test(text)
  );
}

/** Role of a column by its lowest heading and the headings above it. */
export function headingRole(path: readonly string[]): HeadingRole {
  const whole = path[path.length - 1] ?? '';
  const role = roleOfHeading(whole);
  if (role !== 'figure') return role;
  return roleOfHeading(whole.replace(REMARK, ''));
}

function roleOfHeading(lowest: string): HeadingRole {
  if (INDEX.test(lowest) && !/^编号$/.test(lowest)) return 'index';
  if (CODE_PART.test(lowest)) return 'code-part';
  if (CODE_AND_NAME.test(lowest)) return 'code-and-name';
  if (CODE.test(lowest)) return PARENT_CODE.test(lowest) ? 'text' : 'code';
  if (natureNamed(lowest) === undefined && sourceNamed(lowest) === undefined) {
    if (/^(一级|二级|三级)指标$/.test(lowest)) return 'text';
    if (NAME.test(lowest)) return 'name';
    if (TEXT.test(lowest)) return 'text';
  }
  return 'figure';
}

/** What a heading says a column's numbers are. */
export function measureNamed(path: readonly string[]): Measure {
  const text = path.join('|');
  const lowest = path[path.length - 1] ?? '';
  if (/%|率|比例|占比|比重|百分比/.test(lowest) && !/税率/.test(lowest)) return 'rate';
  if (/增减|增长|增幅|降幅|升降|同比|变动|比上年|较上年|比去年|较去年/.test(text))
    return /%|幅/.test(lowest) ? 'rate' : 'change';
  if (
    !/^(上年|去年)/.test(lowest) &&
    /数量|单价|权重|人数|面积|辆|台|批次|人次|分值|得分|分数|指标值|目标值|完成值|完成数|株|权数/.test(lowest)
  )
    return 'count';
  return 'amount';
}

const TOTAL =
  /^(合计|小计|总计|总额|计|本年(收入|支出)合计|(收入|支出)合计|三公经费合计|三公经费(支出)?(合计|总额)?|三公经费.{0,8}(合计|总计|总额)|(预算|支出|收入|资金)?合计数?|合计金额)$/;

/** Whether a heading is a total of its neighbours. */
export function isTotalHeading(text: string): boolean {
  return TOTAL.test(text) || /合计$/.test(text);
}

/** 其中： before a heading: a part of its left neighbour, no addend of its own. */
export function isOfWhich(text: string): boolean {
  return /^其中/.test(text);
}

/**
 * Facets the headings of a column name, the lowest heading deciding where two disagree; 财政拨款 under 一般公共预算 is no more
 * than that.
 */
export function facetsNamed(path: readonly string[]): Facets {
  return path.reduce<Facets>((facets, heading) => {
    const { source, ...own } = facetsOfHeading(heading);
    const isWider = source === 'fiscal' && isPartOfFiscal(facets.source);
    return { ...facets, ...own, ...(source === undefined || isWider ? {} : { source }) };
  }, {});
}

function facetsOfHeading(text: string): Facets {
  const nature = natureNamed(text);
  const item = threePublicItemNamed(text);
  const source = nature === undefined || /一般公共|基金|国有资本/.test(text) ? sourceNamed(text) : undefined;
  return {
    ...(nature === undefined ? {} : { nature }),
    ...(item === undefined ? {} : { item }),
    ...(source === undefined ? {} : { source }),
    ...portionNamed(text),
    ...versionNamed(text),
    ...(/^收入/.test(text)
      ? { flow: 'revenue' as const }
      : /^支出$/.test(text)
        ? { flow: 'expenditure' as const }
        : {}),
  };
}

function portionNamed(text: string): Facets {
  if (sourceNamed(text) === 'surplus') return {};
  if (/结转|结余/.test(text)) return { portion: 'carry-over' };
  if (/^(本年|当年)(收入|预算|拨款|财政拨款|支出|安排|小计)?/.test(text)) return { portion: 'current' };
  return {};
}

/** 上年预算数, 上年实际完成数, 上年度年初预算安排 … but not 上年结转. */
const PREVIOUS =
  /^(上年|上一年|去年|往年)度?(同期)?(年初|调整后?|部门)?(预算|决算|执行|实际|完成|安排|批复|支出|收入|金额)*数?$/;

function versionNamed(text: string): Facets {
  if (PREVIOUS.test(text)) return { version: 'previous' };
  if (/年初预算/.test(text)) return { version: 'initial' };
  if (/调整(后)?预算|全年预算/.test(text)) return { version: 'adjusted' };
  return {};
}
