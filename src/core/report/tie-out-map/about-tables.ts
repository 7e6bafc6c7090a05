import type { Finding } from '../../findings/finding';
import type { BudgetTable, CellPlace } from '../../tables/budget-table';
import { contains } from '../table-standing';

/** One or several tables, or the relations between those at one end and those at the other; by id. */
export type TableChoice = readonly [readonly string[]] | readonly [readonly string[], readonly string[]];

/** Tells whether a finding is about the chosen tables, or explains a relation between them. */
export type AboutTables = (finding: Finding, choice: TableChoice) => boolean;

export function aboutTables(tables: readonly BudgetTable[]): AboutTables {
  const idOf = (place: CellPlace): string | null =>
    tables.find((table) => contains(table, place))?.id ?? null;
  return ({ place, evidence }, [one, other]) => {
    const isIn = (ids: readonly string[], at: CellPlace | undefined): boolean => {
      const id = at && idOf(at);
      return id != null && ids.includes(id);
    };
    if (other === undefined) return isIn(one, place) || evidence.some(({ cells }) => isIn(one, cells[0]));
    return evidence.some(
      ({ cells }) => cells.some((cell) => isIn(one, cell)) && cells.some((cell) => isIn(other, cell)),
    );
  };
}
