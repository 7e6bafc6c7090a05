import type { ZeroBase } from '../../amount/zero-base';
import type { PreviousYear } from '../../previous/previous-year';
import type { Flow, Source } from '../../tables/facets';
import type { Fact } from '../facts/fact';
import type { FactBook } from '../facts/fact-book';
import { topicKey, type Topic } from '../facts/topic';
import type { Base } from '../reading/role';
import type { Readings } from '../reading/readings';
import type { Doubts } from './doubts';

/** The figures a sentence may speak of. */
export interface Candidates {
  /** What its words mean. */
  readonly meant: readonly Fact[];
  /** What they may mean; nothing is held against a sentence for these alone. */
  readonly possible: readonly Fact[];
}

/** Index of no sheet: the cell stands in another workbook. */
const ELSEWHERE = -1;

/** Looks up figures, with what the checks of the tables say of them. */
export class Figures {
  private readonly known = new Map<Readings, Map<Base | undefined, Candidates>>();
  private readonly allTheMoney = new Map<string, boolean>();

  constructor(
    readonly book: FactBook,
    private readonly doubts: Doubts,
    private readonly lastYear: PreviousYear | null,
    readonly zeroBase: ZeroBase,
  ) {}

  of(readings: Readings, version?: Base): Candidates {
    let byVersion = this.known.get(readings);
    if (!byVersion) this.known.set(readings, (byVersion = new Map()));
    let candidates = byVersion.get(version);
    if (!candidates) byVersion.set(version, (candidates = this.lookUp(readings, version)));
    return candidates;
  }

  private lookUp(readings: Readings, version: Base | undefined): Candidates {
    const { meant } = readings;
    const printed = this.find(meant, version);
    const isReadable = !this.isUnreadable(readings, version);
    const firm = isReadable ? this.trustedOf(printed) : [];
    // Facts that are only possible are looked for where those meant do not settle it.
    const possible = once(() => this.find(readings.possible, version));
    // That all money is of one source this year says nothing of last year's.
    const isThisYear = version === undefined;
    const sure = once(() =>
      meant.some(isThreePublic)
        ? possible()
        : isThisYear && meant.length > 0 && meant.every((topic) => this.isAllTheMoney(topic))
          ? this.find(
              readings.possible.filter((topic) => this.isAllTheMoney(topic)),
              version,
            )
          : [],
    );
    const allPossible = once(() =>
      [...printed, ...possible()].flatMap((fact) => [fact, ...this.trusted(fact)]),
    );
    const allMeant = once(() => (firm.length > 0 || !isReadable ? firm : this.trustedOf(sure())));
    return {
      get meant() {
        return allMeant();
      },
      get possible() {
        return allPossible();
      },
    };
  }

  private trustedOf(facts: readonly Fact[]): readonly Fact[] {
    return facts.flatMap((fact) => this.trusted(fact));
  }

  /** Whether one of the cells that are meant holds no amount: what others hold may then not be what is meant. */
  isUnreadable({ meant }: Readings, version?: Base): boolean {
    const printed = version === 'other-previous' ? 'previous' : version;
    return meant.some((topic) => this.book.isUnreadable(printed ? { ...topic, version: printed } : topic));
  }

  private find(topics: readonly Topic[], version: Base | undefined): Fact[] {
    return topics.flatMap((topic) => {
      if (version === undefined) return this.book.find(topic);
      const printed = version === 'other-previous' ? 'previous' : version;
      const found = this.book.find({ ...topic, version: printed });
      return found.length > 0 || version !== 'previous' ? found : this.ofLastYear(topic);
    });
  }

  /** What last year's workbook prints for the figures of a topic; a line that is new may only be called otherwise. */
  private ofLastYear(topic: Topic): readonly Fact[] {
    const { lastYear } = this;
    if (!lastYear) return [];
    return this.book.find(topic).flatMap((fact): Fact[] => {
      const last = fact.isPrinted ? lastYear.amountAt(fact.place) : null;
      if (!last?.place) return [];
      const { amount, unit, quantum, table, place } = last;
      return [
        {
          topic: { ...topic, version: 'previous' },
          amount,
          unit,
          quantum,
          table,
          place: { ...place, sheet: ELSEWHERE },
          isPrinted: true,
        },
      ];
    });
  }

  /**
   * A figure that is itself found wrong is held against nothing, but for what it should be; a sentence that quotes it as it is
   * printed went wrong with it.
   */
  private trusted(fact: Fact): Fact[] {
    const doubt = this.doubts(fact.place, fact.amount);
    if (!doubt) return [fact];
    const { expected, quantum = fact.quantum } = doubt;
    return expected === null ? [] : [{ ...fact, amount: expected, quantum }, fact];
  }

  /** Whether money of a source is all the money there is: then it need not be said whose it is. */
  isAllTheMoney({ flow, source }: Topic): boolean {
    if (flow === undefined) return false;
    const key = `${flow}/${source ?? ''}`;
    const known = this.allTheMoney.get(key);
    if (known !== undefined) return known;
    const isAll = this.hasAll(flow, source);
    this.allTheMoney.set(key, isAll);
    return isAll;
  }

  private hasAll(flow: Flow, source: Source | undefined): boolean {
    if (source !== undefined && this.book.isUnreadable({ flow, source })) return false;
    const all = this.book.find({ flow })[0];
    const own = source === undefined ? all : this.book.find({ flow, source })[0];
    return all !== undefined && own !== undefined && Math.abs(all.amount - own.amount) <= all.quantum;
  }

  /** Key of a topic that is the same for all money and for its only source. */
  sharedKey(topic: Topic): string {
    const source: Source | undefined = this.isAllTheMoney(topic) ? undefined : topic.source;
    const isWhole = topic.subject === undefined && topic.nature === undefined && topic.item === undefined;
    const { domain, flow, nature, item, subject } = topic;
    const key = topicKey({
      ...(domain && { domain }),
      ...(flow && !isWhole && { flow }),
      ...(source && { source }),
      ...(nature && { nature }),
      ...(item && { item }),
      ...(subject && { subject }),
    });
    return `${key}|${topic.phase === 'carry-in' || topic.phase === 'carry-out' ? topic.phase : ''}`;
  }
}

/** “三公” are printed of one source, whichever it is. */
function isThreePublic({ item, domain }: Topic): boolean {
  return item !== undefined && domain === undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
