import { readFileSync } from 'node:fs';
import type { CheckResult } from '../../src/core/check/check-result';
import { DEFAULT_OPTIONS } from '../../src/core/check/check-options';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { Finding } from '../../src/core/findings/finding';
import { parseAddress } from '../../src/core/snapshot/address';
import {
  ignoreFinding,
  LONGEST_REASON,
  recallIgnored,
  restoreFinding,
} from '../../src/host/operations/ignored';
import { markFindings } from '../../src/host/operations/mark';
import { recallAgreedOptions } from '../../src/host/operations/agreed-options';
import type { WorkbookHost } from '../../src/host/port';
import { openWell } from '../xlsx/support/marking';
import { fakeHost } from '../taskpane/support/fake-host';

jest.setTimeout(60_000);

const SHEET = '部门支出总表';
const REASON = '以前年度口径';

/** A published budget in which some cells were mistyped. */
async function disputed(cells: Readonly<Record<string, number>>): Promise<Uint8Array> {
  const workbook = openWell(readFileSync('samples/youhao-2026.xlsx'));
  const { snapshot, sheets } = await workbook.host.read();
  const sheet = sheets[snapshot.sheets.findIndex(({ name }) => name === SHEET)]!;
  await workbook.host.writeCells(
    Object.entries(cells).map(([address, constant]) => ({
      sheet,
      ...parseAddress(address)!,
      content: { constant },
    })),
  );
  return workbook.save();
}

/** Checked as any face checks it: as the workbook says of itself. */
async function checked(host: WorkbookHost): Promise<CheckResult> {
  const { snapshot } = await host.read();
  return checkWorkbook(snapshot, { ...DEFAULT_OPTIONS, ...(await recallAgreedOptions(host)) });
}

const errorsOf = ({ findings }: CheckResult): Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

async function withIgnored(cells: Readonly<Record<string, number>>): Promise<Uint8Array> {
  const workbook = openWell(await disputed(cells));
  const result = await checked(workbook.host);
  await ignoreFinding(workbook.host, result, errorsOf(result)[0]!, REASON);
  return workbook.save();
}

test('an ignored finding is set aside with its reason, in this check and in every later one', async () => {
  const workbook = openWell(await disputed({ C9: 61.99 }));
  const before = await checked(workbook.host);
  expect(errorsOf(before)).toHaveLength(1);
  const [finding] = errorsOf(before);
  const after = await ignoreFinding(workbook.host, before, finding!, `  ${REASON}\n`);
  expect(errorsOf(after)).toEqual([]);
  expect(after.ignored).toEqual([{ finding, reason: REASON, key: expect.stringContaining(SHEET) as string }]);
  const reopened = await checked(openWell(workbook.save()).host);
  expect(reopened.ignored).toEqual(after.ignored);
  expect(reopened.findings).toEqual(after.findings);
  expect(reopened.counts).toEqual(before.counts);
});

test('it speaks again when it is restored', async () => {
  const { host } = openWell(await withIgnored({ C9: 61.99 }));
  const ignored = await checked(host);
  const restored = await restoreFinding(host, ignored, ignored.ignored[0]!.key);
  expect(errorsOf(restored)).toHaveLength(1);
  expect(restored.ignored).toEqual([]);
  expect(await host.recall('budget-check.ignored')).toBeNull();
});

test('it speaks again when its figures change, and is silent again when they change back', async () => {
  const bytes = await withIgnored({ C9: 61.99 });
  const { host } = openWell(bytes);
  const { snapshot, sheets } = await host.read();
  const cell = {
    sheet: sheets[snapshot.sheets.findIndex(({ name }) => name === SHEET)]!,
    ...parseAddress('C9')!,
  };
  const retyped = async (constant: number) => {
    const workbook = openWell(bytes);
    await workbook.host.writeCells([{ ...cell, content: { constant } }]);
    return checked(openWell(workbook.save()).host);
  };
  expect(errorsOf(await retyped(71.99))).toHaveLength(1);
  expect(errorsOf(await retyped(61.99))).toEqual([]);
});

test('of several, only the one that was meant is set aside, and marks leave it alone', async () => {
  const workbook = openWell(await disputed({ C9: 61.99, C19: 5 }));
  const before = await checked(workbook.host);
  const [first, ...others] = errorsOf(before);
  expect(others.length).toBeGreaterThan(0);
  const after = await ignoreFinding(workbook.host, before, first!, REASON);
  expect(errorsOf(after)).toEqual(others);
  const reading = await workbook.host.read();
  const occasion = { language: 'zh-CN', date: new Date(2026, 0, 15), isReportShown: false } as const;
  await markFindings(workbook.host, reading, after, occasion);
  const { remarks } = await workbook.host.readMarks();
  const marked = remarks.map(({ row, column }) => [row, column]);
  expect(marked).not.toContainEqual([first!.place.row, first!.place.column]);
  expect(marked).toContainEqual([others[0]!.place.row, others[0]!.place.column]);
});

test('what makes no sense is as if nothing were kept, and reasons are kept short', async () => {
  const kept = new Map<string, unknown>([
    ['budget-check.ignored', [7, { key: 'k' }, { key: 'k', reason: 'r' }]],
  ]);
  const host = fakeHost([], {
    recall: (key) => Promise.resolve(kept.get(key) ?? null),
    keep: (key, value) => Promise.resolve(void kept.set(key, value)),
  });
  expect(await recallIgnored(host)).toEqual([{ key: 'k', reason: 'r' }]);
  const result = await checked(openWell(await disputed({ C9: 61.99 })).host);
  const { ignored } = await ignoreFinding(host, result, errorsOf(result)[0]!, '长'.repeat(999));
  expect(ignored[0]!.reason).toHaveLength(LONGEST_REASON);
});
