import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { excelHost } from '../../../src/excel/excel-host';
import { isLive, rememberLive } from '../../../src/host/operations/live-setting';
import { followLive } from '../../../src/taskpane/state/live-checking';
import { openWorkbook, sampleSnapshot } from '../../excel/support/open-sample';
import { startHost } from '../../office-host/boot-node';
import { openPane } from '../support/open-pane';

jest.setTimeout(60_000);

/** Long enough for events to arrive and be read. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

async function checked(isOn: boolean) {
  const { user } = startHost({ workbook: openWorkbook(sampleSnapshot('youhao-2026')) });
  const host = excelHost();
  await rememberLive(host, isOn);
  const { pane } = openPane({
    tools: {
      host,
      checker: {
        check: (snapshot, options) => ({
          result: Promise.resolve(checkWorkbook(snapshot, options)),
          cancel: () => undefined,
        }),
      },
    },
  });
  await pane.check();
  await followLive(pane);
  const sentences = () => pane.store.getState().notice?.sentences.map((one) => one['zh-CN']) ?? [];
  return { user, host, pane, sentences };
}

test('an edit is answered with what it breaks, and again when it is taken back', async () => {
  const { user, pane, sentences } = await checked(true);
  user.type('部门支出总表!C9', 61.99);
  await settled();
  const [what, first] = sentences();
  expect(what).toMatch(/^刚才的修改：牵涉的 \d+ 项关系中有 \d+ 项不成立。$/);
  expect(first).toMatch(/现为 61\.99，应为 0\.51，相差 \+61\.48（万元）。$/);
  expect(pane.store.getState().isStale).toBe(true);
  user.type('部门支出总表!C9', 0.51);
  await settled();
  expect(sentences()).toEqual([expect.stringMatching(/^刚才的修改：牵涉的 \d+ 项关系全部成立。$/)]);
});

test('what may have changed the tables themselves asks for a whole check', async () => {
  const { user, sentences } = await checked(true);
  user.type('部门支出总表!A9', '改了科目');
  await settled();
  expect(sentences()).toEqual(['刚才的修改可能动了表的结构，请重新校验。']);
});

test('it is off unless the workbook says so, and ends when it is switched off', async () => {
  const { user, host, pane, sentences } = await checked(false);
  expect(await isLive(host)).toBe(false);
  user.type('部门支出总表!C9', 61.99);
  await settled();
  expect(sentences()).toEqual([]);
  await rememberLive(host, true);
  await followLive(pane);
  await rememberLive(host, false);
  await followLive(pane);
  user.type('部门支出总表!C9', 71.99);
  await settled();
  expect(sentences()).toEqual([]);
});
