import type { Fen } from '../amount/fen';
import type { Localised } from '../findings/localised';
import type { RuleId } from '../findings/rule-id';
import type { FigureId } from './ledger';
import type { Relation, RelationFamily } from './relation';
import type { CellPlace } from '../tables/budget-table';

/**
 * What something outside the sums says about figures: a sentence that quotes one, a rate worked out from two. It is linear:
 * Σ weight × figure = `stated`. Testimonies break nothing by themselves, but they tell which of several corrections is meant.
 */
export interface Testimony {
  readonly rule: RuleId;
  /** The figure the statement is about first. */
  readonly figures: readonly { readonly figure: FigureId; readonly weight: number }[];
  /** 分 */
  readonly stated: Fen;
  /** How far off the figures may be for the statement still to be true, 分. */
  readonly tolerance: number;
  /** Whether the figure can be read off it, digit by digit. */
  readonly isExact: boolean;
  readonly place: CellPlace;
  /** The same for people: 情况说明 A22. */
  readonly cell: string;
  /** Where it stands and what it says, as it goes on after a figure's name: 情况说明 A22 写作“工资福利支出 764.82 万元”. */
  readonly words: Localised;
}

/** A testimony in the place of a relation: its first figure the target, the others terms. */
export function asRelation({ rule, figures: [first, ...others] }: Testimony): Relation {
  const target = first!.figure;
  const family: RelationFamily = {
    rule,
    number: '',
    kind: 'equal',
    count: 1,
    target: { sign: 1, start: target, stride: 0 },
    terms: [],
    strength: 'soft',
  };
  return { family, index: 0, target, terms: others.map(({ figure }) => ({ sign: 1, figure })) };
}

/** How far the figures as published are from what a testimony says. */
export function gapOf({ figures, stated }: Testimony, amounts: Float64Array): number {
  return figures.reduce((sum, { figure, weight }) => sum + weight * amounts[figure]!, -stated);
}
