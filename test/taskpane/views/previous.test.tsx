/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LastYearSource } from '../../../src/core/previous/last-year-source';
import { HostError } from '../../../src/host/host-error';
import type { WorkbookHost } from '../../../src/host/port';
import { SnapshotBuilder } from '../../../src/core/snapshot/snapshot-builder';
import { comparisonOf } from '../../../src/taskpane/state/comparison';
import { ChangeTable } from '../../../src/taskpane/views/previous/change-table';
import { PaneContext } from '../../../src/taskpane/views/pane-context';
import type { FileReading } from '../../../src/taskpane/state/last-year';
import { openPane } from '../support/open-pane';
import { furnishWindow, objections, showPane } from '../support/show-pane';
import { alone, beside } from '../support/year-results';

beforeAll(furnishWindow);
jest.setTimeout(60_000);

const LAST = new SnapshotBuilder('2025.xlsx').build();
const READ: FileReading = { ok: true, workbook: LAST, warnings: [] };
const FILE = new File(['…'], '2025预算.xlsx');

const button = (name: string | RegExp) => screen.getByRole('button', { name });

interface Setting {
  readonly reading?: FileReading;
  readonly year?: number;
  readonly host?: Partial<WorkbookHost>;
}

/** The page, over an engine that finds one table for each year. */
async function shown({ reading = READ, year = 2025, host = {} }: Setting = {}) {
  const asked: (LastYearSource | null)[] = [];
  const open = showPane({
    host,
    tools: {
      readFile: () => Promise.resolve(reading),
      checker: {
        check: (_, __, ___, lastYear) => {
          asked.push(lastYear);
          const result = lastYear === null ? alone() : beside(year);
          return { result: Promise.resolve(result), cancel: () => undefined };
        },
      },
    },
  });
  await act(async () => open.pane.openPage('previous'));
  await screen.findByRole('heading', { level: 2, name: '对比上年' });
  await screen.findByText(/文件只在本机读取，不会上传/);
  return { ...open, asked };
}

async function choose(open: Awaited<ReturnType<typeof shown>>): Promise<void> {
  await open.user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, FILE);
}

/** "name marks | 上年 | 本年 | 增减额 | 增减%" of every line shown. */
function lines(): string[] {
  return screen
    .getAllByRole('rowgroup')
    .slice(1)
    .map((group) =>
      within(group)
        .getAllByRole('row')
        .flatMap((row) => [...row.children].map(({ textContent }) => textContent))
        .join(' | '),
    );
}

test('a file is chosen, checked beside, and every change told in words and figures', async () => {
  const open = await shown();
  expect(await objections()).toEqual([]);
  await choose(open);
  await screen.findByText('已选用：2025预算.xlsx');
  expect(open.asked).toEqual([{ workbook: LAST }]);
  expect(lines()).toEqual([
    '行政单位离退休上年名称：归口管理的行政单位离退休 | 10.00 | 12.00 | +2.00 | +20.00%',
    '机关养老保险缴费 | 45.67 | 30.00 | −15.67 | −34.31%',
    '农业行政上年无此项 | 0.00 | 5.00 | +5.00 | +100.00%',
    '城建行政本年无此项 | 2.00 | 0.00 | −2.00 | −100.00%',
  ]);
  await open.user.click(screen.getByRole('checkbox', { name: '只列有变动的' }));
  expect(lines()).toContain('行政运行 | 50.00 | 50.00 | 0.00 | 0.00%');
  const bars = within(screen.getByRole('region', { name: '变动最大的 4 项' })).getAllByRole('listitem');
  expect(bars.map(({ textContent }) => textContent)).toEqual([
    '机关养老保险缴费−15.67',
    '农业行政+5.00',
    '行政单位离退休+2.00',
    '城建行政−2.00',
  ]);
  expect(await objections()).toEqual([]);
  await open.user.click(button('农业行政'));
  expect(open.host.selected).toEqual([{ sheet: 'key of 部门支出总表', row: 8, column: 2 }]);
});

test('a long table is listed piece by piece', async () => {
  cleanup();
  const [changes] = comparisonOf(beside());
  const [first] = changes!.rows;
  const rows = Array.from({ length: 450 }, (_, at) => ({ ...first!, name: `第${at}行` }));
  const { pane } = openPane();
  render(
    <PaneContext value={pane}>
      <ChangeTable changes={{ ...changes!, rows }} zeroBase="hundred" />
    </PaneContext>,
  );
  const user = userEvent.setup();
  expect(lines()).toHaveLength(200);
  await user.click(button('再列 200 行（共 450 行）'));
  expect(lines()).toHaveLength(400);
  await user.click(button('再列 50 行（共 450 行）'));
  expect(lines()).toHaveLength(450);
  expect(lines().at(-1)).toMatch(/^第449行/);
  expect(screen.queryByRole('button', { name: /^再列/ })).toBeNull();
});

