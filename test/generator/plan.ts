import type { Fen } from '../../src/core/amount/fen';
import type { Measure, Scheme } from '../../src/core/tables/budget-table';
import type { LineRole } from '../../src/core/tables/line';
import type { Facets } from '../../src/core/tables/facets';
import type { BaseKind } from '../../src/core/tables/table-kind';
import type { CellValue } from './grid';
import type { AmountVersion, GrainFilter } from './model/model';

/** What a table says, before anything is decided about where its cells stand. */
export interface TablePlan {
  readonly base: BaseKind;
  readonly title: string;
  readonly facets: Facets;
  readonly lanes: readonly LanePlan[];
  readonly notes: readonly string[];
  readonly isEmpty: boolean;
}

/** Lines and columns that read together; lanes stand side by side. */
export interface LanePlan {
  /** Word over the lane such as 收入; null for none. */
  readonly heading: string | null;
  readonly facets: Facets;
  readonly scheme: Scheme;
  readonly labels: readonly LabelPlan[];
  readonly columns: readonly ColumnPlan[];
  readonly lines: readonly LinePlan[];
}

/** A column of words: code, name, unit of a project … */
export interface LabelPlan {
  readonly path: readonly string[];
  readonly role: 'code' | 'name' | 'code-name' | 'text';
  readonly text: (line: LinePlan) => CellValue;
}

export interface ColumnPlan {
  readonly key: string;
  readonly path: readonly string[];
  readonly facets: Facets;
  readonly measure: Measure;
  /** Key of the column that sums this one; null at the top. */
  readonly parent: string | null;
  readonly additive: boolean;
  readonly content: ColumnContent;
}

export type ColumnContent =
  | { readonly type: 'grains'; readonly take: GrainFilter; readonly version: AmountVersion }
  /** current − previous of two other columns. */
  | { readonly type: 'change'; readonly current: string; readonly previous: string }
  /** The rate of that change: a fraction shown as percent, or a percent figure such as -81.49. */
  | {
      readonly type: 'rate';
      readonly current: string;
      readonly previous: string;
      readonly isPercentFigure: boolean;
    }
  /** Amounts that follow from no grain, e.g. what buildings are worth; null where there is none. */
  | { readonly type: 'given'; readonly fen: (line: LinePlan) => Fen | null }
  /** Words or numbers that are no amounts. */
  | { readonly type: 'text'; readonly text: (line: LinePlan) => CellValue };

export interface LinePlan {
  /** The true code of the subject, unit or class, printed or not; '' where it has none. */
  readonly code: string;
  readonly name: string;
  /** The name with ordinal, indentation and spacing, as it stands on the sheet. */
  readonly printed: string;
  readonly role: LineRole;
  /** Index of the line that sums this one; -1 at the top. */
  readonly parent: number;
  readonly additive: boolean;
  readonly facets: Facets;
  /** Grains the line is about; null for a line that never shows an amount. */
  readonly take: GrainFilter | null;
  /** A number of things (cars, guests) in the last column: no amount, though it stands under one. Such lines come last. */
  readonly count?: number | null;
  /** Goes on with the entry above, whose cells reach down over this row; it has no amounts of its own. */
  readonly continues?: boolean;
  /** Blank rows above the line, so that totals of neighbouring lanes stand side by side. */
  readonly gapAbove: number;
}
