import type { RuleId } from '../../findings/rule-id';
import { buildIncidence } from '../../relations/incidence';
import { entryOf, type FigureId, type Ledger } from '../../relations/ledger';
import { figureOfTerm, type Relation, type RelationFamily } from '../../relations/relation';
import { FigureState } from '../../tables/budget-table';
import type { BaseKind } from '../../tables/table-kind';
import type { CheckResult } from '../check-result';
import { applicabilityTest, isUnreadable } from '../printed-parts';

/**
 * The equations that define cells, by cell: within one table subtotals, totals and changes (本年数 − 上年数); between tables what
 * a department adds up from its units, and what a summary takes over from the total of another table. Other ties between
 * tables define nothing: both sides are published figures, and neither is computed from the other.
 *
 * Only cells are here whose equations are off or could not be judged, and those computed from them, however far up: every
 * other cell stands as it is.
 */
export function definitionsInQuestion({
  ledger,
  families,
  verdicts,
}: CheckResult): Map<FigureId, Relation[]> {
  const pending = figuresInQuestion(ledger, verdicts);
  if (pending.length === 0) return new Map();
  const { relationsOf } = buildIncidence(families);
  const applies = applicabilityTest(ledger);
  const isTotal = (figure: FigureId): boolean =>
    relationsOf(figure).some(
      (one) => one.target === figure && isSum(ledger, one) && definesTarget(ledger, one),
    );
  const isDefinition = (one: Relation): boolean =>
    (definesTarget(ledger, one) || isTakenOver(ledger, one, isTotal)) &&
    isInOneUnit(ledger, one) &&
    applies(one) !== 'not-printed';

  const definitions = new Map<FigureId, Relation[]>();
  for (let figure = pending.pop(); figure !== undefined; figure = pending.pop()) {
    if (definitions.has(figure)) continue;
    const concerned = relationsOf(figure).filter(isDefinition);
    const own = concerned.filter(({ target }) => target === figure);
    definitions.set(figure, own);
    for (const { target } of concerned) if (target !== figure) pending.push(target);
  }
  for (const [figure, own] of definitions) if (own.length === 0) definitions.delete(figure);
  return definitions;
}

function figuresInQuestion({ states }: Ledger, verdicts: CheckResult['verdicts']): FigureId[] {
  const figures = verdicts
    .filter(({ family }) => mayDefine(family))
    .map(({ family, index }) => figureOfTerm(family.target, index));
  states.forEach((_, figure) => {
    if (isUnreadable(states, figure)) figures.push(figure);
  });
  return figures;
}

/** Whether an equation, where it applies, computes its target. */
export function definesTarget(ledger: Ledger, relation: Relation): boolean {
  return (
    mayDefine(relation.family) &&
    (DEFINING_RULES.has(relation.family.rule) || isSum(ledger, relation)) &&
    !isSumOfNothing(ledger, relation)
  );
}

function mayDefine({ kind, strength }: RelationFamily): boolean {
  return kind === 'equal' && strength === 'firm';
}

/** Rules whose equations compute their target, wherever its terms stand. */
const DEFINING_RULES: ReadonlySet<RuleId> = new Set(['change-amount', 'unit-rollup']);

/** Tables that are made of the totals of others: what they print of a source or a class is computed there. */
const SUMMARIES: ReadonlySet<BaseKind> = new Set([
  'revenue-expenditure-summary',
  'fiscal-appropriation-summary',
]);

/** Whether a tie takes totals of other tables over into a line of a summary that sums nothing itself. */
function isTakenOver(
  ledger: Ledger,
  { family, target, terms }: Relation,
  isTotal: (figure: FigureId) => boolean,
): boolean {
  const { table } = entryOf(ledger, target);
  return (
    family.rule === 'cross-table' &&
    mayDefine(family) &&
    SUMMARIES.has(table.base) &&
    terms.every(
      ({ sign, figure }) =>
        sign === 1 && !SUMMARIES.has(entryOf(ledger, figure).table.base) && isTotal(figure),
    ) &&
    !isTotal(target)
  );
}

/** A formula knows nothing of units: 元 are not added up to 万元. */
function isInOneUnit(ledger: Ledger, { target, terms }: Relation): boolean {
  const { unit } = entryOf(ledger, target).table;
  return terms.every(({ figure }) => entryOf(ledger, figure).table.unit.fen === unit.fen);
}

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
