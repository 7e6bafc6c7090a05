/**
 * What a figure is about, apart from its subject. A figure's facets are those of its table, its line and its column taken
 * together; an absent facet means "all of it". So 三公·公务接待费 is the same figure whether a province prints the items
 * across or down, and tie-outs between tables are questions about facets, never about positions.
 */
export interface Facets {
  /** 收入 or 支出. */
  readonly flow?: Flow;
  /** 基本支出 / 项目支出 … */
  readonly nature?: Nature;
  /** 一般公共预算 / 政府性基金 / 事业收入 … */
  readonly source?: Source;
  /** 本年(当年) or 上年结转. */
  readonly portion?: Portion;
  /**
   * 年初预算数 / 调整预算数 / 上年数. Absent: the figure the table is about, 预算数 of a budget table and 决算数 of a
   * final-accounts table; 'budget' is the 预算数 printed beside a 决算数.
   */
  readonly version?: Version;
  /** “三公” and procurement items. */
  readonly item?: Item;
  /** Stocks and flows of a fund in final accounts: 年初结转 + 收入 − 支出 = 年末结转. */
  readonly balance?: Balance;
}

export type Flow = 'revenue' | 'expenditure';

export type Nature =
  'basic' | 'personnel' | 'public' | 'project' | 'operating' | 'to-superior' | 'to-subordinate';

export type Source =
  /** 财政拨款: 一般公共预算 + 政府性基金 + 国有资本经营. */
  | 'fiscal'
  | 'general'
  | 'fund'
  | 'capital'
  /** 财政专户管理资金. */
  | 'special-account'
  /** 单位资金 as a whole. */
  | 'own'
  /** 事业收入. */
  | 'institutional'
  | 'operating'
  /** 上级补助收入. */
  | 'superior'
  /** 附属单位上缴收入. */
  | 'subordinate'
  | 'other'
  /** 使用非财政拨款结余: money of earlier years that is spent this year, beside what was carried in. */
  | 'surplus'
  /** A source this list does not know. */
  | 'unknown';

export type Portion = 'current' | 'carry-over';

export type Version = 'previous' | 'budget' | 'initial' | 'adjusted';

export type Item =
  | 'three-public'
  | 'abroad'
  | 'vehicle'
  | 'vehicle-purchase'
  | 'vehicle-running'
  | 'reception'
  | 'meeting'
  | 'training'
  | 'goods'
  | 'works'
  | 'services';

export type Balance = 'opening' | 'income' | 'spending' | 'closing';

/** Says nothing: what most lines say beyond their subject, told by one object. */
export const NO_FACETS: Facets = {};
