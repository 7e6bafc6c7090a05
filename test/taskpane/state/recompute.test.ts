import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { excelHost } from '../../../src/excel/excel-host';
import { HostError } from '../../../src/host/host-error';
import type { Pane } from '../../../src/taskpane/state/pane';
import { recomputeList, undoWriting, writeEdits } from '../../../src/taskpane/state/recompute';
import { disputedWorkbook } from '../../excel/support/disputed-workbook';
import { startHost } from '../../office-host/boot-node';
import { snapshot } from '../../office-host/model/snapshot';
import type { User } from '../../office-host/user';
import { openPane } from '../support/open-pane';

// Whole checks through the real client.
jest.setTimeout(60_000);

/** A pane over the workbook open in Excel, checked. */
async function checkedPane(change: (user: User) => void = () => undefined) {
  const { workbook, user, bridge } = startHost({ workbook: disputedWorkbook() });
  change(user);
  const { pane } = openPane({
    tools: {
      host: excelHost({ answer: 1000, pauses: [] }),
      checker: {
        check: (read, options) => ({
          result: Promise.resolve().then(() => checkWorkbook(read, options)),
          cancel: () => undefined,
        }),
      },
    },
  });
  await pane.check();
  return { pane, workbook, user, bridge, valueOf: valueIn(workbook) };
}

const valueIn =
  (workbook: ReturnType<typeof disputedWorkbook>) =>
  (row: number, column: number): unknown =>
    workbook.sheetNamed('部门支出总表')!.values.get(row, column);

const listOf = ({ store }: Pane) => recomputeList(store.getState().review!.result, 'automatic');
const chinese = ({ store }: Pane) => store.getState().notice?.sentences.map((one) => one['zh-CN']);

test('lists cells under their tables, with names, figures, formulas and reasons', async () => {
  const { pane } = await checkedPane();
  const { tables, edits } = listOf(pane);
  expect(tables.flatMap((table) => table.edits)).toEqual(edits);
  expect(edits).toContainEqual(
    expect.objectContaining({
      name: '机关事业单位基本养老保险缴费支出·合计',
      before: '61.99',
      after: '16.99',
      formula: '=SUM(D8:H8)',
    }),
  );
});

describe.each([
  ['values', 16.99, '已写入 1 处数值，并重新校验。要恢复原样，请按“撤销这次写入”。'],
  ['formulas', '=SUM(D8:H8)', '已写入 1 处公式，并重新校验。要恢复原样，请按“撤销这次写入”。'],
] as const)('writing %s', (as, content, sentence) => {
  test('changes the cells chosen and no other, and can be taken back', async () => {
    const { pane, workbook, valueOf } = await checkedPane();
    const before = snapshot(workbook);
    const list = listOf(pane);
    const chosen = list.edits.filter(({ place }) => place.row === 7 && place.column === 2);
    await writeEdits(pane, chosen, as);
    const formula = workbook.sheetNamed('部门支出总表')!.formulas.get(7, 2);
    expect(formula ?? valueOf(7, 2)).toBe(content);
    expect(valueOf(7, 2)).toBe(16.99);
    expect(chinese(pane)).toEqual([sentence]);
    expect(listOf(pane).edits).toHaveLength(list.edits.length - 1);
    expect(pane.store.getState()).toMatchObject({ isStale: false, work: null });
    await undoWriting(pane);
    expect(snapshot(workbook)).toEqual(before);
    expect(listOf(pane).edits).toEqual(list.edits);
    expect(pane.store.getState().written).toBeNull();
  });
});

test('what the user has changed since is not taken back', async () => {
  const { pane, user, valueOf } = await checkedPane();
  await writeEdits(pane, listOf(pane).edits, 'values');
  user.type('部门支出总表!C8', 17);
  await undoWriting(pane);
  expect(valueOf(7, 2)).toBe(17);
  expect(valueOf(21, 2)).not.toBe(17);
});

test('cells on a protected sheet are named, and the others written', async () => {
  const { pane, valueOf } = await checkedPane((user) => user.type('部门收入总表!D6', 1248.98));
  await writeEdits(pane, listOf(pane).edits, 'values');
  expect(pane.store.getState().notice?.intent).toBe('warning');
  expect(chinese(pane)!.at(-1)).toMatch(/^受保护的 \d+ 处没有写入，在：部门收入总表。$/);
  expect(valueOf(7, 2)).toBe(16.99);
  const left = listOf(pane);
  expect(left.tables.map(({ table }) => table.base)).toEqual(['revenue-summary']);
  await writeEdits(pane, left.edits, 'values');
  expect(chinese(pane)).toEqual([expect.stringContaining('没有写入，在：部门收入总表。')]);
  expect(pane.store.getState().written).toBeNull();
});

test('a workbook edited since the check is left alone', async () => {
  const { pane, user, workbook } = await checkedPane();
  const { edits } = listOf(pane);
  user.type('部门支出总表!D7', 9.2);
  const before = snapshot(workbook);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await writeEdits(pane, edits, 'values');
  expect(snapshot(workbook)).toEqual(before);
});

test('a busy Excel is told of, and nothing has happened', async () => {
  const { pane, workbook, bridge } = await checkedPane();
  const before = snapshot(workbook);
  bridge.beginCellEdit();
  await writeEdits(pane, listOf(pane).edits, 'values');
  bridge.endCellEdit();
  expect(chinese(pane)).toEqual([new HostError('busy').sentence['zh-CN']]);
  expect(pane.store.getState()).toMatchObject({ work: null, written: null, isStale: false });
  expect(snapshot(workbook)).toEqual(before);
});
