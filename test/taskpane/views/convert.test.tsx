/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { HostError } from '../../../src/host/host-error';
import type { NewSheet } from '../../../src/host/sheets/new-sheet';
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

async function shown(unit: string, copies = 1, failure: HostError | null = null) {
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
