/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { HostError } from '../../../../src/host/host-error';
import type { WorkbookHost } from '../../../../src/host/port';
import { workbookOf, type Grid } from '../../../support/grid-workbook';
import { furnishWindow, objections, resultShown, showPane } from '../../support/show-pane';

beforeAll(furnishWindow);
jest.setTimeout(120_000);

const EXPENDITURE: Grid = [
  ['部门支出总表'],
  ['部门：某某县水务局', null, '单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['213', '农林水支出', 30, 10, 20],
  ['21303', '水利', 30, 10, 20],
];
const STRANGE: Grid = [
  ['某某县水务局二〇二六'],
  ['代号', '用途', '全部', '日常', '专门'],
  ['213', '农林水支出', 30, 10, 20],
  ['21303', '水利', 30, 10, 20],
];

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

/** A pane with the real engine over a workbook, at its list of tables. */
async function shown(kept = new Map<string, unknown>(), host: Partial<WorkbookHost> = {}) {
  const snapshot = workbookOf(EXPENDITURE, STRANGE);
  const open = showPane({
    host: {
      read: () => Promise.resolve({ snapshot, sheets: ['key 1', 'key 2'] }),
      recall: (key) => Promise.resolve(kept.get(key) ?? null),
      keep: (key, value) => Promise.resolve(void (value === null ? kept.delete(key) : kept.set(key, value))),
      ...host,
    },
    tools: {
      checker: {
        check: (workbook, options) => ({
          result: Promise.resolve(checkWorkbook(workbook, options)),
          cancel: () => undefined,
        }),
      },
    },
  });
  await open.user.click(button('校验'));
  await open.user.click(await screen.findByRole('tab', { name: '各表' }));
  return { ...open, kept };
}

test('a table is what the user says, until the user takes it back', async () => {
  const { user, kept, pane } = await shown();
  await user.click(button(/^更正识别：支出总表 Sheet1/));
  const form = within(await screen.findByRole('form', { name: '更正识别' }));
  const kind = form.getByRole<HTMLSelectElement>('combobox', { name: '这是哪张表' });
  expect(document.activeElement).toBe(kind);
  expect(field('最后一行').placeholder).toBe('3');
  expect(await objections()).toEqual([]);
  await user.selectOptions(kind, '一般公共预算支出表');
  await user.selectOptions(form.getByRole('combobox', { name: '金额单位' }), '元');
  await user.click(button('应用并重新校验'));
  await screen.findByText(/Sheet1 A1:E5按《一般公共预算支出表》校验/);
  await resultShown();
  expect(kept.size).toBe(1);
  expect(screen.getByText('已按您的更正')).toBeTruthy();
  expect(pane.store.getState().review!.standings[0]!.table.unit.name).toBe('元');

  await user.click(button(/^更正识别：一般公共预算支出表/));
  await screen.findByRole('form');
  await user.click(button('恢复自动识别'));
  await screen.findByText('已恢复自动识别。');
  await resultShown();
  expect(kept.size).toBe(0);
  expect(button(/^更正识别：支出总表/)).toBeTruthy();
});

test('what was not recognised is a table once the user shows its header', async () => {
  const { user, pane } = await shown();
  await user.click(button('更正识别：Sheet2'));
  await screen.findByRole('form');
  await user.selectOptions(screen.getByRole('combobox', { name: '这是哪张表' }), '支出总表');
  await user.type(field('第一行'), '0');
  await user.click(button('应用并重新校验'));
  expect(screen.getByText(/^表头的行号应在 1 到 4 之间/)).toBeTruthy();
  await user.clear(field('第一行'));
  await user.type(field('最后一行'), '2');
  await user.click(button('应用并重新校验'));
  await screen.findByText(/Sheet2 A1:E4按《支出总表》校验/);
  await resultShown();
  expect(pane.store.getState().review!.standings).toHaveLength(2);
  await user.click(button(/^更正识别：支出总表 Sheet2/));
  await screen.findByRole('form');
  expect(field('第一行').value).toBe('2');
});

test('a part is no budget table, and a header without amounts is told', async () => {
  const { user } = await shown();
  await user.click(button(/^更正识别：支出总表/));
  await screen.findByRole('form');
  await user.type(field('第一行'), '5');
  await user.click(button('应用并重新校验'));
  await screen.findByText(/按它认不出Sheet1 A1:E5的表：没有金额。/);
  await resultShown();
  await user.click(button('更正识别：Sheet1 A1:E5'));
  await screen.findByRole('form');
  await user.selectOptions(screen.getByRole('combobox', { name: '这是哪张表' }), '不是预算表，不校验');
  expect(screen.queryByRole('textbox', { name: '年度' })).toBeNull();
  await user.click(button('应用并重新校验'));
  await screen.findByText(/Sheet1 A1:E5不再作为预算表/);
  await resultShown();
});

test('a correction that fits nothing any more is told at a glance and can be removed', async () => {
  const lost = { sheet: '旧表', start: { words: '支出表', nth: 0 }, says: 'no-table' };
  const { user, kept } = await shown(new Map([['budget-check.recognition', [lost]]]));
  await user.click(button('不再适用的更正 1 条'));
  expect(screen.getByText('对工作表“旧表”中“支出表”的更正已不适用：没有这张工作表了')).toBeTruthy();
  await user.click(button('删除这条更正'));
  await screen.findByText('已恢复自动识别。');
  await resultShown();
  expect(kept.size).toBe(0);
  expect(screen.queryByText(/已不适用/)).toBeNull();
});

test('Escape closes the form and gives the keyboard back; a workbook that cannot be written is told', async () => {
  const { user } = await shown(new Map(), { keep: () => Promise.reject(new HostError('busy')) });
  const opener = button(/^更正识别：支出总表/);
  await user.click(opener);
  await screen.findByRole('form');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(opener));
  await user.click(opener);
  await screen.findByRole('form');
  await user.click(button('应用并重新校验'));
  await screen.findByText(new HostError('busy').sentence['zh-CN']);
  expect(screen.getByRole('form')).toBeTruthy();
});

test('a workbook that has changed is checked before it is corrected', async () => {
  const { user, pane, kept } = await shown();
  await user.click(button(/^更正识别：支出总表/));
  await screen.findByRole('form');
  act(() => pane.store.setState({ isStale: true }));
  await screen.findByText('工作簿已改动，请先重新校验再更正。');
  await user.click(button('应用并重新校验'));
  expect(kept.size).toBe(0);
});
