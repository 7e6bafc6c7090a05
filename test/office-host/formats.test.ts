import { startHost } from './boot-node';

const onSheet = <T>(
  run: typeof Excel.run,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
) => run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

describe('formats', () => {
  test('are set on every cell and read where they agree', async () => {
    const { run } = startHost();
    const seen = await onSheet(run, async (sheet, context) => {
      const header = sheet.getRange('A1:H1');
      header.format.font.bold = true;
      header.format.fill.color = '#ddebf7';
      header.format.wrapText = true;
      header.format.horizontalAlignment = 'Center';
      sheet.getRange('C1').format.font.bold = false;
      const all = sheet.getRange('A1:H1').load('format/font/bold,format/fill/color,format/wrapText');
      const one = sheet.getRange('B1').load('format/font/bold,format/font/size,format/horizontalAlignment');
      await context.sync();
      return [
        all.format.font.bold,
        all.format.fill.color,
        all.format.wrapText,
        one.format.font.bold,
        one.format.font.size,
        one.format.horizontalAlignment,
      ];
    });
    expect(seen).toEqual([null, '#DDEBF7', true, true, 11, 'Center']);
  });

  test('set together by an object', async () => {
    const { run, workbook } = startHost();
    await onSheet(run, async (sheet, context) => {
      sheet.getRange('A1').format.set({ font: { color: '#C00000', italic: true }, rowHeight: 30 });
      await context.sync();
    });
    expect(workbook.activeSheet.formats.get(0, 0, 'font.color')).toBe('#C00000');
    expect(workbook.activeSheet.rowHeights.get(0)).toBe(30);
  });

  test('taken back leave no trace', async () => {
    const { run, workbook } = startHost();
    await onSheet(run, async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      range.format.fill.color = '#FF0000';
      range.format.font.strikethrough = true;
      range.format.fill.clear();
      range.format.font.strikethrough = false;
      await context.sync();
    });
    expect([...workbook.activeSheet.formats.cells.entries()]).toEqual([]);
  });

  test('of large areas yield to later ones of single cells, and the other way round', async () => {
    const { run } = startHost();
    const seen = await onSheet(run, async (sheet, context) => {
      const rows = sheet.getRange('A1:H100000');
      rows.format.fill.color = '#111111';
      sheet.getRange('B2').format.fill.color = '#222222';
      const first = [
        sheet.getRange('B2').load('format/fill/color'),
        sheet.getRange('H100000').load('format/fill/color'),
      ];
      await context.sync();
      rows.format.fill.color = '#333333';
      const second = sheet.getRange('A1:H100000').load('format/fill/color');
      await context.sync();
      return [...first, second].map(({ format }) => format.fill.color);
    });
    expect(seen).toEqual(['#222222', '#111111', '#333333']);
  });

  test('borders belong to the edges of the range', async () => {
    const { run, workbook } = startHost();
    await onSheet(run, async (sheet, context) => {
      sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom').style = 'Continuous';
      await context.sync();
    });
    const { formats } = workbook.activeSheet;
    expect(formats.get(1, 1, 'borders.EdgeBottom.style')).toBe('Continuous');
    expect(formats.get(0, 0, 'borders.EdgeBottom.style')).toBe('None');
  });

  test('columns get widths, also by their content', async () => {
    const { run, workbook } = startHost();
    await onSheet(run, async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['一般公共预算支出表', '短']];
      sheet.getRange('A:B').format.autofitColumns();
      sheet.getRange('C:C').format.columnWidth = 200;
      await context.sync();
    });
    const { columnWidths } = workbook.activeSheet;
    expect(columnWidths.get(0)).toBeGreaterThan(columnWidths.get(1)!);
    expect(columnWidths.get(2)).toBe(200);
  });

  test('malformed colours are refused', async () => {
    const { run } = startHost();
    const setting = onSheet(run, async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = 'reddish';
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('properties of many cells, rows or columns', () => {
  test('are read in one call', async () => {
    const { run, user, bridge } = startHost();
    user.format('B1', 'fill.color', '#FFCC00');
    const seen = await onSheet(run, async (sheet, context) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const cells = sheet
        .getRange('A1:B1')
        .getCellProperties({ address: true, format: { fill: { color: true } } });
      const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
      const columns = sheet.getRange('A1:C1').getColumnProperties({ columnHidden: true });
      await context.sync();
      return {
        fills: cells.value[0]?.map(({ format }) => format?.fill?.color),
        rows: rows.value.map(({ rowHidden }) => rowHidden),
        columns: columns.value.map(({ columnHidden }) => columnHidden),
      };
    });
    expect(seen).toEqual({
      fills: ['#FFFFFF', '#FFCC00'],
      rows: [false, true, true, false],
      columns: [false, true, false],
    });
    expect(bridge.roundTrips).toBe(1);
  });

  test('are set in one call', async () => {
    const { run, workbook } = startHost();
    await onSheet(run, async (sheet, context) => {
      sheet.getRange('A1:B1').setCellProperties([[{ format: { font: { bold: true } } }, {}]]);
      await context.sync();
    });
    const { formats } = workbook.activeSheet;
    expect([formats.get(0, 0, 'font.bold'), formats.get(0, 1, 'font.bold')]).toEqual([true, false]);
  });
});

test('merged areas are found and undone', async () => {
  const { run, workbook } = startHost();
  const areas = await onSheet(run, async (sheet, context) => {
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A3:B4').merge(true);
    const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    sheet.getRange('A4').unmerge();
    await context.sync();
    return merged.address;
  });
  expect(areas).toBe('Sheet1!A1:C1,Sheet1!A3:B3,Sheet1!A4:B4');
  expect(workbook.activeSheet.merges).toHaveLength(2);
});

test('freezing panes and page layout are remembered', async () => {
  const { run, workbook } = startHost();
  const frozen = await onSheet(run, async (sheet, context) => {
    sheet.freezePanes.freezeRows(3);
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.setPrintTitleRows('$1:$3');
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return location.address;
  });
  expect(frozen).toBe('Sheet1!1:3');
  expect(workbook.activeSheet.pageLayout).toMatchObject({
    orientation: 'Landscape',
    printTitleRows: '$1:$3',
  });
});
