import type { Facets } from './facets';

/** A row of a lane that carries amounts. Lines and columns both form trees, and a node is the sum of its additive children. */
export interface Line {
  readonly row: number;
  /** Classification, unit or project code as digits; '' when none is printed. */
  readonly code: string;
  /** The name as printed, without ordinal, spaces or "其中：". */
  readonly name: string;
  /** Cell with the name (or the code, where no name is printed). */
  readonly labelColumn: number;
  /** Column of the code; -1 when none is printed. */
  readonly codeColumn: number;
  /**
   * Added to the column of a figure for the cells of this line. 0 except in tables that continue their lines in a
   * second block beside the first (决算 basic expenditure: 301, 303 left; 302, 310 right).
   */
  readonly columnOffset: number;
  readonly role: LineRole;
  /** Index of the line that sums this one; -1 at the top. */
  readonly parent: number;
  /** Whether the parent's sum counts this line; 其中 and 附 lines do not count. */
  readonly additive: boolean;
  readonly facets: Facets;
}

export type LineRole =
  /** A subject, unit, project or source. */
  | 'item'
  /** 合计. */
  | 'total'
  /** 本年收入合计 / 本年支出合计. */
  | 'current-year-total'
  /** 上年结转 / 年初结转和结余. */
  | 'carry-in'
  /** 使用非财政拨款结余. */
  | 'surplus-used'
  /** 年终结转 / 年末结转和结余. */
  | 'carry-out'
  /** 结余分配. */
  | 'surplus-distributed'
  /** 收入总计 / 支出总计. */
  | 'grand-total';
