import type { Facets } from '../../../src/core/tables/facets';
import { isBasic, isSpent, type AmountVersion, type GrainFilter } from '../model/model';
import type { ColumnPlan } from '../plan';
import type { Words } from './words';

/** A column of amounts. */
export function amounts(
  key: string,
  path: readonly string[],
  facets: Facets,
  take: GrainFilter,
  parent: string | null = null,
  version: AmountVersion = 'current',
): ColumnPlan {
  return {
    key,
    path,
    facets,
    measure: 'amount',
    parent,
    additive: true,
    content: { type: 'grains', take, version },
  };
}

export const everything: GrainFilter = () => true;

/** 基本支出, 项目支出 and, where printed, 经营, 上缴, 补助. */
export function natureColumns(words: Words, order: readonly NatureColumn[]): ColumnPlan[] {
  const made: Record<NatureColumn, ColumnPlan> = {
    basic: amounts('basic', ['基本支出'], { nature: 'basic' }, isBasic, 'total'),
    project: amounts(
      'project',
      ['项目支出'],
      { nature: 'project' },
      (grain) => grain.use === 'project',
      'total',
    ),
    operating: amounts(
      'operating',
      [words.operating],
      { nature: 'operating' },
      (grain) => grain.use === 'operating',
      'total',
    ),
    'to-superior': amounts(
      'to-superior',
      [words.toSuperior],
      { nature: 'to-superior' },
      (grain) => grain.use === 'to-superior',
      'total',
    ),
    'to-subordinate': amounts(
      'to-subordinate',
      [words.toSubordinate],
      { nature: 'to-subordinate' },
      (grain) => grain.use === 'to-subordinate',
      'total',
    ),
  };
  return [amounts('total', [words.total], {}, isSpent), ...order.map((key) => made[key])];
}

export type NatureColumn = 'basic' | 'project' | 'operating' | 'to-superior' | 'to-subordinate';

/** 基本支出[小计, 人员经费, 公用经费] and 项目支出 beside 合计. */
export function personnelColumns(words: Words, over: readonly string[]): ColumnPlan[] {
  return [
    amounts('total', [...over, words.total], {}, isSpent),
    amounts('basic', [...over, '基本支出', words.subtotal], { nature: 'basic' }, isBasic, 'total'),
    amounts(
      'personnel',
      [...over, '基本支出', words.personnel],
      { nature: 'personnel' },
      (grain) => grain.use === 'personnel',
      'basic',
    ),
    amounts(
      'public',
      [...over, '基本支出', words.public],
      { nature: 'public' },
      (grain) => grain.use === 'public',
      'basic',
    ),
    amounts(
      'project',
      [...over, '项目支出'],
      { nature: 'project' },
      (grain) => grain.use === 'project',
      'total',
    ),
  ];
}

export const isCurrent: GrainFilter = (grain) => grain.origin === 'current';
export const isCarried: GrainFilter = (grain) => grain.origin === 'carry-over';

/** 增减额: one column less another. */
export function change(path: readonly string[], current: string, previous: string): ColumnPlan {
  const content = { type: 'change', current, previous } as const;
  return { key: 'change', path, facets: {}, measure: 'change', parent: null, additive: true, content };
}

/** 增减%: the change as a part of what it changed from. */
export function rate(
  path: readonly string[],
  current: string,
  previous: string,
  isPercentFigure: boolean,
): ColumnPlan {
  const content = { type: 'rate', current, previous, isPercentFigure } as const;
  return { key: 'rate', path, facets: {}, measure: 'rate', parent: null, additive: false, content };
}
