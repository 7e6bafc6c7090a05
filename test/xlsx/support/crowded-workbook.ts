import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** A workbook with what users put beside their tables: notes, a picture, rules, lists to choose from, names, links, a filter. */
export async function crowdedWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('支出总表', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.addTable({
    name: '支出',
    ref: 'A1',
    columns: [
      { name: '科目', filterButton: true },
      { name: '合计' },
      { name: '基本支出' },
      { name: '项目支出' },
    ],
    rows: [
      ['208', 26.09, 26.09, 0],
      ['210', 10.46, 10, 0.46],
    ],
  });
  sheet.getCell('B5').value = { formula: 'SUM(B2:B3)', result: 36.55 };
  sheet.getCell('A7').value = { text: '财政局', hyperlink: 'https://example.com/', tooltip: '网页' };
  sheet.getCell('A8').value = { richText: [{ text: '已' }, { font: { bold: true }, text: '核对' }] };
  sheet.getCell('B2').note = '张三：已与财政局核对';
  sheet.getCell('C9').dataValidation = { type: 'list', allowBlank: true, formulae: ['"是,否"'] };
  sheet.getRow(6).hidden = true;
  sheet.mergeCells('C7:D8');
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['B2>20'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFFF00' } } },
      },
    ],
  });
  const picture = workbook.addImage({ buffer: iconBytes(), extension: 'png' });
  sheet.addImage(picture, 'F1:G4');
  workbook.definedNames.add('支出总表!$B$5', '支出合计');
  const hidden = workbook.addWorksheet('底稿', { state: 'hidden' });
  hidden.getCell('A1').value = { formula: '支出合计*2', result: 73.1 };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function iconBytes(): ArrayBuffer {
  return new Uint8Array(readFileSync('assets/icons/logo-32.png')).buffer;
}
