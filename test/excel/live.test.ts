import type { LiveOutcome } from '../../src/core/check/live/live-check';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import { excelHost } from '../../src/excel/excel-host';
import type { UserEdit } from '../../src/host/port';
import { clearMarks } from '../../src/host/operations/clear';
import { applyCorrections } from '../../src/host/operations/correct';
import { answerEdits } from '../../src/host/operations/live';
import { isLive, rememberLive } from '../../src/host/operations/live-setting';
import { markFindings } from '../../src/host/operations/mark';
import { validateWorkbook } from '../../src/host/operations/validate';
import { startHost } from '../office-host/boot-node';
import type { User } from '../office-host/user';
import { clone } from '../office-host/model/clone';
import { openWorkbook, sampleSnapshot } from './support/open-sample';

async function following(prepare: (user: User) => void = () => undefined) {
  const excel = startHost({ workbook: openWorkbook(sampleSnapshot('youhao-2026')) });
  prepare(excel.user);
  const host = excelHost();
  const { reading, result } = await validateWorkbook(host, checkWorkbook);
  const told: (LiveOutcome | null)[] = [];
  const answer = await answerEdits(reading, result);
  const stop = await host.watch((edit) => told.push(answer(edit)));
  return { excel, host, reading, result, told, stop };
}

/** Long enough for events to arrive and be read. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('an edit is answered with the relations it breaks, and again when it is taken back', async () => {
  const { excel, told } = await following();
  excel.user.type('部门支出总表!C8', 61.99);
  await settled();
  excel.user.type('部门支出总表!C8', 16.99);
  await settled();
  expect(told.map((outcome) => outcome?.broken.length)).toEqual([expect.any(Number), 0]);
  expect(told[0]!.broken.map((relation) => relation.evidence().rule)).toContain('row-split');
});

test('a total that Excel calculates anew is followed, though nobody typed it', async () => {
  const { excel, told } = await following((user) => user.type('部门支出总表!C6', '=C7+100'));
  excel.user.type('部门支出总表!C7', 1);
  await settled();
  const touched = told.map((outcome) => outcome?.touched);
  expect(touched).toEqual([expect.any(Number), expect.any(Number)]);
  expect(touched).not.toContain(0);
});

test('a calculation beside the tables asks for nothing', async () => {
  const { excel, told } = await following((user) => user.type('部门支出总表!Z1', '=C8*2'));
  excel.user.type('部门支出总表!C8', 17.99);
  await settled();
  expect(told).not.toContain(null);
  expect(told).toContainEqual({ touched: 0, broken: [] });
});

test('rows inserted ask for a whole check', async () => {
  const { excel, told } = await following();
  excel.user.insertRows('部门支出总表', 6);
  await settled();
  expect(told).toEqual([null]);
});

test('what we write ourselves is not told', async () => {
  const { host, reading, result, told } = await following();
  const occasion = { language: 'zh-CN', date: new Date(2026, 0, 31), isReportShown: true } as const;
  await markFindings(host, reading, result, occasion);
  const sheet = reading.snapshot.sheets.findIndex(({ name }) => name === '部门支出总表');
  const place = { sheet, row: 7, column: 2 };
  await applyCorrections(host, reading, [{ place, before: { constant: 16.99 }, after: { constant: 17 } }]);
  await clearMarks(host);
  await settled();
  expect(told).toEqual([]);
});

test('while nobody asks for what cells hold, an edit costs no round trip', async () => {
  const excel = startHost({ workbook: openWorkbook(sampleSnapshot('youhao-2026')) });
  excel.user.type('部门支出总表!C6', '=C7+100');
  let needsCells = false;
  const edits: UserEdit[] = [];
  await excelHost().watch(
    (edit) => edits.push(edit),
    () => needsCells,
  );
  const before = excel.bridge.roundTrips;
  excel.user.type('部门支出总表!C7', 1);
  await settled();
  expect(edits).toEqual([{ sheet: expect.any(String), cells: null, isRecalculation: false }]);
  expect(excel.bridge.roundTrips).toBe(before);
  needsCells = true;
  excel.user.type('部门支出总表!C7', 2);
  await settled();
  const told = edits.slice(1).map(({ cells, isRecalculation }) => `${cells?.length} ${isRecalculation}`);
  expect(told.toSorted()).toEqual(['1 false', '1 true']);
});

test('it ends when told to', async () => {
  const { excel, told, stop } = await following();
  await stop();
  excel.user.type('部门支出总表!C8', 61.99);
  await settled();
  expect(told).toEqual([]);
});

test('it is off until asked for, and remembered with the workbook', async () => {
  const { workbook } = startHost();
  expect(await isLive(excelHost())).toBe(false);
  await rememberLive(excelHost(), true);
  startHost({ workbook: clone(workbook) });
  expect(await isLive(excelHost())).toBe(true);
  await rememberLive(excelHost(), false);
  expect(await isLive(excelHost())).toBe(false);
});
