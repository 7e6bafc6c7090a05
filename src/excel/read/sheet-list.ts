import { isDraft } from '../../host/marks/signature';
import type { SheetKey } from '../../host/cell-point';
import { queueReport, reportKeyOf } from '../report-signature';
import type { RoundTrip } from '../round-trip';

export interface ListedSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
}

export interface SheetList {
  readonly workbookName: string;
  /** All but our own report. */
  readonly sheets: readonly ListedSheet[];
}

const VISIBILITIES = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
} as const;

/** One round trip. */
export function listSheets(roundTrip: RoundTrip): Promise<SheetList> {
  return roundTrip(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    const worksheets = workbook.worksheets.load(
      'items/id,items/name,items/visibility,items/protection/protected',
    );
    const report = queueReport(workbook);
    await context.sync();
    const reportKey = reportKeyOf(report);
    return {
      workbookName: workbook.name,
      sheets: worksheets.items
        .filter((sheet) => sheet.id !== reportKey && !isDraft(sheet))
        .map((sheet) => ({
          key: sheet.id,
          name: sheet.name,
          visibility: VISIBILITIES[sheet.visibility],
          isProtected: sheet.protection.protected,
        })),
    };
  });
}
