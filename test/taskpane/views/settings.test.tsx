/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { ALL_RULES } from '../../../src/core/rules/all-rules';
import { HostError } from '../../../src/host/host-error';
import type { WorkbookHost } from '../../../src/host/port';
import { furnishWindow, objections, showPane } from '../support/show-pane';

beforeAll(furnishWindow);
jest.setTimeout(60_000);

const FEW_RULES = Promise.resolve(ALL_RULES.slice(0, 3));

async function shown(host: Partial<WorkbookHost> = {}) {
  const kept = new Map<string, unknown>();
  const open = showPane({
    host: {
      recall: (key) => Promise.resolve(kept.get(key) ?? null),
      keep: (key, value) => Promise.resolve(void (value === null ? kept.delete(key) : kept.set(key, value))),
      ...host,
    },
    tools: { rules: () => FEW_RULES },
  });
  await act(async () => open.pane.openPage('settings'));
  await screen.findByRole('heading', { level: 3, name: '您的设置' });
  return { ...open, workbook: kept };
}

test('what the user prefers is remembered on this computer and asked of every check', async () => {
  const { user, kept, pane } = await shown();
  await user.selectOptions(screen.getByRole('combobox', { name: '尾差从严还是从宽' }), '从严');
  expect(screen.getByText(/相差超过末位一个单位/)).toBeTruthy();
  expect(kept.at(-1)?.tolerance).toBe('strict');
  expect((await pane.checkOptions()).tolerance).toBe('strict');
  await user.selectOptions(screen.getByRole('combobox', { name: '界面语言' }), 'English');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Settings');
});

test('amounts are written with the decimals the user prefers, and none of their own is left out', async () => {
  const { user, kept, pane } = await shown();
  await user.selectOptions(screen.getByRole('combobox', { name: '金额的小数位数' }), '四位');
  expect(kept.at(-1)?.decimals).toBe(4);
  await act(async () => pane.openPage(null));
  await act(() => pane.check());
  await act(() => pane.select(pane.store.getState().review!.findings[0]!));
  expect((await screen.findAllByText('61.9900')).length).toBeGreaterThan(0);
  await act(async () => pane.change({ decimals: 0 }));
  expect(screen.getAllByText('61.99').length).toBeGreaterThan(0);
});

test('what is agreed for the workbook is kept with it and asked of every check', async () => {
  const { user, workbook, pane } = await shown();
  await user.selectOptions(await screen.findByRole('combobox', { name: /上年数为零/ }), '不写增减率');
  await screen.findByText('设置已随工作簿保存，下次校验时生效。');
  const [first] = await pane.tools.rules();
  await user.click(screen.getByRole('checkbox', { name: first!.title['zh-CN'] }));
  await screen.findByText(/停用 1 条/);
  expect(await objections()).toEqual([]);
  expect(await pane.checkOptions()).toEqual({
    rulesOff: [first!.name],
    zeroBase: 'omit',
    hints: [],
    ignored: [],
    tolerance: 'standard',
  });
  await user.click(screen.getByRole('button', { name: '全部启用' }));
  await screen.findByText(/停用 0 条/);
  expect([...workbook.keys()]).toEqual(['zeroBase']);
});

test('checking while editing is switched on for the workbook, and off again', async () => {
  const { user, workbook } = await shown();
  const live = await screen.findByRole('checkbox', { name: '边改边核对' });
  await user.click(live);
  await screen.findByText('已开启，随工作簿保存。');
  expect([...workbook]).toEqual([['budget-check.live', true]]);
  await user.click(live);
  await screen.findByText('已关闭。');
  expect(workbook.size).toBe(0);
});

test('a workbook that cannot be asked or written is told of, and nothing is shown as kept', async () => {
  await shown({ recall: () => Promise.reject(new HostError('busy')) });
  await screen.findByText(new HostError('busy').sentence['zh-CN']);
  expect(screen.queryByRole('combobox', { name: /上年数为零/ })).toBeNull();
  const { user } = await shown({ keep: () => Promise.reject(new HostError('busy')) });
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: /上年数为零/ });
  await user.selectOptions(choice, '写“—”');
  await screen.findByText(new HostError('busy').sentence['zh-CN']);
  await waitFor(() => expect(choice.value).toBe('hundred'));
});
