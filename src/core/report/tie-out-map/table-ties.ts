import type { CheckResult, Verdict } from '../../check/check-result';
import { isUnreadable } from '../../check/printed-parts';
import { entryOf, type FigureId, type Ledger } from '../../relations/ledger';
import { figureOfTerm, termsOf, type RelationFamily, type Term } from '../../relations/relation';
import type { BudgetTable } from '../../tables/budget-table';
import { NO_TIES, withRelation, type TieTally } from './tie-tally';

/** All relations between one table and another. */
export interface TableTie {
  /** In the order of the workbook. */
  readonly tables: readonly [BudgetTable, BudgetTable];
  /** The one that is the sum of the other in the first of these relations. */
  readonly whole: BudgetTable;
  readonly tally: TieTally;
}

/**
 * The relations of a check that reach from table to table, a pair of tables at a time. A relation with terms in several
 * tables counts for each of them; what stays within a table, and what could not be judged, is left out.
 */
export function tableTies(result: CheckResult): TableTie[] {
  const { families, ledger, recognition } = result;
  const order = new Map(recognition.tables.map((table, index) => [table, index]));
  const verdictOf = verdictsByRelation(result.verdicts);
  const ties = new Map<string, TableTie>();
  for (const family of families.filter((one) => !staysHome(ledger, one))) {
    const terms = termsOf(family);
    for (let index = 0; index < family.count; index++) {
      const target = figureOfTerm(family.target, index);
      const home = entryOf(ledger, target).table;
      const others = new Set(terms.map((term) => entryOf(ledger, figureOfTerm(term, index)).table));
      others.delete(home);
      if (others.size === 0) continue;
      const verdict = verdictOf(family, index);
      if (!isJudged(ledger, family, terms, index, verdict)) continue;
      for (const other of others) {
        const isFirst = order.get(home)! < order.get(other)!;
        const tables = isFirst ? ([home, other] as const) : ([other, home] as const);
        const key = `${tables[0].id} ${tables[1].id}`;
        const before = ties.get(key)?.tally ?? NO_TIES;
        const { unit, quantum } = home;
        ties.set(key, {
          tables,
          whole: ties.get(key)?.whole ?? home,
          tally: withRelation(before, verdict, (fen) => ({ fen, unit, quantum })),
        });
      }
    }
  }
  return [...ties.values()];
}

/** Whether any relation reaches from table to table. */
export function hasTies({ families, ledger }: CheckResult): boolean {
  return families.some((family) => !staysHome(ledger, family));
}

/** Whether all figures of an evenly spaced family lie in one table; most families do, and are passed over at once. */
function staysHome(ledger: Ledger, family: RelationFamily): boolean {
  const { target, count } = family;
  if (count === 0) return true;
  const home = entryOf(ledger, figureOfTerm(target, 0)).table;
  const isAtHome = (term: Term): boolean =>
    !('figures' in term) &&
    entryOf(ledger, term.start).table === home &&
    entryOf(ledger, figureOfTerm(term, count - 1)).table === home;
  return isAtHome(target) && termsOf(family).every(isAtHome);
}

/** A relation without a verdict holds, or is not judged because a figure cannot be read or is printed nowhere. */
function isJudged(
  { amounts, states }: Ledger,
  { kind, target }: RelationFamily,
  terms: readonly Term[],
  index: number,
  verdict: Verdict | null,
): boolean {
  if (verdict !== null) return true;
  const whole = figureOfTerm(target, index);
  const parts = terms.map((term): [1 | -1, FigureId] => [term.sign, figureOfTerm(term, index)]);
  if (isUnreadable(states, whole) || parts.some(([, figure]) => isUnreadable(states, figure))) return false;
  if (kind === 'at-most') return true;
  return amounts[whole] === parts.reduce((sum, [sign, figure]) => sum + sign * amounts[figure]!, 0);
}

function verdictsByRelation(
  verdicts: readonly Verdict[],
): (family: RelationFamily, index: number) => Verdict | null {
  const byFamily = new Map<RelationFamily, Map<number, Verdict>>();
  for (const verdict of verdicts) {
    const known = byFamily.get(verdict.family);
    if (known) known.set(verdict.index, verdict);
    else byFamily.set(verdict.family, new Map([[verdict.index, verdict]]));
  }
  return (family, index) => byFamily.get(family)?.get(index) ?? null;
}
