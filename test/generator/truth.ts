import type { Fen, MoneyUnit } from '../../src/core/amount/fen';
import type { CellRange } from '../../src/core/snapshot/workbook-snapshot';
import type { Measure, Scheme } from '../../src/core/tables/budget-table';
import type { LineRole } from '../../src/core/tables/line';
import type { Facets } from '../../src/core/tables/facets';
import type { BaseKind, Stage, TableKind } from '../../src/core/tables/table-kind';

/** What a careful reader finds in a generated workbook. */
export interface WorkbookTruth {
  readonly stage: Stage;
  readonly year: number;
  readonly tables: readonly TableTruth[];
  /** Whether rounding differences (尾差) may appear: amounts were rounded one by one, or tables differ in unit. */
  readonly hasRoundingDifferences: boolean;
  /** Figures stored as text, to be pointed out but read as amounts. */
  readonly hasTextNumbers: boolean;
  /** Figures quoted in the narrative. */
  readonly statements: readonly StatementTruth[];
  /** Sheets without a table, with what they hold. */
  readonly otherSheets: readonly { readonly sheet: number; readonly content: OtherContent }[];
}

/** A figure quoted in a sentence of the narrative, correctly. */
export interface StatementTruth {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Where the figure's digits start in the cell's text, and how many characters they take. */
  readonly start: number;
  readonly length: number;
  readonly kind: 'amount' | 'change' | 'rate' | 'share';
}

export type OtherContent = 'cover' | 'contents' | 'text' | 'narrative' | 'staff' | 'helper';

export interface TableTruth {
  /** Whose money: 0 the department, 1 … its units in order. */
  readonly scope: number;
  readonly sheet: number;
  readonly kind: TableKind;
  readonly base: BaseKind;
  readonly stage: Stage;
  readonly title: string;
  /** Title to last row with content, notes included. */
  readonly range: CellRange;
  readonly unit: MoneyUnit;
  /** 分 of the last printed digit. */
  readonly quantum: Fen;
  readonly year: number;
  /** As the table's heading prints it; null where it prints none. */
  readonly organisation: { readonly name: string; readonly code: string | null } | null;
  /** Whether the table says there is nothing to show. */
  readonly isEmpty: boolean;
  readonly facets: Facets;
  readonly lanes: readonly LaneTruth[];
  readonly notes: readonly string[];
}

export interface LaneTruth {
  readonly facets: Facets;
  readonly scheme: Scheme;
  readonly lines: readonly LineTruth[];
  readonly columns: readonly ColumnTruth[];
}

export interface LineTruth {
  readonly row: number;
  /** As printed, in digits without gaps; '' where none is printed. */
  readonly code: string;
  /** The true code behind the line, printed or not. */
  readonly subject: string;
  readonly name: string;
  readonly role: LineRole;
  /** Index of the line that sums this one; -1 at the top. */
  readonly parent: number;
  readonly additive: boolean;
  readonly facets: Facets;
}

export interface ColumnTruth {
  readonly column: number;
  readonly path: readonly string[];
  readonly facets: Facets;
  readonly measure: Measure;
  /** Index of the column that sums this one; -1 at the top. */
  readonly parent: number;
  readonly additive: boolean;
}
