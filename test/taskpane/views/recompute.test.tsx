/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { CellKind, cellKey, type WorkbookSnapshot } from '../../../src/core/snapshot/workbook-snapshot';
import type { CellContent, CellWrite } from '../../../src/host/port';
import { paneDoor } from '../../../src/taskpane/pane-door';
import { workbookOf, type Grid } from '../../support/grid-workbook';
import { HOSTILE_NAME } from '../support/sample-result';
import { furnishWindow, objections, showPane } from '../support/show-pane';

beforeAll(furnishWindow);
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

const table = (...lines: Grid): Grid => [
  ['部门支出总表'],
  ['部门：某某县水务局', null, null, null, '单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ...lines,
];

/** Row totals C4 and C6 and the subtotal D6 are wrong, in one table. */
const WRONG = workbookOf(
  table(
    ['合计', null, 99, 20, 13],
    ['213', '农林水支出', 33, 20, 13],
    ['21303', HOSTILE_NAME, 44, 22, 13],
    ['2130301', '行政运行', 20, 15, 5],
    ['2130305', '水利工程建设', 13, 5, 8],
  ),
);
const RIGHT = workbookOf(
  table(['合计', null, 20, 15, 5], ['213', '农林水支出', 20, 15, 5], ['21303', '水利', 20, 15, 5]),
);

/** A pane at the page, over workbooks read one after the other; what is written is kept. */
async function shown(...workbooks: readonly WorkbookSnapshot[]) {
  const written: CellWrite[] = [];
  const reads = [...workbooks];
  let read = workbooks[0]!;
  const open = showPane({
    host: {
      read: () => {
        read = reads.shift() ?? read;
        return Promise.resolve({ snapshot: read, sheets: ['key'] });
      },
      readCells: (points) =>
        Promise.resolve(
          points.map(({ row, column }) => {
            const write = written.findLast((one) => one.row === row && one.column === column);
            const content: CellContent = write?.content ?? { constant: constantIn(read, row, column) };
            return { content, numberFormat: 'General', isLocked: false };
          }),
        ),
      writeCells: (writes) => Promise.resolve(void written.push(...writes)),
    },
    tools: {
      checker: {
        check: (snapshot, options) => ({
          result: Promise.resolve(checkWorkbook(snapshot, options)),
          cancel: () => undefined,
        }),
      },
    },
  });
  await act(async () => open.pane.openPage('recompute'));
  await screen.findByRole('heading', { level: 2, name: '重算小计' });
  return { ...open, written };
}

function constantIn({ sheets, strings }: WorkbookSnapshot, row: number, column: number): string | number {
  const cells = sheets[0]!.columns[column]!;
  const value = cells.values[row - cells.firstRow]!;
  return cells.kinds[row - cells.firstRow] === CellKind.Text ? strings[value]! : value;
}

async function checked(...workbooks: readonly WorkbookSnapshot[]) {
  const open = await shown(...workbooks);
  const main = within(screen.getByRole('main'));
  await open.user.click(await main.findByRole('button', { name: '校验' }));
  await waitFor(() => expect(open.pane.store.getState().review).not.toBeNull());
  return open;
}

test('the ribbon leads to the page, and the page to a check', async () => {
  const { pane, user } = await shown(WRONG);
  act(() => pane.openPage(null));
  await act(() => paneDoor(pane, () => Promise.resolve()).open('recompute'));
  expect(await objections()).toEqual([]);
  await user.click(await within(screen.getByRole('main')).findByRole('button', { name: '校验' }));
  await screen.findByText('3 处小计、合计、增减额或增减率与明细不符。勾选的才写入，明细不动。');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('3 处小计'));
  expect(box('21303·基本支出，D6：由 22 改为 20'.replace('21303', HOSTILE_NAME)).checked).toBe(true);
  expect(document.querySelector('main img')).toBeNull();
  expect(await objections()).toEqual([]);
});

test('only what is ticked is written, by cell, by table or altogether', async () => {
  const { user, written } = await checked(WRONG, WRONG);
  const one = await screen.findByRole('checkbox', { name: /D6：由/ });
  await user.click(one);
  expect(box('支出总表').indeterminate).toBe(true);
  expect(box('全选（已选 2 处，共 3 处）').indeterminate).toBe(true);
  await user.click(box(/^全选/));
  expect(box('全选（已选 3 处，共 3 处）').checked).toBe(true);
  await user.click(box('支出总表'));
  expect(button('写入选中的 0 处').getAttribute('aria-disabled')).toBe('true');
  await user.click(box(/C4：由/));
  await user.click(button('写入选中的 1 处'));
  await screen.findByText(/已写入 1 处数值/);
  expect(written).toEqual([{ sheet: 'key', row: 3, column: 2, content: { constant: 33 } }]);
});

