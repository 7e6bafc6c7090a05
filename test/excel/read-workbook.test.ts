import { checkWorkbook } from '../../src/core/check/check-workbook';
import { excelHost } from '../../src/excel/excel-host';
import { startHost } from '../office-host/boot-node';
import { contentOf, openWorkbook, sampleSnapshot, SAMPLES } from './support/open-sample';

describe.each(SAMPLES)('%s', (name) => {
  test('is read in four round trips, as the reader of files reads it', async () => {
    const expected = sampleSnapshot(name);
    const { bridge } = startHost({ workbook: openWorkbook(expected) });
    const { snapshot, sheets } = await excelHost().read();
    expect(bridge.roundTrips).toBe(4);
    expect(contentOf(snapshot)).toEqual(contentOf(expected));
    expect(sheets).toHaveLength(snapshot.sheets.length);
    expect(checkWorkbook(snapshot).findings).toEqual(checkWorkbook(expected).findings);
  });
});
