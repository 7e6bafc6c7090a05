import { DEFAULT_OPTIONS } from '../../../src/core/check/check-options';
import type { CheckResult } from '../../../src/core/check/check-result';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { LastYearSource } from '../../../src/core/previous/last-year-source';
import { toSnapshot, type WorkbookGrid } from '../../generator/grid';
import { twoYears } from '../../generator/two-years';

// Whole checks of generated workbooks, several of them in one test.
jest.setTimeout(60_000);

const check = (workbook: WorkbookGrid, lastYear: LastYearSource | null) =>
  checkWorkbook(toSnapshot(workbook), DEFAULT_OPTIONS, undefined, lastYear);

const told = ({ findings }: CheckResult) => findings.map(({ message }) => message['zh-CN']);

const titles = ({ recognition }: CheckResult) =>
  recognition.tables.map(({ title, sheet }) => [title.value, sheet]);

/** The first figure of last year's that this year's tables print, wrong by one in the printed unit. */
function withWrongPreviousFigure(workbook: WorkbookGrid): WorkbookGrid {
  const { ledger } = check(workbook, null);
  for (const { table, lane } of ledger.entries) {
    for (const { column, facets, measure, amounts } of lane.columns) {
      const line = amounts.findIndex((amount) => amount > 0);
      if (facets.version !== 'previous' || measure !== 'amount' || line < 0) continue;
      const cells = workbook.sheets[table.sheet]!.rows[lane.lines[line]!.row]!;
      const cell = cells[column]!;
      if (typeof cell.value !== 'number') continue;
      cells[column] = { ...cell, value: cell.value + 1 };
      return workbook;
    }
  }
  throw new Error('no figure of last year');
}

test.each([3, 126, 208])(
  'last year’s tables serve alike as a file and as sheets of the workbook: %i',
  (seed) => {
    const { current, last, both, lastSheets } = twoYears(seed);
    const fromFile = check(current, { workbook: toSnapshot(last) });
    const fromSheets = check(both, { sheets: lastSheets });
    expect([fromFile.lastYear?.ok, fromSheets.lastYear?.ok]).toEqual([true, true]);
    expect(titles(fromSheets)).toEqual(titles(fromFile));
    expect(told(fromSheets)).toEqual(told(fromFile));
    const lent = fromSheets.recognition.unrecognised.filter(({ reason }) => reason === 'last-year');
    expect(lent.map(({ sheet }) => sheet)).toEqual(lastSheets);
    expect(fromSheets.snapshot.sheets[lastSheets[0]!]!.rowCount).toBeGreaterThan(0);
  },
);

test('a figure of last year’s that its own table does not print is found, wherever that table stands', () => {
  const { current, last, both, lastSheets } = twoYears(3);
  withWrongPreviousFigure(current);
  const results = [check(current, { workbook: toSnapshot(last) }), check(both, { sheets: lastSheets })];
  for (const { findings } of results) {
    expect(findings.map(({ rule }) => rule)).toContain('previous-figure');
  }
  expect(told(results[1]!)).toEqual(told(results[0]!));
});

test('tables that cannot be last year’s say why, and the check is one without them', () => {
  const { current } = twoYears(3);
  const result = check(current, { workbook: toSnapshot(current) });
  expect(result.lastYear).toMatchObject({ ok: false, failure: { kind: 'other-year' } });
  expect(told(result)).toEqual(told(check(current, null)));
  expect(check(current, { sheets: [] }).lastYear).toMatchObject({ failure: { kind: 'no-tables' } });
  expect(check(current, null).lastYear).toBeNull();
});
