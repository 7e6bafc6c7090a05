import { kindAt, textAt } from '../../snapshot/cells';
import { CellKind } from '../../snapshot/workbook-snapshot';
import type { BudgetTable } from '../../tables/budget-table';
import type { BaseKind } from '../../tables/table-kind';
import type { Workpapers } from '../rule';
import type { AmountCell } from './amount-cells';

const FORMS: ReadonlySet<BaseKind> = new Set(['project-performance', 'department-performance']);

/** Error values in a form of which no amount could be read: it may be one of them that is its amount. */
export function errorsInForm(
  { snapshot }: Workpapers,
  { base, lanes, sheet: index, range }: BudgetTable,
): AmountCell[] {
  if (!FORMS.has(base) || lanes.length > 0) return [];
  const sheet = snapshot.sheets[index]!;
  const found: AmountCell[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (kindAt(sheet, row, column) !== CellKind.Error) continue;
      found.push({ place: { sheet: index, row, column }, text: textAt(snapshot, sheet, row, column) });
    }
  }
  return found;
}
