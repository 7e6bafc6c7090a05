import { WAN } from '../../src/core/amount/fen';
import { SnapshotBuilder } from '../../src/core/snapshot/snapshot-builder';
import { correctionsOf } from '../../src/host/operations/corrections';

const builder = new SnapshotBuilder('test.xlsx');
builder
  .sheet('支出总表')
  .set(0, 0, 61.99)
  .set(1, 0, '86.00')
  .set(2, 0, 12.77)
  .setFormula(2, 0, '=SUM(B3:C3)')
  .setError(3, 0, '#REF!')
  .set(4, 0, true);
const snapshot = builder.build();

const figure = (row: number) => ({
  place: { sheet: 0, row, column: 0 },
  after: { fen: 16_990_000, unit: WAN, quantum: 10_000 },
  formula: '=SUM(B1:B9)',
});

test.each([
  [0, { constant: 61.99 }],
  [1, { constant: '86.00' }],
  [2, { formula: '=SUM(B3:C3)' }],
  [3, { constant: '#REF!' }],
  [4, { constant: true }],
  [9, { constant: '' }],
])('knows what row %i held', (row, before) => {
  expect(correctionsOf(snapshot, [figure(row)], 'values')).toEqual([
    { place: figure(row).place, before, after: { constant: 16.99 } },
  ]);
});

test('writes live formulas where they are wanted', () => {
  expect(correctionsOf(snapshot, [figure(0)], 'formulas')[0]!.after).toEqual({
    formula: '=SUM(B1:B9)',
    result: 16.99,
  });
});
