import type { Fen } from '../../amount/fen';
import type { Money } from '../../findings/finding';
import { equationOf } from '../../relations/equation';
import { formulaComputes } from '../../relations/formula-computes';
import { formulaOf } from '../../relations/formula';
import { figureAt, type FigureId, type Ledger } from '../../relations/ledger';
import type { Relation } from '../../relations/relation';
import { textAt } from '../../snapshot/cells';
import { coveredTest } from '../../snapshot/merges';
import { cellKey, type WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { FigureState } from '../../tables/budget-table';
import type { CheckResult } from '../check-result';
import { isUnreadable } from '../printed-parts';
import { boundsOf } from '../relation-bounds';
import { definitionOrder } from './definition-order';
import { definitionsInQuestion } from './definitions';
import { planRates } from './plan-rates';
import type { Conflict, Definition, PlannedEdit, RecomputePlan, StaleResult } from './recompute-plan';

/**
 * Recomputes every subtotal, total, change and rate of a checked workbook from its leaves, in the order in which sums build on
 * sums; across sheets too, where a department adds up its units or a summary takes over the total of another table. A cell whose own formula computes it already is left to
 * that formula.
 *
 * Leaves are never touched, and a published figure stands as long as rounding explains its difference (尾差): a correct
 * workbook gives an empty plan. Where the sums that define a cell disagree by more than that, a leaf must be wrong, and the
 * cell is reported instead of guessed.
 */
export function planRecompute(result: CheckResult): RecomputePlan {
  const { snapshot, ledger, rates, options } = result;
  const definitions = definitionsInQuestion(result);
  const current: Ledger = { ...ledger, amounts: ledger.amounts.slice() };
  const edits: PlannedEdit[] = [];
  const conflicts: Conflict[] = [];
  const stale: StaleResult[] = [];
  const isCovered = coveredTest(snapshot);
  for (const figure of definitionOrder(definitions)) {
    const claims = definitions
      .get(figure)!
      .filter(({ terms }) => !terms.some((term) => isUnreadable(ledger.states, term.figure)))
      .map((relation) => ({ relation, value: sumOf(current, relation) }));
    const broken = claims.filter(({ relation, value }) => !stands(current, relation, value));
    if (broken.length === 0) continue;
    const value = agreedValue(current, claims);
    if (value === null) {
      conflicts.push(conflictOf(ledger, figure, claims));
      continue;
    }
    const { relation } = broken.find((claim) => claim.value === value) ?? broken[0]!;
    const formula = formulaOf(snapshot, ledger, relation);
    if (formula === null || isCovered(figureAt(ledger, figure).place)) continue;
    current.amounts[figure] = value;
    const { place } = figureAt(ledger, figure);
    const own = claims.find((claim) => formulaComputes(snapshot, ledger, claim.relation));
    if (own) {
      const result = sumOf(ledger, own.relation);
      if (!stands(ledger, own.relation, result)) stale.push(staleResult(snapshot, ledger, figure, result));
      continue;
    }
    edits.push({
      figure,
      place,
      before: printedAs(snapshot, ledger, figure),
      after: moneyOf(ledger, figure, value),
      formula,
      reason: definitionOf(ledger, relation),
    });
  }
  const planned = planRates(snapshot, ledger, current, rates, options.zeroBase);
  return {
    edits: inWorkbookOrder(edits),
    rates: inWorkbookOrder(planned.rates),
    conflicts: inWorkbookOrder(conflicts),
    stale: inWorkbookOrder([...stale, ...planned.stale]),
  };
}

interface Claim {
  readonly relation: Relation;
  readonly value: Fen;
}

function sumOf({ amounts }: Ledger, { terms }: Relation): Fen {
  return terms.reduce((sum, { figure, sign }) => sum + sign * amounts[figure]!, 0);
}

/** Whether the figure as it stands agrees with a sum, exactly or by what rounding can do at worst. */
function stands(ledger: Ledger, relation: Relation, value: Fen): boolean {
  if (ledger.states[relation.target] === FigureState.Blank) return value === 0;
  return Math.abs(ledger.amounts[relation.target]! - value) <= boundsOf(ledger, relation).worst;
}

/**
 * The value all sums that define a cell agree on, rounding aside: the one most of them give, the first of equals; null when
 * they do not agree.
 */
function agreedValue(ledger: Ledger, claims: readonly Claim[]): Fen | null {
  const votes = new Map<Fen, number>();
  for (const { value } of claims) votes.set(value, (votes.get(value) ?? 0) + 1);
  const [value] = [...votes].reduce((best, next) => (next[1] > best[1] ? next : best));
  const agree = claims.every(
    (claim) => Math.abs(claim.value - value) <= boundsOf(ledger, claim.relation).worst,
  );
  return agree ? value : null;
}

function conflictOf(ledger: Ledger, figure: FigureId, claims: readonly Claim[]): Conflict {
  return {
    place: figureAt(ledger, figure).place,
    published: publishedMoney(ledger, figure),
    claims: claims.map(({ relation, value }) => ({
      reason: definitionOf(ledger, relation),
      value: moneyOf(ledger, figure, value),
    })),
  };
}

function staleResult(snapshot: WorkbookSnapshot, ledger: Ledger, figure: FigureId, result: Fen): StaleResult {
  const { place } = figureAt(ledger, figure);
  return {
    place,
    before: printedAs(snapshot, ledger, figure),
    after: moneyOf(ledger, figure, result),
    formula: snapshot.sheets[place.sheet]!.formulas.get(cellKey(place.row, place.column))!,
  };
}

function definitionOf(ledger: Ledger, relation: Relation): Definition {
  return {
    rule: relation.family.rule,
    number: relation.family.number,
    equation: equationOf(ledger, relation),
  };
}

function publishedMoney(ledger: Ledger, figure: FigureId): Money | null {
  const state = ledger.states[figure];
  const isAmount = state === FigureState.Number || state === FigureState.TextAmount;
  return isAmount ? moneyOf(ledger, figure, ledger.amounts[figure]!) : null;
}

function printedAs(snapshot: WorkbookSnapshot, ledger: Ledger, figure: FigureId): Money | string | null {
  const { sheet, row, column } = figureAt(ledger, figure).place;
  const money = publishedMoney(ledger, figure);
  return money ?? (textAt(snapshot, snapshot.sheets[sheet]!, row, column).trim() || null);
}

function moneyOf(ledger: Ledger, figure: FigureId, fen: Fen): Money {
  const { table } = figureAt(ledger, figure);
  return { fen, unit: table.unit, quantum: table.quantum };
}

function inWorkbookOrder<T extends { readonly place: PlannedEdit['place'] }>(items: readonly T[]): T[] {
  return [...items].sort(
    ({ place: a }, { place: b }) => a.sheet - b.sheet || a.row - b.row || a.column - b.column,
  );
}
