import { startHost } from './boot-node';
import { FunctionCaller } from './custom-functions';

describe('custom functions', () => {
  test('get grids and give values, grids and errors', async () => {
    const { bridge, host } = startHost();
    const caller = new FunctionCaller(bridge, host);
    CustomFunctions.associate('SUMUP', (grid: number[][]) =>
      grid.flat().reduce((sum, value) => sum + value, 0),
    );
    CustomFunctions.associate('TWICE', (grid: number[][]) =>
      grid.map((line) => line.map((value) => 2 * value)),
    );
    CustomFunctions.associate('LATER', async (value: unknown) => (await Promise.resolve(value)) ?? '缺省');
    CustomFunctions.associate('REFUSE', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有这个科目');
    });
    CustomFunctions.associate('BREAK', () => {
      throw new TypeError('坏了');
    });
    CustomFunctions.associate(
      'WHERE',
      (_value: unknown, invocation: CustomFunctions.Invocation) => invocation.address,
    );
    const outcomes = await caller.callAll([
      {
        name: 'SUMUP',
        arguments: [
          [
            [1, 2],
            [3.5, 4],
          ],
        ],
      },
      { name: 'TWICE', arguments: [[[1, 2]]] },
      { name: 'LATER', arguments: [null] },
      { name: 'REFUSE', arguments: [] },
      { name: 'BREAK', arguments: [] },
      { name: 'WHERE', arguments: [1], address: '支出!D5' },
      { name: 'NOSUCH', arguments: [] },
    ]);
    expect(outcomes).toEqual([
      { value: 10.5 },
      { value: [[2, 4]] },
      { value: '缺省' },
      { error: '#N/A', message: '没有这个科目' },
      { error: '#VALUE!', message: '' },
      { value: '支出!D5' },
      { error: expect.stringMatching(/^#/), message: expect.any(String) },
    ]);
    expect(bridge.roundTrips).toBe(0);
    expect(bridge.log.every(({ purpose }) => purpose === 'service')).toBe(true);
  });

  test('report once for many calls', async () => {
    const { bridge, host } = startHost();
    CustomFunctions.associate('SAME', (value: unknown) => value);
    const calls = Array.from({ length: 500 }, (_, index) => ({ name: 'SAME', arguments: [index] }));
    const outcomes = await new FunctionCaller(bridge, host).callAll(calls);
    expect(outcomes).toEqual(calls.map(({ arguments: [value] }) => ({ value })));
    expect(bridge.log).toHaveLength(1);
  });
});

test('the pane is shown and hidden, and says so', async () => {
  const { host } = startHost();
  const seen: Office.VisibilityMode[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(host.pane).toMatchObject({ state: 'Visible', startState: 'Background' });
  expect(seen).toEqual(['Hidden', 'Taskpane']);
});

test('ribbon buttons run the actions associated with them', async () => {
  const { press } = startHost();
  const pressed: string[] = [];
  Office.actions.associate('validateWorkbook', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await press('validateWorkbook');
  expect(pressed).toEqual(['validateWorkbook']);
  await expect(press('没有的按钮')).rejects.toThrow('没有的按钮');
});
