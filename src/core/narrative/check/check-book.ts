import type { Statement } from '../../findings/statement';
import { topicKey, type Topic } from '../facts/topic';
import type { Claim, Reading } from '../reading/claim';
import type { Figures } from './claim-figures';
import type { NarrativeFault } from './fault';
import { judgeAmount, type JudgedAmount } from './judge-amounts';
import { isBaseBorneOut } from './judge-bases';
import { judgeChange } from './judge-changes';
import { projectCounts } from './judge-counts';
import { judgeLevel } from './judge-levels';
import { judgeOrder } from './judge-orders';
import { judgeParts } from './judge-parts';
import { judgeRepeats } from './judge-repeats';
import { judgeCompletion, judgeShare } from './judge-shares';
import { doublySignedRate, signlessRate } from './signless-rate';
import { statedOf } from './stated';
import { Standings } from './standings';

/** What came of the narrative of one organisation. */
export interface JudgedNarrative {
  readonly statements: readonly Statement[];
  readonly faults: readonly NarrativeFault[];
  /** What each claim says how much of. */
  readonly amounts: ReadonlyMap<Claim, JudgedAmount>;
}

/** Checks everything a narrative says against the tables, and against itself. */
export function judgeNarrative(reading: Reading, figures: Figures): JudgedNarrative {
  return new NarrativeJudge(reading, figures).judge();
}

