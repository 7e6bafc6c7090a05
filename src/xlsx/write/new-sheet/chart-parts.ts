import { cellAddress } from '../../../core/snapshot/address';
import type { CellRange } from '../../../core/snapshot/workbook-snapshot';
import type { NewCell, NewChart, NewSheet } from '../../../host/sheets/new-sheet';
import { escapeXml } from '../../xml/xml-escape';
import type { Dialect } from '../dialect';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The drawing of a sheet with one chart (ECMA-376 20.5). */
export function drawingXml({ place }: NewChart, chartLink: string, { drawing, office }: Dialect): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return [
    HEADER,
    `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor>`,
    corner('from', place.left, place.top),
    corner('to', place.right + 1, place.bottom + 1),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${drawing}/chart">`,
    `<c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="${chartLink}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  ].join('');
}

/** Axes know each other by these numbers. */
const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;

/** Bars of one colour: the side of zero tells more from less. */
const BAR = '2F75B5';

/** A chart of horizontal bars (21.2), with the texts and numbers it shows, for programs that do not look them up. */
export function chartXml(
  { title, categories, values }: NewChart,
  rows: NewSheet['rows'],
  sheetName: string,
  { drawing, office }: Dialect,
): string {
  const reference = (range: CellRange): string => escapeXml(absolute(sheetName, range));
  const series = [
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escapeXml(title)}</c:v></c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${BAR}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat><c:strRef><c:f>${reference(categories)}</c:f>${cache('str', textsIn(rows, categories))}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${reference(values)}</c:f>${cache('num', numbersIn(rows, values).map(String))}</c:numRef></c:val></c:ser>`,
  ].join('');
  return [
    HEADER,
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${office}"><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}`,
    `<c:gapWidth val="60"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    // Names stand at the edge, not at zero, where bars to the left would hide them.
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines/>`,
    `<c:numFmt formatCode="#,##0.00" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/></c:valAx>`,
    '</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function cache(kind: 'str' | 'num', values: readonly string[]): string {
  const format = kind === 'num' ? '<c:formatCode>#,##0.00</c:formatCode>' : '';
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`);
  return `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`;
}

function absolute(sheetName: string, { top, left, bottom, right }: CellRange): string {
  const at = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `'${sheetName.replaceAll("'", "''")}'!${at(top, left)}:${at(bottom, right)}`;
}

const textsIn = (rows: NewSheet['rows'], range: CellRange): string[] =>
  cellsIn(rows, range).map((cell) => String(valueOf(cell)));

const numbersIn = (rows: NewSheet['rows'], range: CellRange): number[] =>
  cellsIn(rows, range).map((cell) => Number(valueOf(cell)) || 0);

function cellsIn(rows: NewSheet['rows'], { top, bottom, left }: CellRange): (NewCell | null)[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => rows[top + down]?.[left] ?? null);
}

function valueOf(cell: NewCell | null): string | number {
  if (cell === null) return '';
  return 'formula' in cell ? (cell.result ?? '') : cell.constant;
}
