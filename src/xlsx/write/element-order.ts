import { elementsIn, type XmlElement } from '../xml/xml-element';

/** Order of elements in a worksheet (ECMA-376 18.3.1.99, CT_Worksheet). */
export const WORKSHEET_ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing'],
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'],
  'extLst',
];

/** The same of a workbook (18.2.27, CT_Workbook). */
export const WORKBOOK_ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
  ...['pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr'],
  ...['webPublishObjects', 'extLst'],
];

/** The same of a styles part (18.8.39, CT_Stylesheet). */
export const STYLES_ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
];

/** The wrapper of content that only some programs know; it counts as the first known element inside it. */
const WRAPPER = 'AlternateContent';

/** Where a new element belongs: before the first that must follow it, and before its own kind. */
export function placeFor(
  xml: Uint8Array,
  parent: XmlElement,
  order: readonly string[],
  name: string,
): number {
  const rank = order.indexOf(name);
  const next = elementsIn(xml, parent.content).find((child) => rankOf(xml, child, order) >= rank);
  return next?.from ?? parent.content.to;
}

function rankOf(xml: Uint8Array, element: XmlElement, order: readonly string[]): number {
  if (element.name !== WRAPPER) return order.indexOf(element.name);
  const choices = elementsIn(xml, element.content).flatMap(({ content }) => elementsIn(xml, content));
  return order.indexOf(choices.find(({ name }) => order.includes(name))?.name ?? '');
}
