import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { CheckResult } from '../../src/core/check/check-result';
import { excelHost } from '../../src/excel/excel-host';
import { isOwnHighlight, isOwnRemark } from '../../src/host/marks/signature';
import { clearMarks } from '../../src/host/operations/clear';
import { markFinding, markFindings } from '../../src/host/operations/mark';
import { validateWorkbook } from '../../src/host/operations/validate';
import { cellAddress } from '../../src/core/snapshot/address';
import { startHost } from '../office-host/boot-node';
import { snapshot } from '../office-host/model/snapshot';
import { EXCEL_2021, EXCEL_365, type RequirementMatrix } from '../office-host/wire/requirement-sets';
import { disputedWorkbook } from './support/disputed-workbook';
import { IMPATIENCE } from './support/faults';

const TABLE = '部门支出总表';
const OCCASION = { language: 'zh-CN', date: new Date(2026, 0, 31), isReportShown: false } as const;

async function open(requirements: RequirementMatrix = EXCEL_365) {
  const excel = startHost({ workbook: disputedWorkbook(), requirements });
  const host = excelHost(IMPATIENCE);
  const before = snapshot(excel.workbook);
  const { reading, result } = await validateWorkbook(host, checkWorkbook);
  const mark = (address: string) => markFinding(host, reading, result, at(result, address), 'zh-CN');
  /** Our marks: the cells highlighted and those with a remark. */
  const own = async () => {
    const { highlights, remarks, sheets } = await host.readMarks();
    const ours = new Set(highlights.filter(isOwnHighlight).map(({ id }) => id));
    return {
      highlighted: excel.workbook.sheets
        .flatMap(({ conditionalFormats }) => conditionalFormats.filter(({ id }) => ours.has(id)))
        .flatMap(({ ranges }) => ranges.map(({ row, column }) => cellAddress(row, column))),
      explained: remarks.filter(isOwnRemark).map(({ row, column }) => cellAddress(row, column)),
      sheets: sheets.length,
    };
  };
  return { excel, host, before, reading, result, mark, own };
}

function at({ findings, snapshot: { sheets } }: CheckResult, address: string) {
  return findings.find(
    ({ place: { sheet, row, column } }) =>
      sheets[sheet]!.name === TABLE && cellAddress(row, column) === address,
  )!;
}

describe.each([
  ['Excel 2021', EXCEL_2021],
  ['Excel 365', EXCEL_365],
] as const)('in %s', (_version, requirements) => {
  test('only the cell asked for is marked, once however often it is asked for, in four round trips', async () => {
    const { excel, before, mark, own } = await open(requirements);
    excel.bridge.clearLog();
    expect(await mark('D14')).toEqual({ isProtected: false, isExplained: true });
    expect(excel.bridge.roundTrips).toBeLessThanOrEqual(4);
    const once = await own();
    expect(once).toEqual({ highlighted: ['D14'], explained: ['D14'], sheets: before.sheets.length });
    await mark('D14');
    expect(await own()).toEqual(once);
  });

  test('marks are added to each other, and clearing takes all of them', async () => {
    const { excel, host, before, reading, result, mark, own } = await open(requirements);
    await mark('D14');
    await mark('C9');
    expect((await own()).highlighted.toSorted()).toEqual(['C9', 'D14']);
    await markFindings(host, reading, result, OCCASION);
    const everything = await own();
    await mark('C9');
    expect((await own()).explained.toSorted()).toEqual(everything.explained.toSorted());
    await clearMarks(host);
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

test('where the user has a note, ours goes beside it, again and again to the same place', async () => {
  const { mark, own, excel } = await open();
  expect(await mark('C8')).toEqual({ isProtected: false, isExplained: true });
  await mark('C8');
  expect(await own()).toMatchObject({ highlighted: ['C8'], explained: ['B8'] });
  const notes = excel.workbook.sheetNamed(TABLE)!.notes.map(({ content }) => content);
  expect(notes).toContain('已与财政局核对');
});

test('a protected sheet stays as it is and is told of', async () => {
  const { excel, host, reading, result } = await open();
  const locked = result.findings.find(
    ({ place }) => result.snapshot.sheets[place.sheet]!.name === '部门收入总表',
  )!;
  const before = snapshot(excel.workbook);
  expect(await markFinding(host, reading, result, locked, 'zh-CN')).toEqual({
    isProtected: true,
    isExplained: false,
  });
  expect(snapshot(excel.workbook)).toEqual(before);
});

test('a mark that fails half-way takes itself back and leaves the others', async () => {
  const { excel, mark, own } = await open();
  await mark('D14');
  const before = await own();
  excel.bridge.clearLog();
  // Reading takes two requests, highlighting the third; the note is the fourth.
  excel.bridge.fail(4, { kind: 'batch', code: 'GeneralException' });
  await expect(mark('C9')).rejects.toThrow();
  expect(await own()).toEqual(before);
});
