import { formatAt } from '../../snapshot/cells';
import { SnapshotBuilder, type CellInput } from '../../snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import type { AmountColumn, BudgetTable, CellPlace } from '../../tables/budget-table';
import { readFigures } from '../../tables/columns/read-figures';

export interface EditedFigure {
  readonly amount: number;
  readonly state: number;
}

/** Reads a new value as the recogniser would, in the cell's own number format. */
export function readFigure(
  snapshot: WorkbookSnapshot,
  table: BudgetTable,
  { measure }: AmountColumn,
  { row, column }: CellPlace,
  value: CellInput,
): EditedFigure {
  const builder = new SnapshotBuilder('');
  const code = formatAt(snapshot, snapshot.sheets[table.sheet]!, row, column)?.code ?? 'General';
  const sheet = builder.sheet('').setHostValue(0, 0, value, builder.internFormat(code));
  const view = { workbook: builder.build(), sheet: sheet.build() };
  const only = { rows: Int32Array.of(0), columnOffsets: Int32Array.of(0) };
  const amounts = new Float64Array(1);
  const states = new Uint8Array(1);
  readFigures(view, only, { column: 0, measure }, table.unit, { amounts, states });
  return { amount: amounts[0]!, state: states[0]! };
}
