import { REPORT_NAME, REPORT_TABLE } from '../host/marks/signature';
import type { SheetKey } from '../host/cell-point';

/** The two signatures of our report, and the sheet they are on. */
export interface QueuedReport {
  readonly sheet: Excel.Worksheet;
  readonly signature: Excel.NamedItem;
}

export function queueReport(workbook: Excel.Workbook): QueuedReport {
  const sheet = workbook.tables.getItemOrNullObject(REPORT_TABLE).worksheet.load('id');
  const signature = sheet.names.getItemOrNullObject(REPORT_NAME).load('value');
  return { sheet, signature };
}

/** Key of the sheet that carries both signatures; null without one. */
export function reportKeyOf({ sheet, signature }: QueuedReport): SheetKey | null {
  return signature.isNullObject ? null : sheet.id;
}
