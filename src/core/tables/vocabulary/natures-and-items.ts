import type { Item, Nature } from '../facets';

const NATURES: readonly (readonly [RegExp, Nature])[] = [
  [/上[缴解]上级/, 'to-superior'],
  [/对?(附属|下级)单位补助/, 'to-subordinate'],
  [/经营支出/, 'operating'],
  [/项目支出|项目经费/, 'project'],
  [/公用(经费|支出)|日常公用/, 'public'],
  [/人员(经费|支出)/, 'personnel'],
  [/基本支出/, 'basic'],
];

const ITEMS: readonly (readonly [RegExp, Item])[] = [
  [/出国/, 'abroad'],
  [/购置[及和与].{0,2}运[行维]|车辆?购置运行|公务用车(费|经费|支出)?(小计|合计)?$/, 'vehicle'],
  [/车辆?购置|用车购置|^购置(费用?|支出)$/, 'vehicle-purchase'],
  [/用车运[行维]|车辆?运[行维]|运行维护费|^运行(费用?|支出)$/, 'vehicle-running'],
  [/公务接待|^接待费/, 'reception'],
  [/会议费/, 'meeting'],
  [/培训费/, 'training'],
  [/三公/, 'three-public'],
];

const PROCUREMENT: readonly (readonly [RegExp, Item])[] = [
  [/^(政府采购)?货物/, 'goods'],
  [/^(政府采购)?工程/, 'works'],
  [/^(政府采购)?服务/, 'services'],
];

/** 基本支出, 项目支出 … named by a heading or a line. */
export function natureNamed(text: string): Nature | undefined {
  return NATURES.find(([pattern]) => pattern.test(text))?.[1];
}

/** The “三公” item named by a heading or a line. */
export function threePublicItemNamed(text: string): Item | undefined {
  return ITEMS.find(([pattern]) => pattern.test(text))?.[1];
}

/** 货物, 工程 or 服务 named by a heading or a line of a procurement table. */
export function procurementItemNamed(text: string): Item | undefined {
  return PROCUREMENT.find(([pattern]) => pattern.test(text))?.[1];
}
