import { cellAddress } from '../../../core/snapshot/address';
import type { ReportCell, ReportColumn, ReportLink, ReportSheet } from '../../../host/report/report-sheet';
import { escapeXml, textElement } from '../../xml/xml-escape';
import type { Dialect } from '../dialect';
import { LINE_HEIGHT, TALLEST_ROW, wrappedLines } from '../row-height';
import type { NewCellStyle } from '../styles/cell-styles';
import { isAmount, isLink, layoutOf } from './report-layout';

const TEXT_STYLES: readonly NewCellStyle[] = [
  { isText: true, isBold: true, fontSize: 16 },
  { isText: true, isBold: true },
  { isText: true },
  { isText: true, isWrapped: true },
  { isText: true, isLink: true },
];

/** The cell styles of a report, in the order in which {@link reportXml} takes their indices. */
export function reportStyles(report: ReportSheet): NewCellStyle[] {
  return [...TEXT_STYLES, ...amountFormats(report).map((numberFormat) => ({ numberFormat }))];
}

function amountFormats({ table }: ReportSheet): string[] {
  const amounts = table.rows.flat().filter(isAmount);
  return [...new Set(amounts.map(({ numberFormat }) => numberFormat))];
}

/** Points. */
const TITLE_HEIGHT = 24;

/** Excel takes no more links on a sheet. */
const MOST_LINKS = 65_530;

/**
 * A report as a sheet part. Its texts stand in the cells themselves, so that the user's table of strings stays as it is.
 *
 * @param styles indices of {@link reportStyles}
 * @param tableLink id of the link to the part of its table
 */
export function reportXml(
  report: ReportSheet,
  styles: readonly number[],
  { main, office }: Dialect,
  tableLink: string,
): string {
  const { header } = layoutOf(report);
  const links = linksOf(report).slice(0, MOST_LINKS);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}" xmlns:r="${office}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${header + 1}"`,
    ` topLeftCell="A${header + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${report.table.columns.map(columnXml).join('')}</cols>`,
    `<sheetData>${rowsOf(report, styles).join('')}</sheetData>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<tableParts count="1"><tablePart r:id="${tableLink}"/></tableParts></worksheet>`,
  ].join('');
}

function rowsOf(report: ReportSheet, styles: readonly number[]): string[] {
  const [title = 0, strong = 0, plain = 0, wrapped = 0, link = 0, ...amounts] = styles;
  const amountStyles = new Map(amountFormats(report).map((format, index) => [format, amounts[index]!]));
  const { header, firstRow, belowTable } = layoutOf(report);
  const cellOf = (row: number, column: number, cell: ReportCell): string => {
    if (isLink(cell)) return textCell(row, column, cell.address, link);
    if (!isAmount(cell)) return textCell(row, column, cell, wrapped);
    return `<c r="${cellAddress(row, column)}" s="${amountStyles.get(cell.numberFormat)!}"><v>${cell.amount}</v></c>`;
  };
  const { table, lines, unchecked } = report;
  return [
    rowXml(0, [textCell(0, 0, report.title, title)], TITLE_HEIGHT),
    ...lines.map((line, index) =>
      rowXml(index + 1, [textCell(index + 1, 0, line, index === 0 ? strong : plain)]),
    ),
    rowXml(
      header,
      table.columns.map((column, index) => textCell(header, index, column.title, strong)),
    ),
    ...table.rows.map((cells, index) => {
      const row = firstRow + index;
      return rowXml(
        row,
        cells.map((cell, column) => cellOf(row, column, cell)),
        linesOf(cells, table.columns) * LINE_HEIGHT,
      );
    }),
    ...(unchecked ? [rowXml(belowTable, [textCell(belowTable, 0, unchecked.heading, strong)])] : []),
    // The part stands below 表, the reason below 问题.
    ...(unchecked?.rows ?? []).map(([part, reason], index) => {
      const row = belowTable + 1 + index;
      const cells = [textCell(row, 1, part, wrapped), textCell(row, 3, reason, wrapped)];
      return rowXml(row, cells, linesOf(['', part, '', reason], table.columns) * LINE_HEIGHT);
    }),
  ];
}

function columnXml({ width }: { readonly width: number }, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml(row: number, cells: readonly string[], height = LINE_HEIGHT): string {
  return `<row r="${row + 1}" ht="${Math.min(height, TALLEST_ROW)}" customHeight="1">${cells.join('')}</row>`;
}

/** Lines the longest text of a row is wrapped into. */
function linesOf(cells: readonly ReportCell[], columns: readonly ReportColumn[]): number {
  const lines = cells.map((cell, column) => {
    if (typeof cell !== 'string') return 1;
    return wrappedLines(cell, columns[column]!.width);
  });
  return Math.max(...lines);
}

/** Text is written as such, whatever it begins with. */
function textCell(row: number, column: number, text: string, style: number): string {
  const start = `<c r="${cellAddress(row, column)}" s="${style}"`;
  return text === '' ? `${start}/>` : `${start} t="inlineStr"><is>${textElement('t', text)}</is></c>`;
}

function linksOf(report: ReportSheet): string[] {
  const { firstRow } = layoutOf(report);
  return report.table.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (isLink(cell) ? [linkXml(firstRow + index, column, cell)] : [])),
  );
}

function linkXml(row: number, column: number, { sheetName, address }: ReportLink): string {
  const location = `'${sheetName.replaceAll("'", "''")}'!${address}`;
  return `<hyperlink ref="${cellAddress(row, column)}" location="${escapeXml(location)}" display="${address}"/>`;
}
