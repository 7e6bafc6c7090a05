import type { Source } from '../../tables/facets';
import type { Subject } from '../facts/subjects';
import { topicKey, type Topic } from '../facts/topic';
import type { Phrase } from './phrase';

/** What words may be about, in the order of likelihood. */
export interface Readings {
  /** What the words say, completed by what they stand under. */
  readonly meant: readonly Topic[];
  /** What they would mean in a document where all money is of one source. */
  readonly possible: readonly Topic[];
  /** 机关运行经费: counted differently from place to place. */
  readonly isSoft: boolean;
  /** What they say for the words below them. */
  readonly context: Context;
}

/** What a heading or the sentence before says for the sentences below it. */
export interface Context {
  readonly topic: Topic;
  readonly operatingCosts: boolean;
  /** The same for contexts that say the same. */
  readonly key: string;
}

export function contextOf(topic: Topic, operatingCosts: boolean): Context {
  return { topic, operatingCosts, key: `${topicKey(topic)}|${topic.phase ?? ''}|${operatingCosts ? 1 : 0}` };
}

export const NO_CONTEXT: Context = contextOf({}, false);

/** Of words nobody knows: what stands beside them can still be worked out from each other. */
export const UNKNOWN: Readings = { meant: [], possible: [], isSoft: false, context: NO_CONTEXT };

const OPERATING_COSTS: Topic = { flow: 'expenditure', source: 'general', nature: 'public' };

/** Makes the readings of phrases under contexts, the nearest first; each but once. */
export class ReadingMaker {
  private readonly known = new Map<Phrase, Map<string, Readings>>();

  /**
   * @param whole what the words tell a part of, where 其中 says so
   */
  readingsOf(phrase: Phrase, contexts: readonly Context[], whole: Context | null = null): Readings {
    let byContext = this.known.get(phrase);
    if (!byContext) this.known.set(phrase, (byContext = new Map()));
    let key = whole ? `${whole.key}>` : '';
    for (const context of contexts) key += `${context.key};`;
    let readings = byContext.get(key);
    if (!readings) byContext.set(key, (readings = new PhraseReadings(phrase, contexts, whole)));
    return readings;
  }
}

/** The same words where they may be of another year: nothing is held against them. */
export function doubtful({ meant, possible, isSoft, context }: Readings): Readings {
  return { meant: [], possible: [...meant, ...possible], isSoft, context };
}

class PhraseReadings implements Readings {
  readonly meant: readonly Topic[];
  readonly isSoft: boolean;
  readonly context: Context;
  /** What they say by themselves, where that is not what they mean. */
  private readonly alone: readonly Topic[];
  private widened: readonly Topic[] | null = null;

  constructor(
    private readonly phrase: Phrase,
    private readonly contexts: readonly Context[],
    whole: Context | null,
  ) {
    const within = withinWhole(phrase, whole);
    const said: Topic[] = [];
    const above = isOfOtherMatter(phrase, contexts[0]) ? contexts.slice(0, 1) : [...contexts, NO_CONTEXT];
    for (const context of above) said.push(...combined(phrase, context));
    this.meant = distinctTopics(within ?? said);
    this.alone = within ? said : [];
    this.isSoft =
      phrase.operatingCosts || (!phrase.isTelling && contexts.some((context) => context.operatingCosts));
    this.context = this.meant[0] ? contextOf(this.meant[0], this.isSoft) : NO_CONTEXT;
  }

  get possible(): readonly Topic[] {
    return (this.widened ??= distinctTopics([
      ...this.meant.flatMap(widened),
      ...this.alone,
      ...this.alone.flatMap(widened),
      ...uncertain(this.phrase, this.contexts),
    ]));
  }
}

/**
 * 教育支出100万元，其中：基本支出80万元 is 基本支出 of 教育支出, and under 项目支出 an economic line is not that of 基本支出, which the tables
 * print. Null where the whole says nothing of the kind.
 */
function withinWhole({ topic, subjects }: Phrase, whole: Context | null): Topic[] | null {
  const above = whole?.topic;
  if (!above) return null;
  const { nature, source, item } = topic;
  if (above.subject !== undefined && nature !== undefined && subjects.length === 0 && !source && !item)
    return [{ ...above, nature }];
  if (above.nature !== 'project' || !subjects.some(({ scheme }) => scheme === 'economic')) return null;
  return subjects.flatMap((subject) =>
    subject.scheme === 'economic'
      ? [
          withoutAbsent({
            flow: 'expenditure',
            source: above.source,
            nature: 'project',
            subject: subject.key,
          }),
        ]
      : ofSubject(subject, topic, above),
  );
}

/** 一般公共预算拨款 below a heading of 政府采购 is that of the procurement, which no table tells apart. */
function isOfOtherMatter({ topic, subjects, bothFlows }: Phrase, nearest: Context | undefined): boolean {
  if (nearest?.topic.domain === undefined || subjects.length > 0 || bothFlows) return false;
  const { domain, flow, nature, item } = topic;
  return topic.source !== undefined && !domain && !flow && !nature && !item;
}

