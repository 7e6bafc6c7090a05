import type { ReportAmount, ReportCell, ReportLink, ReportSheet } from '../../../host/report/report-sheet';

/** Where things stand in a report's sheet; 0-based rows. The lines begin in the second row. */
interface ReportLayout {
  readonly header: number;
  readonly firstRow: number;
  /** Heading of what was not checked. */
  readonly belowTable: number;
}

export function layoutOf({ lines, table }: ReportSheet): ReportLayout {
  const header = lines.length + 2;
  return { header, firstRow: header + 1, belowTable: header + 1 + table.rows.length + 1 };
}

export function isAmount(cell: ReportCell): cell is ReportAmount {
  return typeof cell !== 'string' && 'amount' in cell;
}

export function isLink(cell: ReportCell): cell is ReportLink {
  return typeof cell !== 'string' && 'address' in cell;
}
