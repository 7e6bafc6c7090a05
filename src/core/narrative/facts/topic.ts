import type { Facets, Flow, Item, Nature, Source } from '../../tables/facets';

/** When the money is of: received or spent this year, carried in from last year, carried out into the next. */
export type Phase = 'year' | 'carry-in' | 'carry-out';

/** Which set of figures a sentence speaks of. */
export type Domain =
  /** Revenue and expenditure: most tables. */
  | 'budget'
  /** 政府采购. */
  | 'procurement'
  /** 国有资产占用: what is held. */
  | 'assets'
  /** Amounts of projects under 绩效目标. */
  | 'performance';

/**
 * What a sentence speaks of: 一般公共预算支出 of 社会保障和就业支出, the whole 收入, 公务接待费 … An absent respect means all of it,
 * as with {@link Facets}: no nature is 基本 and 项目 together.
 */
export interface Topic {
  readonly domain?: Domain;
  readonly flow?: Flow;
  readonly source?: Source;
  readonly nature?: Nature;
  readonly item?: Item;
  readonly phase?: Phase;
  readonly version?: Facets['version'];
  /** {@link Subject.key} of a functional, economic or project line; absent for the whole. */
  readonly subject?: string;
}

/** Respects of a topic in one text, the phase left out: it is asked for more loosely. */
export function topicKey({ domain, flow, source, nature, item, version, subject }: Topic): string {
  return `${domain ?? ''}|${flow ?? ''}|${source ?? ''}|${nature ?? ''}|${item ?? ''}|${version ?? ''}|${subject ?? ''}`;
}