function combined(phrase: Phrase, context: Context): Topic[] {
  const told = phrase.topic;
  if (isUncertain(told.domain)) return [];
  if (told.domain !== undefined) return [withoutAbsent({ domain: told.domain, item: told.item })];
  if (phrase.operatingCosts) return [OPERATING_COSTS];
  const above = context.operatingCosts ? OPERATING_COSTS : context.topic;
  const isNarrowing = onlyNarrows(phrase);
  if (isUncertain(above.domain) && isNarrowing) return [];
  if (above.domain !== undefined) return isNarrowing ? [above] : phrase.isTelling ? [] : [above];
  if (phrase.subjects.length > 0) {
    const ordered = inContext(phrase.subjects, above);
    return [
      ...(told.item === undefined ? [] : whole(told, above, false)),
      ...ordered.flatMap((subject) => ofSubject(subject, told, above)),
    ];
  }
  if (phrase.bothFlows) {
    return (['revenue', 'expenditure'] as const).flatMap((flow) =>
      whole({ ...told, flow }, above, isNarrowing),
    );
  }
  // 支出 under “三公” may be all expenditure, or that of “三公”.
  const again = onlyFlow(phrase) && told.flow === above.flow && isPart(above) ? [{ ...above, ...told }] : [];
  return [...whole(told, above, isNarrowing), ...again];
}

/** Words that say no more than 收入 or 支出. */
function onlyFlow({ topic: { flow, source, nature, item }, subjects }: Phrase): boolean {
  return flow !== undefined && subjects.length === 0 && !source && !nature && !item;
}

function isPart({ item, nature, subject }: Topic): boolean {
  return item !== undefined || nature !== undefined || subject !== undefined;
}

function isUncertain(domain: Topic['domain']): boolean {
  return domain === 'assets' || domain === 'performance';
}

/**
 * What is held and what is under 绩效目标 is counted in too many ways to be held against a sentence; it can only bear it out.
 */
function uncertain({ topic, isTelling }: Phrase, contexts: readonly Context[]): Topic[] {
  if (topic.domain !== undefined && isUncertain(topic.domain)) return [{ domain: topic.domain }];
  const above = contexts.find((context) => context.topic.domain !== undefined)?.topic.domain;
  return above === 'performance' && !isTelling ? [{ domain: above }] : [];
}

/** Words that say only when, such as 当年预算: everything else is as it was. */
function onlyNarrows({ topic, subjects, bothFlows }: Phrase): boolean {
  const { flow, source, nature, item } = topic;
  return !bothFlows && subjects.length === 0 && !flow && !source && !nature && !item;
}

function whole(told: Topic, above: Topic, isNarrowing: boolean): Topic[] {
  if (isNarrowing) return flowsOf(withoutAbsent({ ...above, ...told }));
  const flow = told.flow ?? above.flow;
  const source =
    told.source ??
    (told.flow !== undefined && told.flow !== above.flow ? fiscalOnly(above.source) : above.source);
  const inherits = flow !== 'revenue' && told.item === undefined && told.flow === undefined;
  return flowsOf(
    withoutAbsent({
      flow,
      source,
      nature: flow === 'revenue' ? undefined : (told.nature ?? (inherits ? above.nature : undefined)),
      item: told.item,
      phase: told.phase,
      version: told.version,
      subject: inherits && told.nature !== undefined ? above.subject : undefined,
    }),
  );
}

/** A topic of unknown flow may be of either. */
function flowsOf(topic: Topic): Topic[] {
  if (topic.flow !== undefined || topic.domain !== undefined) return [topic];
  return [
    { ...topic, flow: 'revenue' },
    { ...topic, flow: 'expenditure' },
  ];
}

function ofSubject({ key, scheme }: Subject, told: Topic, above: Topic): Topic[] {
  const source = told.source ?? fiscalOnly(above.source);
  const given = told.nature ?? above.nature;
  const natures =
    scheme === 'economic'
      ? ([given, 'basic', undefined] as const)
      : scheme === 'project'
        ? (['project'] as const)
        : ([given, undefined, 'basic'] as const);
  const flow = told.flow ?? 'expenditure';
  return [...new Set(natures)].map((nature) =>
    withoutAbsent({ flow, source, nature, phase: told.phase, subject: key }),
  );
}

/** Under 基本支出 an economic line is meant first, elsewhere a functional one. */
function inContext(subjects: readonly Subject[], { nature }: Topic): readonly Subject[] {
  const first = nature === undefined || nature === 'project' ? 'functional' : 'economic';
  return [...subjects].sort((a, b) => Number(b.scheme === first) - Number(a.scheme === first));
}

function fiscalOnly(source: Source | undefined): Source | undefined {
  return source === 'fiscal' || source === 'general' || source === 'fund' || source === 'capital'
    ? source
    : undefined;
}

/** The same of all money, of 财政拨款 and of 一般公共预算. */
function widened(topic: Topic): Topic[] {
  if (topic.domain !== undefined || (topic.source !== undefined && fiscalOnly(topic.source) === undefined))
    return [];
  return ([undefined, 'fiscal', 'general'] as const)
    .filter((source) => source !== topic.source)
    .map((source) => withoutAbsent({ ...topic, source }));
}

type Loosely<T> = { -readonly [K in keyof T]?: T[K] | undefined };

function withoutAbsent(loose: Loosely<Topic>): Topic {
  const topic: Record<string, string> = {};
  for (const [respect, value] of Object.entries(loose)) if (value !== undefined) topic[respect] = value;
  return topic;
}

function distinctTopics(topics: readonly Topic[]): Topic[] {
  if (topics.length < 2) return [...topics];
  const seen = new Set<string>();
  return topics.filter((topic) => {
    const key = `${topicKey(topic)}|${topic.phase ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
