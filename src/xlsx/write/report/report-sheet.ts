import { REPORT_NAME, REPORT_TABLE } from '../../../host/marks/signature';
import type { FoundReport } from '../../../host/marks/inventory';
import type { ReportSheet } from '../../../host/report/report-sheet';
import { attributeOf, rootOf } from '../../xml/xml-element';
import { addSheetPart } from '../sheet-part';
import { addHiddenName, readSheetNames } from '../sheet-names';
import { addCellStyles } from '../styles/cell-styles';
import { stylesPart } from '../styles/styles-part';
import type { WorkbookDraft } from '../workbook-draft';
import { reportStyles, reportXml } from './report-part';
import { reportTableXml } from './report-table';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Adds a report as the last sheet; answers its key. */
export function addReport(workbook: WorkbookDraft, report: ReportSheet): string {
  const { draft, main, dialect, folder } = workbook;
  const sheet = draft.freeName(`${folder}worksheets/sheet`, '.xml');
  const table = draft.freeName(`${folder}tables/table`, '.xml');
  const styles = stylesPart(workbook);
  const added = addCellStyles(draft.xml(styles), reportStyles(report));
  draft.write(styles, added.xml);
  draft.add(table, TABLE_TYPE, reportTableXml(report, dialect, nextTableId(workbook)));
  const tableLink = draft.link(sheet, workbook.linkType('table'), table);
  const position = workbook.sheets.length;
  const xml = reportXml(report, added.indices, dialect, tableLink);
  const key = addSheetPart(workbook, { part: sheet, name: report.name, xml });
  draft.edit(main, (before) => addHiddenName(before, { name: REPORT_NAME, position, text: report.returnTo }));
  return key;
}

/** The sheet that carries both signatures of a report of ours. */
export function findReport(workbook: WorkbookDraft): FoundReport | null {
  const { sheets } = workbook;
  for (const { position, text } of readSheetNames(workbook.draft.xml(workbook.main), REPORT_NAME)) {
    const sheet = sheets[position];
    const part = sheet?.part;
    if (part == null) continue;
    if (tablesOf(workbook, part).some(({ name }) => name === REPORT_TABLE))
      return { sheet: sheet!.id, returnTo: text };
  }
  return null;
}

function nextTableId(workbook: WorkbookDraft): number {
  const tables = workbook.sheets.flatMap(({ part }) => (part === null ? [] : tablesOf(workbook, part)));
  return Math.max(0, ...tables.map(({ id }) => id)) + 1;
}

function tablesOf({ draft }: WorkbookDraft, sheet: string): { readonly name: string; readonly id: number }[] {
  return draft.relationships(sheet).flatMap(({ type, part }) => {
    if (type !== 'table' || part === null || !draft.has(part)) return [];
    const xml = draft.xml(part);
    const root = rootOf(xml);
    return [
      {
        name: attributeOf(xml, root, 'displayName')?.value ?? '',
        id: Number(attributeOf(xml, root, 'id')?.value) || 0,
      },
    ];
  });
}
