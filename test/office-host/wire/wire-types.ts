import {
  addinInternalServiceType,
  appRuntimePersistenceServiceType,
  appRuntimeServiceType,
  customFunctionsType,
  runtimeType,
} from './types/add-in-services';
import { applicationType, cultureInfoType } from './types/application';
import {
  chartAxesType,
  chartAxisType,
  chartCollectionType,
  chartLegendType,
  chartSeriesCollectionType,
  chartSeriesType,
  chartTitleType,
  chartType,
} from './types/charts';
import {
  commentCollectionType,
  commentReplyCollectionType,
  commentReplyType,
  commentType,
} from './types/comments';
import {
  conditionalFormatCollectionType,
  conditionalFormatRuleType,
  conditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
} from './types/conditional-formats';
import {
  customPropertyCollectionType,
  customPropertyType,
  documentPropertiesType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
} from './types/document-properties';
import { namedItemCollectionType, namedItemType } from './types/names';
import { noteCollectionType, noteType } from './types/notes';
import { rangeType } from './types/range';
import { rangeAreasType, rangeCollectionType } from './types/range-areas';
import {
  formatProtectionType,
  rangeBorderCollectionType,
  rangeBorderType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
} from './types/range-format';
import { settingCollectionType, settingType } from './types/settings';
import {
  pageLayoutType,
  workbookProtectionType,
  worksheetFreezePanesType,
  worksheetProtectionType,
} from './types/sheet-settings';
import { tableColumnCollectionType, tableColumnType, tableRowCollectionType } from './types/table-parts';
import { tableCollectionType, tableScopedCollectionType, tableType } from './types/tables';
import { workbookType } from './types/workbook';
import { worksheetType } from './types/worksheet';
import { worksheetCollectionType } from './types/worksheet-collection';
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from './types/xml-parts';
import type { WireTypes } from './wire-type';

/** Every class of the Office.js API this host plays, by its name in the client. */
export const WIRE_TYPES: WireTypes = {
  AddinInternalService: addinInternalServiceType,
  AppRuntimePersistenceService: appRuntimePersistenceServiceType,
  AppRuntimeService: appRuntimeServiceType,
  Application: applicationType,
  Chart: chartType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartCollection: chartCollectionType,
  ChartLegend: chartLegendType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartTitle: chartTitleType,
  Comment: commentType,
  CommentCollection: commentCollectionType,
  CommentReply: commentReplyType,
  CommentReplyCollection: commentReplyCollectionType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CultureInfo: cultureInfoType,
  CustomConditionalFormat: customConditionalFormatType,
  CustomFunctions: customFunctionsType,
  CustomProperty: customPropertyType,
  CustomPropertyCollection: customPropertyCollectionType,
  CustomXmlPart: customXmlPartType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  DocumentProperties: documentPropertiesType,
  FormatProtection: formatProtectionType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  Note: noteType,
  NoteCollection: noteCollectionType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Runtime: runtimeType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRowCollection: tableRowCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetCustomProperty: worksheetCustomPropertyType,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
};
