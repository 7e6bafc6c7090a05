import type { Fen } from '../../amount/fen';
import { formulaOf } from '../../relations/formula';
import { figureFinder } from '../../relations/figure-finder';
import { figureOfTerm, relationAt } from '../../relations/relation';
import type { CellPlace } from '../../tables/budget-table';
import type { CheckResult } from '../check-result';
import { definesTarget } from './definitions';

/** The live formula by which other cells give a wrong cell exactly what it should read; null where no sum of theirs does. */
export function definingFormula(
  { snapshot, ledger, verdicts }: CheckResult,
  place: CellPlace,
  expected: Fen,
): string | null {
  const figure = figureFinder(ledger)(place)?.figure;
  if (figure === undefined) return null;
  for (const { family, index } of verdicts) {
    if (figureOfTerm(family.target, index) !== figure) continue;
    const relation = relationAt(family, index);
    const sum = relation.terms.reduce((total, term) => total + term.sign * ledger.amounts[term.figure]!, 0);
    if (sum === expected && definesTarget(ledger, relation)) return formulaOf(snapshot, ledger, relation);
  }
  return null;
}