test('formulas are shown before they are written', async () => {
  const { user, written } = await checked(WRONG, WRONG);
  await user.click(await screen.findByRole('radio', { name: '公式' }));
  screen.getByText('=SUM(D7:D8)');
  expect(await objections()).toEqual([]);
  await user.click(button('写入选中的 3 处'));
  await screen.findByText(/已写入 3 处公式/);
  expect(written.map(({ content }) => content)).toEqual([
    { formula: '=SUM(D4:E4)', result: 33 },
    { formula: '=SUM(D6:E6)', result: 33 },
    { formula: '=SUM(D7:D8)', result: 20 },
  ]);
});

test('the list is one stop of the keyboard, and arrows walk through its boxes', async () => {
  const { user } = await checked(WRONG);
  (await screen.findByRole('checkbox', { name: /^全选/ })).focus();
  await user.keyboard('{Tab}');
  expect(document.activeElement).toBe(box('支出总表'));
  await user.keyboard('{ArrowDown}{ArrowDown} ');
  expect(document.activeElement).toBe(box(/C6：由/));
  expect(box(/C6：由/).checked).toBe(false);
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(box(/D6：由/));
  await user.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('D6');
  await user.keyboard('{Tab}');
  expect(document.activeElement?.getAttribute('type')).toBe('radio');
});

test('rates are in the list with the amounts they follow, and written with them', async () => {
  const { user, written } = await checked(
    workbookOf([
      ['一般公共预算支出表'],
      ['部门：临江县水务局', null, null, null, null, '单位：万元'],
      ['科目编码', '科目名称', '上年预算数', '本年预算数', '比上年增减额', '增减%'],
      ['合计', null, 80.04, 100.05, 99, '25.00%'],
      ['208', '社会保障和就业支出', 40.02, 60.03, 20.01, '80.00%'],
      ['213', '农林水支出', 40.02, 40.02, 0, '0.00%'],
    ]),
  );
  await screen.findByText(/^2 处小计/);
  screen.getByText('增减% = (本年预算数 − 上年预算数) ÷ 上年预算数');
  expect(box('社会保障和就业支出·增减%，F5：由 80.00% 改为 50.00%').checked).toBe(true);
  expect(await objections()).toEqual([]);
  await user.click(button('写入选中的 2 处'));
  await screen.findByText(/已写入 2 处数值/);
  expect(written.map(({ row, column, content }) => [row, column, content])).toEqual([
    [3, 4, { constant: 20.01 }],
    [4, 5, { constant: '50.00%' }],
  ]);
});

test('a formula of the workbook stays, and its old result is told of', async () => {
  const right = table(['合计', null, 35, 20, 13], ['213', '农林水支出', 33, 20, 13]);
  const workbook = workbookOf(right);
  const formulas = new Map([[cellKey(3, 2), '=SUM(D4:E4)']]);
  const { user } = await checked({ ...workbook, sheets: [{ ...workbook.sheets[0]!, formulas }] });
  await user.click(await screen.findByText('1 处有自己的公式，结果没有更新，不改'));
  screen.getByText(/=SUM\(D4:E4\)：现为 35，应得 33/);
  expect(await objections()).toEqual([]);
});

test('when all is well there is a quiet picture, and what was written can be taken back', async () => {
  const { user, written } = await checked(WRONG, RIGHT, WRONG);
  await user.click(await screen.findByRole('button', { name: /^写入选中/ }));
  const settled = await screen.findByRole('heading', { level: 3, name: '不用重算' });
  await waitFor(() => expect(document.activeElement).toBe(settled));
  expect(await objections()).toEqual([]);
  await user.click(button('撤销这次写入'));
  await screen.findByText(/^已恢复写入前的内容/);
  expect(written.slice(3).map(({ row, column, content }) => [row, column, content])).toEqual([
    [5, 3, { constant: 22 }],
    [5, 2, { constant: 44 }],
    [3, 2, { constant: 99 }],
  ]);
});

test('a workbook edited since is checked again on the spot', async () => {
  const { user, host } = await checked(WRONG, RIGHT);
  await screen.findByRole('button', { name: /^写入选中/ });
  act(() => host.edit());
  expect(screen.queryByRole('button', { name: /^写入选中/ })).toBeNull();
  await user.click(
    within(screen.getByRole('region', { name: '重算小计' })).getByRole('button', { name: '重新校验' }),
  );
  await screen.findByRole('heading', { level: 3, name: '不用重算' });
});

test('a workbook without tables says so', async () => {
  await checked(workbookOf([['采购清单'], ['纸', 3]]));
  await screen.findByText(/没有认出预算表/);
});

test('of hundreds of cells only those in sight are on the page', async () => {
  const lines = Array.from({ length: 300 }, (_, index) => [
    String(2_010_101 + index),
    `项目${index}`,
    9,
    1,
    1,
  ]);
  await checked(workbookOf(table(...lines)));
  await screen.findByText(/^300 处小计/);
  expect(screen.getAllByRole('listitem').length).toBeLessThan(60);
});
