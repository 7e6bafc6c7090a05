import { HostError } from '../../../host/host-error';
import { freeSheetName } from '../../../host/sheets/free-name';
import type { AddedSheet, NewCell, NewChart, NewSheet } from '../../../host/sheets/new-sheet';
import { dropCalculationOrder, recalculateOnLoad } from '../cells/calculation';
import { plainEnd } from '../own-elements';
import { addCellStyles } from '../styles/cell-styles';
import { stylesPart } from '../styles/styles-part';
import { addSheetPart } from '../sheet-part';
import type { WorkbookDraft } from '../workbook-draft';
import { isStructureProtected } from '../workbook-sheets';
import { chartXml, drawingXml } from './chart-parts';
import { sheetXml } from './sheet-xml';
import { stylesOf } from './styles';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Adds a sheet as the last one. Its styles outlive our marks, for it is the user's. */
export function addSheet(workbook: WorkbookDraft, sheet: NewSheet): AddedSheet {
  const { draft, main, dialect, folder } = workbook;
  if (isStructureProtected(draft.xml(main))) throw new HostError('protected');
  const name = freeSheetName(
    workbook.sheets.map((known) => known.name),
    sheet.name,
  );
  const part = draft.freeName(`${folder}worksheets/sheet`, '.xml');
  const { styles, indexOf } = stylesOf(sheet);
  const stylesheet = stylesPart(workbook);
  const added = addCellStyles(draft.xml(stylesheet), styles, plainEnd);
  draft.write(stylesheet, added.xml);
  const drawing = sheet.chart ? addChart(workbook, part, sheet, sheet.chart, name) : null;
  const styleOf = (cell: NewCell): number => added.indices[indexOf(cell)]!;
  const key = addSheetPart(workbook, { part, name, xml: sheetXml(sheet, styleOf, dialect, drawing) });
  if (sheet.rows.some((row) => row.some((cell) => cell !== null && 'formula' in cell))) {
    dropCalculationOrder(workbook);
    recalculateOnLoad(workbook);
  }
  return { key, name };
}

/** Adds the parts of a chart; answers the id of the sheet's link to its drawing. */
function addChart(
  workbook: WorkbookDraft,
  sheetPart: string,
  sheet: NewSheet,
  chart: NewChart,
  sheetName: string,
): string {
  const { draft, dialect, folder } = workbook;
  const chartPart = draft.freeName(`${folder}charts/chart`, '.xml');
  draft.add(chartPart, CHART_TYPE, chartXml(chart, sheet.rows, sheetName, dialect));
  const drawing = draft.freeName(`${folder}drawings/drawing`, '.xml');
  const link = draft.link(drawing, workbook.linkType('chart'), chartPart);
  draft.add(drawing, DRAWING_TYPE, drawingXml(chart, link, dialect));
  return draft.link(sheetPart, workbook.linkType('drawing'), drawing);
}
