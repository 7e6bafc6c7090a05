import type { RuleId } from '../findings/rule-id';
import type { FigureId } from './ledger';

/**
 * One member of a family of relations: the figure it contributes to the k-th relation is
 * `start + k × stride`, or `figures[k]` where the figures do not lie evenly.
 */
export type Term =
  | { readonly sign: 1 | -1; readonly start: FigureId; readonly stride: number }
  | { readonly sign: 1 | -1; readonly figures: Int32Array };

/**
 * Figures that are added up one like the other, as those of the lines below a line: the t-th contributes
 * `first + offsets[t] + k × stride` to the k-th relation, where the stride is one for all or each has its own. Workbooks have
 * hundreds of thousands of them, so the offsets are the list of lines itself.
 */
export interface Addends {
  readonly first: FigureId;
  readonly offsets: ArrayLike<number>;
  readonly strides: number | ArrayLike<number>;
}

/**
 * Relations of one shape that repeat along a table: 合计 = 基本支出 + 项目支出 on every line is one family.
 *
 * `equal`:   target = Σ sign × term + Σ addend
 * `at-most`: target ≤ Σ sign × term + Σ addend
 */
export interface RelationFamily {
  readonly rule: RuleId;
  /** Number of the relation in the domain's list, e.g. "(8)". */
  readonly number: string;
  readonly kind: 'equal' | 'at-most';
  /** How many relations the family holds. */
  readonly count: number;
  readonly target: Term;
  readonly terms: readonly Term[];
  readonly addends?: Addends;
  /** `soft` relations may stand when explained: breaking one is a warning. */
  readonly strength: 'firm' | 'soft';
}

/** One relation taken out of its family. */
export interface Relation {
  readonly family: RelationFamily;
  readonly index: number;
  readonly target: FigureId;
  readonly terms: readonly { readonly sign: 1 | -1; readonly figure: FigureId }[];
}

export function figureOfTerm(term: Term, index: number): FigureId {
  return 'figures' in term ? term.figures[index]! : term.start + index * term.stride;
}

export function relationAt(family: RelationFamily, index: number): Relation {
  const terms = family.terms.map((term) => ({ sign: term.sign, figure: figureOfTerm(term, index) }));
  if (family.addends) {
    const { first, offsets, strides } = family.addends;
    for (let at = 0; at < offsets.length; at++)
      terms.push({ sign: 1, figure: first + offsets[at]! + index * strideAt(strides, at) });
  }
  return { family, index, target: figureOfTerm(family.target, index), terms };
}

/** All terms of a family one by one, the addends among them. */
export function termsOf({ terms, addends }: RelationFamily): readonly Term[] {
  if (!addends) return terms;
  const { first, offsets, strides } = addends;
  const added = Array.from(offsets, (offset, at): Term => ({
    sign: 1,
    start: first + offset,
    stride: strideAt(strides, at),
  }));
  return [...terms, ...added];
}

/** The stride of an addend. */
export function strideAt(strides: Addends['strides'], at: number): number {
  return typeof strides === 'number' ? strides : strides[at]!;
}

/** The figures of a relation, its target first. */
export function figuresOf({ target, terms }: Relation): FigureId[] {
  return [target, ...terms.map(({ figure }) => figure)];
}
