import type { Measure } from '../budget-table';
import type { Facets, Flow } from '../facets';
import type { HeadedColumn } from '../layout/headed-column';
import type { HeadingRole } from '../vocabulary/headings';

/** A column that names the lines of a lane. */
export interface LabelColumn {
  readonly column: number;
  readonly role: Exclude<HeadingRole, 'figure' | 'text' | 'index'>;
  readonly heading: string;
}

/** A column of figures before its place in the column tree is known. */
export interface FigureColumn {
  readonly headed: HeadedColumn;
  /** The texts of its headings from the top down. */
  readonly texts: readonly string[];
  readonly facets: Facets;
  readonly measure: Measure;
  readonly isTotal: boolean;
  readonly isOfWhich: boolean;
  /** False when no heading names the column at its lowest level. */
  readonly isNamed: boolean;
}

/** Label columns and the figure columns to their right: the raw material of a lane. */
export interface LaneColumns {
  readonly labels: readonly LabelColumn[];
  readonly figures: readonly FigureColumn[];
  /** 收入 or 支出, where a heading over labels and figures together says it. */
  readonly flow: Flow | undefined;
  /** Where the lane begins: its first column, or one before it that labels no lines (序号, 主管部门). */
  readonly left: number;
}
