/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { HostError } from '../../../src/host/host-error';
import { planConversion, type TableConversion } from '../../../src/host/conversion/plan-conversion';
import type { NewSheet } from '../../../src/host/sheets/new-sheet';
import type { ConversionPlanner } from '../../../src/taskpane/state/conversion-planner';
import { workbookOf } from '../../support/grid-workbook';
import { furnishWindow, objections, showPane } from '../support/show-pane';

beforeAll(furnishWindow);
jest.setTimeout(60_000);

const grid = (unit: string) => [
  ['部门支出总表'],
  ['部门：友好区水务局', null, null, null, `单位：${unit}`],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  [null, '合计', 100_000, 66_650, 33_350],
  ['213', '农林水支出', 100_000, 66_650, 33_350],
];

async function shown(
  unit: string,
  copies = 1,
  failure: HostError | null = null,
  planner?: ConversionPlanner,
) {
  const added: NewSheet[] = [];
  const open = showPane({
    host: {
      addSheets: (sheets) => {
        if (failure) return Promise.reject(failure);
        added.push(...sheets);
        return Promise.resolve(sheets.map(({ name }) => ({ key: `key of ${name}`, name })));
      },
    },
    tools: {
      ...(planner ? { planConversion: planner } : {}),
      checker: {
        check: () => ({
          result: Promise.resolve(
            checkWorkbook(workbookOf(...Array.from({ length: copies }, () => grid(unit)))),
          ),
          cancel: () => undefined,
        }),
      },
    },
  });
  await act(() => open.pane.check());
  await act(async () => open.pane.openPage('convert'));
  await screen.findByRole('heading', { level: 2, name: '元转万元' });
  return { ...open, added };
}

test('tables in 元 are written in 万元, those that are ticked', async () => {
  const { user, added } = await shown('元');
  const table = await screen.findByRole('checkbox', { name: /^部门支出总表/ });
  expect(screen.getByText(/100,000.* 元 → 10\.00 万元/)).toBeTruthy();
  expect(await objections()).toEqual([]);
  await user.click(table);
  await user.click(screen.getByRole('button', { name: '写入新工作表（0 张）' }));
  expect(added).toEqual([]);
  await user.click(table);
  await user.click(screen.getByRole('button', { name: '写入新工作表（1 张）' }));
  await waitFor(() => expect(screen.getByText(/^已写入：/)).toBeTruthy());
  const constants = added.flatMap(({ rows }) =>
    rows.flat().map((cell) => cell && 'constant' in cell && cell.constant),
  );
  expect(constants).toContain('单位：万元');
  // 6.665 + 3.335: the larger part takes what balancing asks for.
  expect(constants).toEqual(expect.arrayContaining([10, 6.66, 3.34]));
});

test('decimals are those the user prefers, and can be chosen for these sheets', async () => {
  const { user, added, pane } = await shown('元');
  const decimals = await screen.findByRole<HTMLSelectElement>('combobox', { name: '保留小数' });
  expect(decimals.value).toBe('2');
  await user.selectOptions(decimals, '四位');
  await screen.findByText(/→ 10\.0000 万元/);
  await user.click(screen.getByRole('button', { name: '写入新工作表（1 张）' }));
  await screen.findByText(/^已写入：/);
  const formats = added.flatMap(({ rows }) => rows.flat().map((cell) => cell?.numberFormat));
  expect(formats).toContain('#,##0.0000');
  await act(async () => pane.openPage(null));
  await act(async () => pane.change({ decimals: 0 }));
  await act(async () => pane.openPage('convert'));
  expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: '保留小数' })).value).toBe('0');
});

test('a choice made while an earlier one is planned gives that up; nothing is written before the plan is there', async () => {
  const running: { finish: () => void; isCancelled: boolean }[] = [];
  const planner: ConversionPlanner = (result, tables, decimals) => {
    const one: (typeof running)[number] = { finish: () => undefined, isCancelled: false };
    running.push(one);
    const conversions = new Promise<readonly TableConversion[]>((resolve) => {
      one.finish = () => resolve(planConversion(result, tables, decimals));
    });
    return { conversions, cancel: () => void (one.isCancelled = true) };
  };
  const { user, added } = await shown('元', 2, null, planner);
  const write = () => screen.getByRole('button', { name: /^写入新工作表/ });
  const [first] = await screen.findAllByRole('checkbox');
  await screen.findByText('正在舍位平衡……');
  await user.click(write());
  expect(added).toEqual([]);
  await user.click(first!);
  expect(running.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
  await act(async () => running[0]!.finish());
  expect(screen.getByText('正在舍位平衡……')).toBeTruthy();
  await act(async () => running[1]!.finish());
  expect(screen.queryByText('正在舍位平衡……')).toBeNull();
  await user.click(write());
  await screen.findByText(/^已写入：/);
  expect(added).toHaveLength(1);
});

test('a planner that fails is told of', async () => {
  await shown('元', 1, null, () => ({
    conversions: Promise.reject(new Error('boom')),
    cancel: () => undefined,
  }));
  await screen.findByText(/程序内部出错（boom）/);
});

test('where every table is in 万元 there is nothing to convert', async () => {
  await shown('万元');
  expect(await screen.findByText(/没有以元为单位的公开表/)).toBeTruthy();
});

test('several tables are written at once, and the first comes to the front', async () => {
  const { user, added, host } = await shown('元', 2);
  await user.click(await screen.findByRole('button', { name: '写入新工作表（2 张）' }));
  await waitFor(() => expect(screen.getByText(/^已写入：.+、.+。$/)).toBeTruthy());
  expect(added).toHaveLength(2);
  expect(host.shown).toEqual([`key of ${added[0]!.name}`]);
});

test('a failure is told of, and nothing is said to be written', async () => {
  const { user } = await shown('元', 2, new HostError('busy'));
  await user.click(await screen.findByRole('button', { name: '写入新工作表（2 张）' }));
  await screen.findByText(new HostError('busy').sentence['zh-CN']);
  expect(screen.queryByText(/已写入/)).toBeNull();
});
