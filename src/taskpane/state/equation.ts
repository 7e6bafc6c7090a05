import type { CheckResult } from '../../core/check/check-result';
import type { Evidence, Money } from '../../core/findings/finding';
import { columnLabel, figureName } from '../../core/relations/figure-label';
import { figureAt, type Figure } from '../../core/relations/ledger';
import type { Relation } from '../../core/relations/relation';
import { relationFinder } from '../../core/report/evidence-relation';
import { FigureState, type CellPlace } from '../../core/tables/budget-table';

/** A relation in figures, one below the other as a clerk would write it. */
export interface Equation {
  readonly target: EquationLine;
  readonly kind: 'equal' | 'at-most';
  readonly terms: readonly EquationLine[];
  /** Terms beyond the most that are shown. */
  readonly hiddenTerms: number;
}

export interface EquationLine {
  readonly sign: 1 | -1;
  readonly label: string;
  /** Title of the figure's table, where it is another than the one before. */
  readonly table: string | null;
  readonly place: CellPlace;
  /** null where the cell is blank. */
  readonly amount: Money | null;
}

/** A long sum is read in the sheet itself. */
const MOST_TERMS = 12;

/** Turns evidence into figures; null where it is no relation between figures. */
export function equationFinder(result: CheckResult): (evidence: Evidence) => Equation | null {
  const relationOf = relationFinder(result);
  return (evidence) => {
    const relation = relationOf(evidence);
    return relation && equationIn(result, relation);
  };
}

function equationIn({ ledger }: CheckResult, { family, target, terms }: Relation): Equation {
  const goal = figureAt(ledger, target);
  const addends = terms.map(({ sign, figure }) => ({ sign, figure: figureAt(ledger, figure) }));
  const labelOf = labelling(
    goal,
    addends.map(({ figure }) => figure),
  );
  const shown = addends.slice(0, MOST_TERMS);
  const spansTables = addends.some(({ figure }) => figure.table !== goal.table);
  const line = (figure: Figure, sign: 1 | -1, before: Figure | null): EquationLine => ({
    sign,
    label: labelOf(figure),
    table: spansTables && figure.table !== before?.table ? figure.table.title.value : null,
    place: figure.place,
    amount:
      figure.state === FigureState.Blank
        ? null
        : { fen: figure.amount, unit: figure.table.unit, quantum: figure.table.quantum },
  });
  return {
    target: line(goal, 1, null),
    kind: family.kind,
    terms: shown.map(({ sign, figure }, index) =>
      line(figure, sign, index === 0 ? goal : shown[index - 1]!.figure),
    ),
    hiddenTerms: addends.length - shown.length,
  };
}

/** What tells the figures apart: their columns where they share a line, their lines where they share a column. */
function labelling(goal: Figure, terms: readonly Figure[]): (figure: Figure) => string {
  const isSameLane = terms.every(({ lane }) => lane === goal.lane);
  if (isSameLane && terms.every(({ line }) => line === goal.line)) {
    return ({ lane, column }) => columnLabel(lane, column);
  }
  if (isSameLane && terms.every(({ column }) => column === goal.column)) {
    return ({ line }) => `${line.code} ${line.name}`.trim();
  }
  return figureName;
}
