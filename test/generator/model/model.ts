import type { Fen } from '../../../src/core/amount/fen';
import type { Nature, Source } from '../../../src/core/tables/facets';
import type { Stage } from '../../../src/core/tables/table-kind';

/** Sources that are no sum of others. */
export type BaseSource = Exclude<Source, 'fiscal' | 'own' | 'surplus' | 'unknown'>;

/** Natures that are no sum of others, and the two ways in which revenue is not spent. */
export type Use = Exclude<Nature, 'basic'> | 'carried' | 'distributed';

/** Where the money of a grain was raised: this year, left from last year, or from the surplus of earlier years. */
export type Origin = 'current' | 'carry-over' | 'surplus-used';

/** The same money as it stands in different documents. `current` is what the tables are about. */
export type AmountVersion = 'current' | 'previous' | 'initial' | 'adjusted';

/**
 * The smallest piece of money of a department: received from one source and used for one purpose.
 *
 * Every table is a sum over grains, so everything that must tie out does.
 */
export interface Grain {
  /** Index into {@link Model.units}. */
  readonly unit: number;
  /** Functional 项. */
  readonly subject: string;
  /** Economic 款, or a local subject below it; '' where nothing is spent. */
  readonly economic: string;
  readonly use: Use;
  readonly source: BaseSource;
  readonly origin: Origin;
  /** Index into {@link Model.projects}; -1 outside 项目支出. */
  readonly project: number;
  readonly amounts: Readonly<Record<AmountVersion, Fen>>;
}

export interface Organisation {
  readonly name: string;
  readonly code: string;
}

export interface Project {
  readonly unit: number;
  /** 类型: 专项业务支出, 特定目标类 … */
  readonly type: string;
  /** 一级项目. */
  readonly parent: string;
  readonly name: string;
}

/** A department's year, from which all its tables follow. */
export interface Model {
  readonly stage: Stage;
  readonly year: number;
  readonly department: Organisation;
  /** Short name as unit tables print it beside the department's code. */
  readonly departmentShortName: string;
  /** At least one: the department proper. */
  readonly units: readonly Organisation[];
  readonly projects: readonly Project[];
  readonly grains: readonly Grain[];
  /** Every amount is a multiple of this many 分. */
  readonly quantum: Fen;
}

export type GrainFilter = (grain: Grain) => boolean;

export function isSpent(grain: Grain): boolean {
  return grain.use !== 'carried' && grain.use !== 'distributed';
}

export function isBasic(grain: Grain): boolean {
  return grain.use === 'personnel' || grain.use === 'public';
}

export function isFiscal(grain: Grain): boolean {
  return grain.source === 'general' || grain.source === 'fund' || grain.source === 'capital';
}

/** Sum of the grains in one version. */
export function total(grains: readonly Grain[], version: AmountVersion = 'current'): Fen {
  let sum = 0;
  for (const grain of grains) sum += grain.amounts[version];
  return sum;
}
