import fc from '../../support/fast-check';
import { kindAt, numberAt } from '../../../src/core/snapshot/cells';
import { SnapshotBuilder } from '../../../src/core/snapshot/snapshot-builder';
import { CellKind, type SheetSnapshot } from '../../../src/core/snapshot/workbook-snapshot';

function built(fill: (sheet: ReturnType<SnapshotBuilder['sheet']>) => unknown): SheetSnapshot {
  const workbook = new SnapshotBuilder('book');
  fill(workbook.sheet('Sheet1'));
  return workbook.build().sheets[0]!;
}

const cells = fc.uniqueArray(
  fc.record({
    row: fc.oneof(fc.nat(40), fc.nat(5000)),
    column: fc.nat(3),
    value: fc.nat(),
    format: fc.nat(2),
  }),
  { selector: ({ row, column }) => `${row},${column}`, maxLength: 80 },
);

it('holds every cell put into it, in whatever order they come, and no other', () => {
  fc.assert(
    fc.property(cells, (put) => {
      const sheet = built((builder) => {
        for (const { row, column, value, format } of put) builder.set(row, column, value, format);
      });
      const filled = sheet.columns.flatMap((column) => [...(column?.kinds ?? [])]).filter(Boolean);
      expect(filled).toHaveLength(put.length);
      expect(sheet.rowCount).toBe(Math.max(0, ...put.map(({ row }) => row + 1)));
      for (const { row, column, value, format } of put) {
        expect(numberAt(sheet, row, column)).toBe(value);
        const { firstRow, formats } = sheet.columns[column]!;
        expect(formats?.[row - firstRow] ?? 0).toBe(format);
      }
    }),
  );
});

it('keeps a column from its first to its last cell', () => {
  const sheet = built((builder) => builder.set(70, 1, 1).set(7, 1, 2).set(90, 1, 3));
  expect(sheet.columns[0]).toBeUndefined();
  expect(sheet.columns[1]).toMatchObject({ firstRow: 7, formats: null });
  expect(sheet.columns[1]!.kinds).toHaveLength(84);
});

it('takes rows from the bottom up', () => {
  const rows = 100_000;
  const sheet = built((builder) => {
    for (let row = rows - 1; row >= 0; row--) builder.set(row, 0, row);
  });
  expect([numberAt(sheet, 0, 0), numberAt(sheet, rows - 1, 0)]).toEqual([0, rows - 1]);
});

it('tells how much memory its cells reserve', () => {
  const workbook = new SnapshotBuilder('book');
  const sheet = workbook.sheet('Sheet1');
  expect(sheet.slots).toBe(0);
  sheet.set(0, 0, 1).set(100_000, 0, 1);
  expect(sheet.slots).toBeGreaterThan(100_000);
});

it('is empty when it could not be read', () => {
  const sheet = built((builder) =>
    builder
      .set(3, 3, 'text')
      .setFormula(3, 3, '=A1')
      .merge({ top: 0, left: 0, bottom: 1, right: 1 })
      .hideRow(1)
      .hideColumn(1)
      .markUnreadable('damaged'),
  );
  expect(sheet).toMatchObject({ columns: [], rowCount: 0, merges: [], unreadable: 'damaged' });
  expect([sheet.hiddenRows.size, sheet.hiddenColumns.size, sheet.formulas.size]).toEqual([0, 0, 0]);
  expect(kindAt(sheet, 3, 3)).toBe(CellKind.Blank);
});
