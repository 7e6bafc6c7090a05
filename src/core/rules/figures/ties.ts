import type { RuleId } from '../../findings/rule-id';
import type { FigureId } from '../../relations/ledger';
import type { Addends, RelationFamily, Term } from '../../relations/relation';

/** A figure and how it counts. */
export interface SignedFigure {
  readonly sign: 1 | -1;
  readonly figure: FigureId;
}

/** One relation: the target equals, or is at most, the sum of the terms. */
export interface Tie {
  readonly target: FigureId;
  readonly terms: readonly SignedFigure[];
}

/** What a family of relations is called and how strict it is. */
export interface FamilyLabel {
  readonly rule: RuleId;
  readonly number: string;
  readonly kind?: RelationFamily['kind'];
  readonly strength?: RelationFamily['strength'];
}

export function family(
  label: FamilyLabel,
  count: number,
  target: Term,
  terms: readonly Term[],
): RelationFamily {
  return {
    rule: label.rule,
    number: label.number,
    kind: label.kind ?? 'equal',
    count,
    target,
    terms,
    strength: label.strength ?? 'firm',
  };
}

/** A family of sums. */
export function sumFamily(label: FamilyLabel, count: number, target: Term, addends: Addends): RelationFamily {
  return {
    rule: label.rule,
    number: label.number,
    kind: label.kind ?? 'equal',
    count,
    target,
    terms: NO_TERMS,
    addends,
    strength: label.strength ?? 'firm',
  };
}

const NO_TERMS: readonly Term[] = [];

/** Packs single relations into families: those with the same signs go together. */
export function familiesOfTies(label: FamilyLabel, ties: readonly Tie[]): RelationFamily[] {
  const bySigns = new Map<string, Tie[]>();
  for (const tie of ties) {
    const signs = tie.terms.map(({ sign }) => (sign === 1 ? '+' : '-')).join('');
    const group = bySigns.get(signs);
    if (group) group.push(tie);
    else bySigns.set(signs, [tie]);
  }
  return [...bySigns.values()].map((group) =>
    family(
      label,
      group.length,
      termOf(
        1,
        group.map(({ target }) => target),
      ),
      group[0]!.terms.map(({ sign }, at) =>
        termOf(
          sign,
          group.map(({ terms }) => terms[at]!.figure),
        ),
      ),
    ),
  );
}

/** A term over these figures, as start and stride where they lie evenly. A typed array of them becomes part of the term. */
export function termOf(sign: 1 | -1, figures: ArrayLike<FigureId>): Term {
  const start = figures[0] ?? 0;
  const stride = figures.length > 1 ? figures[1]! - start : 0;
  for (let index = 2; index < figures.length; index++) {
    if (figures[index]! - figures[index - 1]! !== stride)
      return { sign, figures: figures instanceof Int32Array ? figures : new Int32Array(figures) };
  }
  return { sign, start, stride };
}

/**
 * The relation that two sums of figures are equal (or the left at most the right). A single left figure is its target;
 * of several, the first is, and the rest go to the other side. Null when nothing stands on the left.
 */
export function tieOf(left: readonly SignedFigure[], right: readonly SignedFigure[]): Tie | null {
  const at = left.findIndex(({ sign }) => sign === 1);
  if (at < 0) return null;
  const moved = left.filter((_, index) => index !== at).map(opposite);
  return { target: left[at]!.figure, terms: [...right, ...moved] };
}

export function plus(figures: readonly FigureId[]): SignedFigure[] {
  return figures.map((figure) => ({ sign: 1, figure }));
}

export function minus(figures: readonly FigureId[]): SignedFigure[] {
  return figures.map((figure) => ({ sign: -1, figure }));
}

function opposite({ sign, figure }: SignedFigure): SignedFigure {
  return { sign: sign === 1 ? -1 : 1, figure };
}
