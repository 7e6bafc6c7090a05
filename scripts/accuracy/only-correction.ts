import { VerdictLevel, type CheckResult } from '../../src/core/check/check-result';
import { boundsOf } from '../../src/core/check/relation-bounds';
import { buildIncidence, type Incidence } from '../../src/core/relations/incidence';
import { entryOf, type FigureId } from '../../src/core/relations/ledger';
import type { Relation } from '../../src/core/relations/relation';
import { FigureState } from '../../src/core/tables/budget-table';

/** Workbooks with more broken relations than this are not searched; one wrong cell does not break so many. */
const MOST_BROKEN = 200;

/**
 * The figures of which one correction makes every relation of the workbook hold: brute force over all figures of broken
 * relations and all values these ask for. Independent of the diagnosis, which is measured against it.
 */
export function singleCorrections(result: CheckResult): FigureId[] {
  const incidence = buildIncidence(result.families);
  const broken = result.verdicts
    .filter(({ level, family }) => level === VerdictLevel.Broken && family.strength === 'firm')
    .map(({ family, index }) => incidence.relation(family, index));
  const [first] = broken;
  if (!first || broken.length > MOST_BROKEN) return [];
  return [...new Set([first.target, ...first.terms.map(({ figure }) => figure)])].filter((figure) =>
    broken.some((relation) => heals(result, incidence, broken, figure, valueFor(result, relation, figure))),
  );
}

/** What the figure would have to be for one relation to hold; null where the relation does not ask it for anything. */
function valueFor({ ledger }: CheckResult, relation: Relation, figure: FigureId): number | null {
  const weight = weightOf(relation, figure);
  if (weight === 0) return null;
  const { quantum } = entryOf(ledger, figure).table;
  return Math.round((ledger.amounts[figure]! - gapOf(ledger.amounts, relation) / weight) / quantum) * quantum;
}

function heals(
  { ledger }: CheckResult,
  incidence: Incidence,
  broken: readonly Relation[],
  figure: FigureId,
  value: number | null,
): boolean {
  if (value === null || value === ledger.amounts[figure]) return false;
  const amounts = Float64Array.from(ledger.amounts);
  amounts[figure] = value;
  const states = Uint8Array.from(ledger.states);
  states[figure] = FigureState.Number;
  const holds = (relation: Relation): boolean => {
    const gap = gapOf(amounts, relation);
    const { worst } = boundsOf({ ...ledger, states }, relation);
    return relation.family.kind === 'at-most' ? gap <= worst : Math.abs(gap) <= worst;
  };
  const before = (relation: Relation): boolean => gapOf(ledger.amounts, relation) === 0;
  return (
    broken.every(holds) &&
    incidence
      .relationsOf(figure)
      .every((relation) => holds(relation) || (!before(relation) && !broken.includes(relation)))
  );
}

function gapOf(amounts: Float64Array, { target, terms }: Relation): number {
  return terms.reduce((gap, { sign, figure }) => gap - sign * amounts[figure]!, amounts[target]!);
}

function weightOf({ target, terms }: Relation, wanted: FigureId): number {
  return terms.reduce(
    (sum, { sign, figure }) => (figure === wanted ? sum - sign : sum),
    target === wanted ? 1 : 0,
  );
}
