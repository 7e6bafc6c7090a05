import { checkWorkbook, workpapersOf } from '../../src/core/check/check-workbook';
import { DEFAULT_OPTIONS } from '../../src/core/check/check-options';
import { PreviousYear } from '../../src/core/previous/previous-year';
import { openPrevious } from '../../src/core/previous/open-previous';
import { planComparison } from '../../src/host/comparison/plan-comparison';
import type { NewSheet } from '../../src/host/sheets/new-sheet';
import { generateWorkbook } from '../generator/generate-workbook';
import { toSnapshot } from '../generator/grid';
import { twoYears } from '../generator/two-years';
import { toXlsx } from '../generator/to-xlsx';
import { openWell } from '../xlsx/support/marking';

// Whole checks of generated workbooks, several of them in one test.
jest.setTimeout(60_000);

/** A generated workbook as a file, and the comparison with the year before. */
async function compared(seed: number): Promise<{ bytes: Uint8Array; sheet: NewSheet }> {
  const bytes = await toXlsx(generateWorkbook(seed).grid);
  const { snapshot } = openWell(bytes);
  const last = workpapersOf(generateWorkbook(seed, { isLastYear: true }).snapshot);
  const opening = openPrevious(workpapersOf(snapshot).ledger, last.ledger);
  if (!opening.ok) throw new Error(opening.failure.message['en-US']);
  const source = { previous: opening.previous, snapshot, lastFile: '上年.xlsx' };
  return { bytes, sheet: planComparison(source, { language: 'zh-CN', zeroBase: 'hundred' }) };
}

test.each([3, 126])('a workbook with its comparison raises nothing new: %i', async (seed) => {
  const { bytes, sheet } = await compared(seed);
  const workbook = openWell(bytes);
  const before = checkWorkbook(workbook.snapshot);
  await workbook.host.addSheets([sheet]);
  const after = checkWorkbook(openWell(workbook.save()).snapshot);
  const told = ({ findings }: typeof before): string[] => findings.map(({ message }) => message['zh-CN']);
  expect(told(after)).toEqual(told(before));
  expect(after.recognition.unrecognised.at(-1)).toMatchObject({ reason: 'own-report' });
});

test('where both years stand in one workbook, the figures of both are references', () => {
  const { both, lastSheets } = twoYears(3);
  const snapshot = toSnapshot(both);
  const { ledger, lastYear } = checkWorkbook(snapshot, DEFAULT_OPTIONS, undefined, { sheets: lastSheets });
  if (!lastYear?.ok) throw new Error('not compared');
  const source = { previous: new PreviousYear(ledger, lastYear.ledger), snapshot, lastFile: null };
  const { rows } = planComparison(source, { language: 'zh-CN', zeroBase: 'hundred' });
  const references = rows.flatMap(([, , before, now]) =>
    before && now && 'formula' in before && 'formula' in now ? [[before.formula, now.formula]] : [],
  );
  expect(references.length).toBeGreaterThan(20);
  for (const [before, now] of references) {
    expect(before).toMatch(/^='上年.+'![A-Z]+\d+$/);
    expect(now).not.toContain('上年');
  }
});

test('amounts, live formulas and the largest changes', async () => {
  const { sheet } = await compared(3);
  const rows = sheet.rows.map((row) =>
    row.map((cell) => (cell && 'formula' in cell ? cell.formula : cell?.constant)),
  );
  expect(rows[0]).toEqual(['本年与上年对比（预算校核生成）']);
  const head = rows.findIndex((row) => row[0] === '科目编码');
  expect(rows[head]!.slice(0, 7)).toEqual([
    '科目编码',
    '科目名称',
    expect.stringMatching(/^上年(预|决)算数$/),
    expect.stringMatching(/^本年(预|决)算数$/),
    '增减额',
    '增减%',
    '主要原因',
  ]);
  const [first] = rows.slice(head + 1);
  const row = head + 2;
  expect(first![3]).toMatch(/^='.+'![A-Z]+\d+$/);
  expect(first![4]).toBe(`=D${row}-C${row}`);
  expect(first![5]).toBe(
    `=IF(C${row}=0,IF(D${row}=0,0,IF(D${row}<0,-1,1)),ROUND((D${row}-C${row})/C${row},4))`,
  );
  const { chart } = sheet;
  expect(chart!.values.bottom - chart!.values.top).toBeLessThan(10);
  const sizes = sheet.rows
    .slice(chart!.values.top, chart!.values.bottom + 1)
    .map((cells) => cells[chart!.values.left])
    .map((cell) => (cell && 'formula' in cell ? Math.abs(Number(cell.result)) : NaN));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});
