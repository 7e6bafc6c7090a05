import type { SheetKey } from '../cell-point';

/** What a host finds in a workbook before marks are made or cleared: the raw material, ours and the user's alike. */
export interface MarkInventory {
  /** In the order of the workbook. */
  readonly sheets: readonly SheetStanding[];
  /** Whether sheets can be neither added nor removed. */
  readonly isStructureProtected: boolean;
  readonly activeSheet: SheetKey;
  /** Every conditional format that rests on a formula. */
  readonly highlights: readonly FoundHighlight[];
  /** Every note and comment. */
  readonly remarks: readonly FoundRemark[];
  /** The sheet that carries both signatures of a report of ours. */
  readonly report: FoundReport | null;
  /** Sheets that an interrupted step was to give their own names; some may be gone. */
  readonly unfinished: readonly SheetKey[];
  /** The journal an interrupted correction left behind. */
  readonly journal: unknown;
}

export interface SheetStanding {
  readonly key: SheetKey;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isVisible: boolean;
}

export interface FoundHighlight {
  readonly sheet: SheetKey;
  readonly id: string;
  readonly formula: string;
}

export interface FoundRemark {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly kind: 'note' | 'comment';
  /** A host's own name of the remark; '' where its cell tells it apart. */
  readonly id: string;
  readonly text: string;
  /** Whether somebody has replied. */
  readonly isAnswered: boolean;
}

export interface FoundReport {
  readonly sheet: SheetKey;
  /** The sheet that was in front when the report was first written. */
  readonly returnTo: SheetKey;
}
