import { FigureState, type BudgetTable } from '../../tables/budget-table';
import type { Fen } from '../../amount/fen';

/** The amounts of the projects whose performance targets stand in some tables: one per line of a list, one per form. */
export function projectsWithTargets(tables: readonly BudgetTable[]): Fen[] {
  return tables
    .filter(({ base }) => base === 'project-performance')
    .flatMap(({ lanes }) =>
      lanes.flatMap(({ lines, columns }) => {
        const column = columns.find(({ measure }) => measure === 'amount');
        return lines.flatMap(({ role, parent }, line) => {
          const isProject = parent < 0 && (role === 'item' || role === 'total');
          const state = column?.states[line] ?? FigureState.Blank;
          return column && isProject && state !== FigureState.Blank ? [column.amounts[line]!] : [];
        });
      }),
    );
}
