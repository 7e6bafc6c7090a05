import type { NewChart } from '../../host/sheets/new-sheet';
import { errand, type Errand } from '../errand';
import { blockOf } from './block-of';

/** Bars of one series; the members it uses came with ExcelApi 1.7 at the latest. */
export function chartErrand(
  { title, categories, values, place }: NewChart,
  sheetOf: (workbook: Excel.Workbook) => Excel.Worksheet,
): Errand {
  return errand(24, [title], (workbook) => {
    const sheet = sheetOf(workbook);
    const chart = sheet.charts.add('BarClustered', blockOf(sheet, values), 'Columns');
    chart.title.text = title;
    chart.legend.visible = false;
    const series = chart.series.getItemAt(0);
    series.name = title;
    series.setXAxisValues(blockOf(sheet, categories));
    // Names stand at the edge, not at zero, where bars to the left would hide them.
    const { categoryAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = 'Low';
    const { top, left, bottom, right } = place;
    chart.setPosition(sheet.getRangeByIndexes(top, left, 1, 1), sheet.getRangeByIndexes(bottom, right, 1, 1));
  });
}
