import type { CheckResult } from '../check/check-result';
import type { Evidence } from '../findings/finding';
import { figureAt, type Ledger } from '../relations/ledger';
import { relationAt, type Relation } from '../relations/relation';
import type { CellPlace } from '../tables/budget-table';

/**
 * Finds the relation behind a piece of evidence, so that a report can print it in figures with their signs.
 * Gives null for evidence that is no relation between figures.
 */
export function relationFinder(result: CheckResult): (evidence: Evidence) => Relation | null {
  const byTarget = new Map<string, Relation[]>();
  for (const verdict of result.verdicts) {
    const relation = relationAt(verdict.family, verdict.index);
    const key = placeKey(figureAt(result.ledger, relation.target).place);
    const relations = byTarget.get(key);
    if (relations) relations.push(relation);
    else byTarget.set(key, [relation]);
  }
  return ({ rule, number, cells }) => {
    const candidates = cells[0] ? (byTarget.get(placeKey(cells[0])) ?? []) : [];
    return (
      candidates.find(
        ({ family, terms }) =>
          family.rule === rule &&
          family.number === number &&
          terms.length === cells.length - 1 &&
          terms.every(({ figure }, index) => standsAt(result.ledger, figure, cells[index + 1]!)),
      ) ?? null
    );
  };
}

function standsAt(ledger: Ledger, figure: number, place: CellPlace): boolean {
  return placeKey(figureAt(ledger, figure).place) === placeKey(place);
}

function placeKey({ sheet, row, column }: CellPlace): string {
  return `${sheet}:${row}:${column}`;
}
