import { FigureState, type BudgetTable } from '../../tables/budget-table';
import type { Fen } from '../../amount/fen';
import { isReadableAt } from './facts-of-table';

/**
 * The amounts of the projects whose performance targets stand in some tables: one per line of a list, one per form; null where the
 * cell holds an error value or words.
 */
export function projectsWithTargets(tables: readonly BudgetTable[]): (Fen | null)[] {
  return tables
    .filter(({ base }) => base === 'project-performance')
    .flatMap(({ lanes }) =>
      lanes.flatMap(({ lines, columns }) => {
        const column = columns.find(({ measure }) => measure === 'amount');
        return lines.flatMap(({ role, parent }, line) => {
          const isProject = parent < 0 && (role === 'item' || role === 'total');
          if (!column || !isProject || column.states[line] === FigureState.Blank) return [];
          return [isReadableAt(column, line) ? column.amounts[line]! : null];
        });
      }),
    );
}
