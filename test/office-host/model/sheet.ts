import { FormatStore } from './format-store';
import { type CellPosition, type Rect, cellRect } from './geometry';
import { SparseGrid } from './sparse-grid';

/** What a cell holds: errors are their literals (`#N/A`), dates are serial numbers, empty cells are absent. */
export type CellValue = string | number | boolean;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  ranges: readonly Rect[];
  stopIfTrue: boolean;
  /** The expression of a `Custom` rule, with its leading `=`, relative to the first cell of the first range. */
  formula: string;
  /** The look given to matching cells, by property path: `fill.color`, `font.color`, … */
  readonly look: Record<string, string | number | boolean>;
}

export interface CommentReply {
  readonly id: string;
  content: string;
  readonly authorName: string;
}

/** A threaded comment. */
export interface Comment extends CellPosition {
  readonly id: string;
  content: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly created: string;
  resolved: boolean;
  replies: CommentReply[];
}

/** A note: the yellow sheet of paper that was called a comment before 2018. */
export interface Note extends CellPosition {
  content: string;
  readonly authorName: string;
  visible: boolean;
  width: number;
  height: number;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface LinkedCell extends CellPosition {
  readonly link: Hyperlink;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header, body and totals. */
  rect: Rect;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A chart of one series. */
export interface Chart {
  readonly id: string;
  readonly type: string;
  readonly values: Rect;
  categories?: Rect;
  place?: Rect;
  /** By property path: `title`, `legend.visible`, … */
  readonly settings: Record<string, string | boolean>;
}

export interface NamedItem {
  readonly name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** What a protected sheet still lets the user do, by Office.js option name. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password: string | undefined;
}

export interface PageLayout {
  orientation: string;
  zoom: Record<string, unknown>;
  printTitleRows: string;
}

/** One worksheet: its cells and everything that hangs on them. */
export class Sheet {
  readonly values = new SparseGrid<CellValue>();
  /** With their leading `=`; the cell's value is the formula's last result. */
  readonly formulas = new SparseGrid<string>();
  readonly formats = new FormatStore();
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  merges: readonly Rect[] = [];
  hiddenRows: ReadonlySet<number> = new Set();
  hiddenColumns: ReadonlySet<number> = new Set();
  columnWidths: ReadonlyMap<number, number> = new Map();
  rowHeights: ReadonlyMap<number, number> = new Map();
  /** First has the highest priority. */
  conditionalFormats: ConditionalFormat[] = [];
  comments: Comment[] = [];
  notes: Note[] = [];
  links: LinkedCell[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  names: NamedItem[] = [];
  protection: SheetProtection | undefined;
  frozen: Rect | undefined;
  selection: Rect = cellRect(0, 0);
  /** Areas selected together with {@link selection}, in which the active cell is. */
  alsoSelected: readonly Rect[] = [];
  readonly customProperties = new Map<string, string>();
  readonly pageLayout: PageLayout = { orientation: 'Portrait', zoom: {}, printTitleRows: '' };

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