class NarrativeJudge {
  private readonly standings = new Standings();
  private readonly faults: NarrativeFault[] = [];
  private readonly amounts = new Map<Claim, JudgedAmount>();
  private byTopic: Map<string, Claim[]> | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly figures: Figures,
  ) {}

  judge(): JudgedNarrative {
    const { claims, loose, counts } = this.reading;
    for (const claim of claims) this.seeAll(claim);
    for (const { paragraph, figure } of [...loose, ...counts]) this.standings.see(paragraph, figure);
    const partSums = judgeParts(claims, (claim) => this.amountOf(claim).standing === 'right');
    const inParts = new Set(partSums.flatMap(({ head, parts, fault }) => (fault ? [] : [head, ...parts])));
    for (const claim of claims) this.judgeAmount(claim, inParts.has(claim));
    for (const { head, parts, fault } of partSums) {
      if (fault && [head, ...parts].some((claim) => this.standings.of(claim.amount!) === 'wrong')) continue;
      for (const { amount } of [head, ...parts]) this.standings.mark(amount, 'checked');
      if (fault) this.report(head.amount, fault);
    }
    for (const claim of claims) this.judgeRest(claim);
    this.judgeRepeats();
    this.judgeRestated();
    for (const count of counts) this.judgeCount(count);
    return { statements: this.standings.list(), faults: this.faults, amounts: this.amounts };
  }

  private seeAll({ paragraph, amount, base, change, rate, completion, shares }: Claim): void {
    const figures = [amount, base?.figure, change?.figure, rate?.figure, completion?.figure];
    for (const figure of [...figures, ...shares.map((share) => share.figure)])
      this.standings.see(paragraph, figure);
  }

  private readonly amountOf = (claim: Claim): JudgedAmount => {
    let amount = this.amounts.get(claim);
    if (!amount) {
      amount = claim.of ? { ...this.amountOf(claim.of), fault: null } : judgeAmount(claim, this.figures);
      this.amounts.set(claim, amount);
    }
    return amount;
  };

  private judgeAmount(claim: Claim, addsUp: boolean): void {
    const { standing, fault } = this.amountOf(claim);
    if (standing === 'unknown') return;
    // 机关运行经费 is counted differently from place to place: its own list explains it.
    if (fault?.kind === 'amount-soft' && addsUp) this.standings.mark(claim.amount, 'checked');
    else if (fault) this.report(claim.amount, fault);
    else this.standings.mark(claim.amount, 'checked');
  }

  private judgeRest(claim: Claim): void {
    const { changeChecked, rateChecked, baseChecked, fault } = judgeChange(
      claim,
      this.amountOf(claim),
      this.figures,
    );
    if (changeChecked) this.standings.mark(claim.change?.figure, 'checked');
    if (rateChecked) this.standings.mark(claim.rate?.figure, 'checked');
    if (baseChecked || isBaseBorneOut(claim, this.figures))
      this.standings.mark(claim.base?.figure, 'checked');
    if (fault) this.report(fault.of === 'base' ? claim.base?.figure : claim[fault.of]?.figure, fault.fault);
    else if (rateChecked) this.standings.mark(claim.amount, 'checked');
    const isWrong = this.standings.isWrong(claim.rate?.figure);
    const badlySigned = isWrong ? null : (signlessRate(claim) ?? doublySignedRate(claim));
    if (badlySigned) this.report(claim.rate?.figure, badlySigned);
    const levelFault = judgeLevel(claim, this.amountOf, this.figures);
    if (levelFault) this.report(null, levelFault);
    const orderFault = judgeOrder(claim, this.amountOf(claim), this.figures);
    if (orderFault) this.report(null, orderFault);
    for (const share of claim.shares) {
      const judged = judgeShare(claim, share, this.figures, this.amountOf, this.saidOf);
      if (judged) this.standings.mark(share.figure, 'checked');
      if (judged?.fault) this.report(share.figure, judged.fault);
    }
    const completion = judgeCompletion(claim, this.figures, this.amountOf);
    if (!completion) return;
    for (const figure of [claim.completion?.figure, claim.amount, claim.base?.figure])
      this.standings.mark(figure, 'checked');
    if (completion.fault) this.report(claim.completion?.figure, completion.fault);
  }

  private judgeRepeats(): void {
    const { confirmed, faults } = judgeRepeats(
      // What is wrong already bears no witness against others.
      this.reading.claims.filter(({ change }) => !this.standings.isWrong(change?.figure)),
      this.topicOf,
      ({ change }) => change !== null && this.standings.of(change.figure) === 'checked',
      this.figures,
    );
    for (const { change } of confirmed) this.standings.mark(change!.figure, 'checked');
    for (const { claim, fault } of faults) this.report(claim.change!.figure, fault);
  }

  /** Claims that state the amount of a topic. */
  private readonly saidOf = (topic: Topic): readonly Claim[] => {
    this.byTopic ??= groupedByTopic(this.reading.claims);
    return this.byTopic.get(topicKey(topic)) ?? [];
  };

  /** The same figure stated in several places, where no table prints it. */
  private judgeRestated(): void {
    const said = new Map<string, Set<Claim>>();
    for (const claim of this.reading.claims) {
      const stated = statedOf(claim.amount);
      if (!stated || stated.fen === 0 || this.standings.of(claim.amount!) !== 'unlinked') continue;
      const { meant, possible } = claim.readings;
      for (const topic of [...meant, ...possible]) {
        const key = `${topicKey(topic)}|${topic.phase ?? ''}|${stated.fen}`;
        said.set(key, (said.get(key) ?? new Set()).add(claim));
      }
    }
    for (const claims of said.values()) {
      const paragraphs = new Set([...claims].map(({ paragraph }) => paragraph));
      if (paragraphs.size > 1) for (const { amount } of claims) this.standings.mark(amount, 'checked');
    }
  }

  private readonly topicOf = (claim: Claim): Topic | null => this.amountOf(claim).fact?.topic ?? null;

  private judgeCount(count: Reading['counts'][number]): void {
    const counted = projectCounts(this.figures.book, count);
    if (counted.size === 0) return;
    const { figure, paragraph } = count;
    if (counted.has(Number(figure.decimal))) {
      this.standings.mark(figure, 'checked');
      return;
    }
    const unit = figure.unit.kind === 'count' ? figure.unit.name : '';
    this.report(figure, {
      kind: 'count',
      severity: 'warning',
      paragraph,
      wrong: { start: figure.start, end: figure.end },
      right: `${[...counted][0]!}${unit}`,
      isCertain: false,
      published: null,
      expected: null,
      source: null,
    });
  }

  private report(figure: Claim['amount'] | undefined, fault: NarrativeFault): void {
    this.standings.mark(figure, fault.severity === 'info' ? 'checked' : 'wrong');
    this.faults.push(fault);
  }
}

function groupedByTopic(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const [topic] = claim.readings.meant;
    if (!topic || !claim.amount) continue;
    const key = topicKey(topic);
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}
