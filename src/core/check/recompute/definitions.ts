import type { RuleId } from '../../findings/rule-id';
import { entryOf, type FigureId, type Ledger } from '../../relations/ledger';
import { relationAt, type Relation, type RelationFamily } from '../../relations/relation';
import { FigureState } from '../../tables/budget-table';
import { applicabilityTest } from '../printed-parts';

/**
 * The equations that define cells: within one table subtotals, totals and changes (本年数 − 上年数); between tables what a
 * department adds up from its units. Other ties between tables define nothing: both sides are published figures, and neither
 * is computed from the other.
 */
export function definitionsOf(
  ledger: Ledger,
  families: readonly RelationFamily[],
): Map<FigureId, Relation[]> {
  const definitions = new Map<FigureId, Relation[]>();
  const applies = applicabilityTest(ledger);
  for (const family of families) {
    if (family.kind !== 'equal' || family.strength !== 'firm') continue;
    for (let index = 0; index < family.count; index++) {
      const relation = relationAt(family, index);
      if (!DEFINING_RULES.has(family.rule) && !isSum(ledger, relation)) continue;
      if (isSumOfNothing(ledger, relation)) continue;
      if (applies(relation) === 'not-printed') continue;
      const known = definitions.get(relation.target);
      if (known) known.push(relation);
      else definitions.set(relation.target, [relation]);
    }
  }
  return definitions;
}

/** Rules whose equations compute their target, wherever its terms stand. */
const DEFINING_RULES: ReadonlySet<RuleId> = new Set(['change-amount', 'unit-rollup']);

/** A total printed without its parts: there is nothing to compute it from. */
function isSumOfNothing({ states }: Ledger, { terms }: Relation): boolean {
  return terms.every(({ figure }) => states[figure] === FigureState.Blank);
}

/**
 * Whether every term stands below the target in its lane's tree of lines or of columns. 收入总计 = 支出总计 is no sum: it
 * compares two figures and computes neither.
 */
function isSum(ledger: Ledger, { target, terms }: Relation): boolean {
  const entry = entryOf(ledger, target);
  const { base, lineCount, lane } = entry;
  const targetLine = (target - base) % lineCount;
  const targetColumn = Math.floor((target - base) / lineCount);
  return terms.every(({ figure, sign }) => {
    if (sign !== 1 || entryOf(ledger, figure) !== entry) return false;
    const line = (figure - base) % lineCount;
    const column = Math.floor((figure - base) / lineCount);
    return isBelow(lane.lines, line, targetLine) || isBelow(lane.columns, column, targetColumn);
  });
}

function isBelow(nodes: readonly { readonly parent: number }[], node: number, ancestor: number): boolean {
  for (let at = nodes[node]!.parent; at >= 0; at = nodes[at]!.parent) if (at === ancestor) return true;
  return false;
}
