import { excelHost } from '../../src/excel/excel-host';
import { readKept } from '../../src/host/kept-part';
import { startHost } from '../office-host/boot-node';

const KEY = 'budget-check.ignored';

test('what is kept comes back, also to those who read the file without Excel, and goes without a trace', async () => {
  const { workbook } = startHost();
  const host = excelHost();
  const value = [{ key: '支出|<合计>', reason: '说明' }];
  expect(await host.recall(KEY)).toBeNull();
  await host.keep(KEY, ['before']);
  await host.keep(KEY, value);
  expect(await host.recall(KEY)).toEqual(value);
  expect(workbook.xmlParts.map(({ xml }) => readKept(xml))).toEqual([{ key: KEY, value }]);
  await host.keep(KEY, null);
  expect(await host.recall(KEY)).toBeNull();
  expect(workbook.xmlParts).toEqual([]);
  expect([...workbook.settings.keys()]).toEqual([]);
});

test('what another program has kept meanwhile counts, for the custom functions too', async () => {
  const { workbook } = startHost();
  workbook.settings.set('zeroBase', 'omit');
  workbook.xmlParts.push({
    id: '{1}',
    xml: '<?xml version="1.0"?><kept xmlns="urn:budget-check:kept:zeroBase">"dash"</kept>',
  });
  expect(await excelHost().recall('zeroBase')).toBe('dash');
  expect(Office.context.document.settings.get('zeroBase')).toBe('dash');
});
