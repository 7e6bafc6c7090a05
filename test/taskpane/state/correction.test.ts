import { SnapshotBuilder } from '../../../src/core/snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/workbook-snapshot';
import { correctionOf } from '../../../src/taskpane/state/correction';
import { finding, place, wan } from '../../support/check-result-builder';
import { sampleResult, WRONG_TOTAL } from '../support/sample-result';

const AT = { row: 8, column: 2 };

function snapshotWith(write: (sheet: ReturnType<SnapshotBuilder['sheet']>) => void) {
  const workbook = new SnapshotBuilder('预算公开.xlsx');
  workbook.sheet('目录');
  write(workbook.sheet('部门支出总表'));
  return workbook.build();
}

const resultOver = (snapshot: WorkbookSnapshot) => ({ ...sampleResult(), snapshot });

test('the wrong figure gives way to what it should read', () => {
  const snapshot = snapshotWith((sheet) => sheet.set(AT.row, AT.column, 61.99));
  expect(correctionOf(resultOver(snapshot), WRONG_TOTAL, 'value')).toEqual({
    place: place(1, 'C9'),
    before: { constant: 61.99 },
    after: { constant: 16.99 },
  });
});

test.each<[string, Parameters<typeof snapshotWith>[0]]>([
  ['text', (sheet) => sheet.set(AT.row, AT.column, '61.99')],
  ['nothing', () => undefined],
  ['another figure than the published one', (sheet) => sheet.set(AT.row, AT.column, 6199)],
  [
    'a formula',
    (sheet) => {
      sheet.set(AT.row, AT.column, 61.99).setFormula(AT.row, AT.column, '=SUM(D9:E9)');
    },
  ],
])('a cell with %s is left to the clerk', (_, write) => {
  expect(correctionOf(resultOver(snapshotWith(write)), WRONG_TOTAL, 'value')).toBeNull();
});

test('without an expected figure there is nothing to write', () => {
  const snapshot = snapshotWith((sheet) => sheet.set(AT.row, AT.column, 61.99));
  const unknown = finding({
    rule: 'balance',
    severity: 'error',
    place: place(1, 'C9'),
    published: wan(61_990_000),
  });
  expect(correctionOf(resultOver(snapshot), unknown, 'value')).toBeNull();
});