test('what was checked beside last year says so with the result, until last year is removed', async () => {
  const open = await shown();
  await choose(open);
  await open.user.click(await screen.findByRole('button', { name: '查看问题' }));
  await open.user.click(button('已与上年对照：2025预算.xlsx'));
  await open.user.click(await screen.findByRole('button', { name: '移除' }));
  await waitFor(() => expect(open.asked).toHaveLength(2));
  expect(open.asked[1]).toBeNull();
  await screen.findByText(/文件只在本机读取，不会上传/);
  await open.user.click(button('返回'));
  expect(screen.queryByText(/已与上年对照/)).toBeNull();
});

test('the comparison is written to a sheet, which is brought to the front', async () => {
  const open = await shown();
  await choose(open);
  await open.user.click(await screen.findByRole('button', { name: '写入对比表' }));
  await screen.findByText('对比表已写入工作表“对比上年”。');
  expect(open.host.added.map(({ rows }) => rows[1]![0])).toEqual([
    { constant: expect.stringMatching(/^上年数取自 2025预算\.xlsx/) },
  ]);
  expect(open.host.shown).toEqual(['key of 对比上年']);
  await act(async () => open.host.edit());
  await open.user.click(button('写入对比表'));
  expect(open.host.added).toHaveLength(1);
});

test('a sheet that cannot be written is told of', async () => {
  const open = await shown({ host: { addSheets: () => Promise.reject(new HostError('protected')) } });
  await choose(open);
  await open.user.click(await screen.findByRole('button', { name: '写入对比表' }));
  await screen.findByText(new HostError('protected').sentence['zh-CN']);
});

test('a file that cannot be read changes nothing and says why', async () => {
  const reason = { 'zh-CN': '文件已加密，请先取消密码。', 'en-US': 'The file is encrypted.' };
  const open = await shown({ reading: { ok: false, reason } });
  await choose(open);
  await screen.findByText('“2025预算.xlsx”没有选用：文件已加密，请先取消密码。');
  expect(open.asked).toEqual([]);
  expect(open.pane.store.getState().lastYear).toBeNull();
});

test('what of a file cannot be read is told beside the comparison', async () => {
  const warning = { 'zh-CN': '工作表“附表”已损坏。', 'en-US': 'The sheet is damaged.' };
  const open = await shown({ reading: { ...READ, ok: true, workbook: LAST, warnings: [warning] } });
  await choose(open);
  await screen.findByText('“2025预算.xlsx”中有读不出的内容：工作表“附表”已损坏。');
  expect(lines()).toHaveLength(4);
});

test('tables of another year are refused in words, on the page and with the result', async () => {
  const open = await shown({ year: 2023 });
  await choose(open);
  await screen.findByText(/^没有与上年对照：本年的表是 2026 年的，上年的表应是 2025 年的/);
  expect(screen.queryByRole('button', { name: '写入对比表' })).toBeNull();
  await open.user.click(button('返回'));
  expect(button(/^没有与上年对照/)).toBeTruthy();
});

test('sheets of the workbook serve as last year’s, those of earlier years ticked first', async () => {
  const open = await shown();
  await act(() => open.pane.check());
  await open.user.click(await screen.findByText('上年的表就在本工作簿里'));
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
  expect(screen.getByRole('checkbox', { name: '部门收入总表（2025 年）' })).toBe(boxes[1]);
  await open.user.click(button('用勾选的 1 张对比'));
  await screen.findByText('已选用：本工作簿中的 1 张工作表');
  expect(open.asked.at(-1)).toEqual({ sheets: [2] });
  await open.user.click(button('写入对比表'));
  await waitFor(() => expect(open.host.added).toHaveLength(1));
  expect(open.host.added[0]!.rows[1]![0]).toEqual({
    constant: expect.stringMatching(/^上年数、本年数引用本工作簿/),
  });
});

test('a check that was cancelled leaves the choice, and the way to check', async () => {
  const open = await shown();
  const { lastYear: before } = open.pane.store.getState();
  expect(before).toBeNull();
  await act(async () =>
    open.pane.store.setState({ lastYear: { from: 'file', name: '2025.xlsx', workbook: LAST } }),
  );
  await screen.findByText('还没有用所选的上年的表校验。');
  await open.user.click(within(screen.getByRole('main')).getByRole('button', { name: '校验' }));
  await waitFor(() => expect(lines()).toHaveLength(4));
});
