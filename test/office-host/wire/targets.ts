import type { Rect } from '../model/geometry';
import type { NameScope } from '../model/names';
import type { BorderSide } from '../model/formats';
import type { Chart, NamedItem, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** Cells of one sheet; a kept range follows its cells when rows or columns move. */
export interface RangeTarget {
  readonly sheet: Sheet;
  rect: Rect;
}

export interface RangeAreasTarget {
  readonly sheet: Sheet;
  rects: readonly Rect[];
}

/** Several areas seen through one formatting object; a single range is one area. */
export type FormatTarget = RangeAreasTarget;

export interface BorderTarget extends FormatTarget {
  readonly side: BorderSide | 'InsideHorizontal' | 'InsideVertical';
}

export interface ItemTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface CellTarget {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** The comments, notes or tables of one sheet, or of the whole workbook. */
export type CollectionScope = Workbook | Sheet;

/** What the host holds behind each type of client object. */
export interface Targets {
  AddinInternalService: Workbook;
  AppRuntimePersistenceService: Workbook;
  AppRuntimeService: Workbook;
  Application: Workbook;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartTarget;
  ChartCollection: Sheet;
  ChartLegend: ChartTarget;
  ChartSeries: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartTitle: ChartTarget;
  Comment: { readonly id: string };
  CommentCollection: CollectionScope;
  CommentReply: { readonly commentId: string; readonly id: string };
  CommentReplyCollection: { readonly id: string };
  ConditionalFormat: ItemTarget;
  ConditionalFormatCollection: RangeAreasTarget;
  ConditionalFormatRule: ItemTarget;
  ConditionalRangeFill: ItemTarget;
  ConditionalRangeFont: ItemTarget;
  ConditionalRangeFormat: ItemTarget;
  CultureInfo: Workbook;
  CustomConditionalFormat: ItemTarget;
  CustomFunctions: Workbook;
  CustomProperty: { readonly key: string };
  CustomPropertyCollection: Workbook;
  CustomXmlPart: { readonly id: string };
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: { readonly namespaceUri: string };
  DocumentProperties: Workbook;
  FormatProtection: FormatTarget;
  NamedItem: { readonly scope: NameScope; readonly item: NamedItem };
  NamedItemCollection: NameScope;
  Note: CellTarget;
  NoteCollection: CollectionScope;
  PageLayout: Sheet;
  Range: RangeTarget;
  RangeAreas: RangeAreasTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: FormatTarget;
  RangeCollection: RangeAreasTarget;
  RangeFill: FormatTarget;
  RangeFont: FormatTarget;
  RangeFormat: FormatTarget;
  Runtime: Workbook;
  Setting: { readonly key: string };
  SettingCollection: Workbook;
  Table: { readonly id: string };
  TableCollection: CollectionScope;
  TableColumn: { readonly id: string; readonly index: number };
  TableColumnCollection: { readonly id: string };
  TableRowCollection: { readonly id: string };
  TableScopedCollection: RangeAreasTarget;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type TypeName = keyof Targets;
