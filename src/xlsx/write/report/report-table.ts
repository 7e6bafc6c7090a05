import { columnLetters } from '../../../core/snapshot/address';
import { REPORT_TABLE } from '../../../host/marks/signature';
import type { ReportSheet } from '../../../host/report/report-sheet';
import { escapeXml } from '../../xml/xml-escape';
import type { Dialect } from '../dialect';
import { layoutOf } from './report-layout';

/**
 * The part that makes the rows of a report a table.
 *
 * @param id number no other table of the workbook has
 */
export function reportTableXml(report: ReportSheet, { main }: Dialect, id: number): string {
  const { columns, rows } = report.table;
  const { header } = layoutOf(report);
  const range = `A${header + 1}:${columnLetters(columns.length - 1)}${header + 1 + rows.length}`;
  const items = columns.map(
    ({ title }, index) => `<tableColumn id="${index + 1}" name="${escapeXml(title)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${main}" id="${id}" name="${REPORT_TABLE}" displayName="${REPORT_TABLE}" ref="${range}"` +
    ` totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${items.length}">${items.join('')}` +
    '</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0"' +
    ' showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
