import type { Fen } from '../../core/amount/fen';
import { balanceRounding } from '../../core/amount/rounding-balance';
import type { BalanceRelation } from '../../core/amount/balance/balance-relation';
import { isUnreadable } from '../../core/check/printed-parts';
import type { CheckResult } from '../../core/check/check-result';
import { entryOf, type FigureId, type Ledger } from '../../core/relations/ledger';
import { relationAt, type Relation } from '../../core/relations/relation';
import type { BudgetTable } from '../../core/tables/budget-table';

/** Figures of tables rounded so that what held before holds after. */
export interface RoundedFigures {
  /** 分, whole quanta, by figure; those of tables that were not asked for are of no meaning. */
  readonly amounts: ArrayLike<Fen>;
  /** Tables whose figures are rounded one by one, and the relations that together leave nothing better. */
  readonly obstacles: ReadonlyMap<BudgetTable, readonly Relation[]>;
}

/**
 * 舍位平衡 over several tables at once: every relation within and between them that holds exactly holds exactly again. Tables
 * for which there is no such rounding are rounded one by one; the others no longer heed them.
 */
export function roundTogether(
  { ledger, families }: Pick<CheckResult, 'ledger' | 'families'>,
  tables: readonly BudgetTable[],
  quantum: Fen,
): RoundedFigures {
  const wanted = new Set(tables);
  let held = families.flatMap((family) =>
    Array.from({ length: family.count }, (_, index) => relationAt(family, index)).filter(
      (relation) => isWithin(ledger, relation, wanted) && holds(ledger.amounts, relation),
    ),
  );
  const obstacles = new Map<BudgetTable, readonly Relation[]>();
  for (;;) {
    const near = nearlyWhole(ledger, held, quantum);
    const together = balance(ledger.amounts, held, quantum, near);
    const isBalanced = together.kind === 'balanced' || near.length === 0;
    const outcome = isBalanced ? together : balance(ledger.amounts, held, quantum, []);
    if (outcome.kind === 'balanced') return { amounts: outcome.amounts, obstacles };
    for (const table of outcome.relations.flatMap((relation) => tablesOf(ledger, relation))) {
      obstacles.set(table, outcome.relations);
    }
    held = held.filter((relation) => tablesOf(ledger, relation).every((table) => !obstacles.has(table)));
  }
}

/**
 * Relations of one table within another that nowhere fall short by as much as one unit of the last digit: whoever reads the
 * rounded tables takes them to print the same, so line by line they should.
 */
function nearlyWhole(ledger: Ledger, held: readonly Relation[], quantum: Fen): Relation[] {
  const isNear = (relation: Relation): boolean =>
    sumOf(ledger.amounts, relation) - ledger.amounts[relation.target]! < quantum;
  const far = new Set(held.filter((relation) => !isNear(relation)).map(({ family }) => family));
  return held.filter(
    (relation) =>
      relation.family.kind === 'at-most' &&
      !far.has(relation.family) &&
      new Set(tablesOf(ledger, relation)).size > 1,
  );
}

type Balance =
  | { readonly kind: 'balanced'; readonly amounts: readonly Fen[] }
  | { readonly kind: 'unsolved'; readonly relations: readonly Relation[] };

/**
 * A part may come to more than its whole by rounding; such a pair is then rounded with what lies between them.
 *
 * @param near parts that are to come to their whole
 */
function balance(
  amounts: Float64Array,
  held: readonly Relation[],
  quantum: Fen,
  near: readonly Relation[],
): Balance {
  const equal = held.filter(({ family }) => family.kind === 'equal');
  const atMost = held.filter(({ family }) => family.kind === 'at-most');
  const guarded: Relation[] = [];
  for (;;) {
    const rests = guarded.map((relation) => sumOf(amounts, relation) - amounts[relation.target]!);
    const relations = [
      ...equal.map((relation) => balanceRelation(relation)),
      ...near.map((relation) => ({ ...balanceRelation(relation), isOfRounded: true })),
      ...guarded.map((relation, at) => balanceRelation(relation, amounts.length + at)),
    ];
    const outcome = balanceRounding([...amounts, ...rests], relations, quantum);
    if (outcome.kind !== 'balanced') {
      const all = [...equal, ...near, ...guarded];
      return { kind: 'unsolved', relations: outcome.relations.map((index) => all[index]!) };
    }
    const broken = atMost.filter((relation) => !holds(outcome.amounts, relation));
    if (broken.length === 0) return outcome;
    guarded.push(...broken);
  }
}

/**
 * A difference is turned round, 增减额 = 本年 − 上年 into 本年 = 上年 + 增减额: of a relation the balance keeps the whole to its own
 * rounding, and that is the figure it says the others add up to.
 *
 * @param rest index of what a part leaves of its whole
 */
function balanceRelation({ target, terms }: Relation, rest?: number): BalanceRelation {
  const own = terms.map(({ sign, figure }) => ({ sign, index: figure }));
  if (rest !== undefined) return { target, terms: [...own, { sign: -1, index: rest }] };
  const [whole, ...others] = own.filter(({ sign }) => sign === 1);
  const isDifference = whole !== undefined && others.length === 0 && own.length > 1;
  if (!isDifference) return { target, terms: own };
  const parts = own.filter((term) => term !== whole).map(({ index }) => ({ sign: 1 as const, index }));
  return { target: whole.index, terms: [{ sign: 1, index: target }, ...parts] };
}

function holds(amounts: ArrayLike<Fen>, relation: Relation): boolean {
  const sum = sumOf(amounts, relation);
  const target = amounts[relation.target]!;
  return relation.family.kind === 'equal' ? target === sum : target <= sum;
}

function sumOf(amounts: ArrayLike<Fen>, { terms }: Relation): Fen {
  return terms.reduce((sum, { sign, figure }) => sum + sign * amounts[figure]!, 0);
}

function figuresOf({ target, terms }: Relation): FigureId[] {
  return [target, ...terms.map(({ figure }) => figure)];
}

function tablesOf(ledger: Ledger, relation: Relation): BudgetTable[] {
  return figuresOf(relation).map((figure) => entryOf(ledger, figure).table);
}

function isWithin(ledger: Ledger, relation: Relation, tables: ReadonlySet<BudgetTable>): boolean {
  return figuresOf(relation).every(
    (figure) => tables.has(entryOf(ledger, figure).table) && !isUnreadable(ledger.states, figure),
  );
}
