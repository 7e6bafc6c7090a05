import { percentText } from '../../amount/quotient-text';
import type { Topic } from '../facts/topic';
import type { Claim, Share } from '../reading/claim';
import type { Figure } from '../reading/figures';
import type { Base } from '../reading/role';
import type { Figures } from './claim-figures';
import type { FaultKind, NarrativeFault } from './fault';
import type { JudgedAmount } from './judge-amounts';
import { comparePercent } from './quotient';
import { agreement, asCompared, asWorkedWith, bounds, factStated, statedOf, type Stated } from './stated';

/** How a share or a completion stands; null where its whole is not known. */
export type JudgedQuotient = { readonly fault: NarrativeFault | null } | null;

type Amounts = (claim: Claim) => JudgedAmount;

/** A share of what the sentence names, or of what stands before 其中. */
export function judgeShare(
  claim: Claim,
  share: Share,
  figures: Figures,
  amounts: Amounts,
  saidOf: (topic: Topic) => readonly Claim[],
): JudgedQuotient {
  const parts = amounts(claim).values;
  const named = share.whole ? namedWholes(share, claim, figures, amounts, saidOf) : [];
  const heads = headsOf(claim).flatMap((head) => amounts(head).values);
  const totals = totalTopics(claim, figures);
  const ofTable = totals.flatMap((total) => figures.book.find(total).map(factStated));
  if (parts.length === 0) return null;
  const sure = named.length > 0 ? named : heads;
  // What a share is of is often left unsaid: nothing is wrong that is right of any whole it may be of.
  const verdicts = [...sure, ...(named.length > 0 ? [] : ofTable)].map((whole) =>
    parts.map((part) => comparePercent(share.figure, bounds(part), bounds(whole))),
  );
  if (verdicts.flat().includes('right')) return { fault: null };
  // It may be right of a whole whose cell cannot be read.
  const isOfUnreadable =
    (share.whole && figures.isUnreadable(share.whole)) ||
    totals.some((total) => figures.book.isUnreadable(total));
  if (named.length === 0 && isOfUnreadable) return null;
  // 占本年支出合计的 under 一般公共预算 is not of 一般公共预算 itself.
  const whole = sure.find(({ fen }) => parts.every((part) => part.fen !== fen)) ?? sure[0];
  if (!whole) return unnamedWhole(claim, share, parts, amounts, ofTable[0]);
  const isCertain = amounts(claim).standing !== 'unknown';
  return { fault: quotientFault(claim, share.figure, parts[0]!, whole, 'share', verdicts.flat(), isCertain) };
}

/**
 * A share of what no words name is as a rule of the total of its table. Where it is of no total and of nothing said before, that is
 * worth a look.
 */
function unnamedWhole(
  claim: Claim,
  { figure }: Share,
  parts: readonly Stated[],
  amounts: Amounts,
  total: Stated | undefined,
): JudgedQuotient {
  if (!total || amounts(claim).standing !== 'right' || parts[0]!.fen > total.fen) return null;
  for (let { prior } = claim; prior; prior = prior.prior) {
    const said = amounts(prior).values;
    if (
      said.some((whole) =>
        parts.some((part) => comparePercent(figure, bounds(part), bounds(whole)) === 'right'),
      )
    )
      return { fault: null };
  }
  const verdicts = parts.map((part) => comparePercent(figure, bounds(part), bounds(total)));
  const fault = quotientFault(claim, figure, parts[0]!, total, 'share', verdicts, false);
  return { fault: { ...fault, severity: 'warning' } };
}

/** 决算 ÷ 预算. */
export function judgeCompletion(claim: Claim, figures: Figures, amounts: Amounts): JudgedQuotient {
  const { completion } = claim;
  const parts = amounts(claim).values;
  const wholes = completion ? budgetsOf(claim, completion.base, figures) : [];
  if (!completion || parts.length === 0 || wholes.length === 0) return null;
  const verdicts = wholes.flatMap((whole) =>
    parts.map((part) => comparePercent(completion.figure, bounds(part), bounds(whole))),
  );
  if (verdicts.includes('right')) return { fault: null };
  const isCertain = amounts(claim).standing !== 'unknown';
  return {
    fault: quotientFault(claim, completion.figure, parts[0]!, wholes[0]!, 'completion', verdicts, isCertain),
  };
}

function namedWholes(
  { whole }: Share,
  claim: Claim,
  figures: Figures,
  amounts: Amounts,
  saidOf: (topic: Topic) => readonly Claim[],
): Stated[] {
  if (figures.isUnreadable(whole!)) return [];
  const { meant, possible } = figures.of(whole!);
  const facts = meant.length > 0 ? meant : possible;
  if (facts.length > 0) return facts.flatMap((fact) => asCompared(factStated(fact), statedOf(claim.amount)));
  const said = whole!.meant.flatMap((topic) => saidOf(topic).flatMap((other) => amounts(other).values));
  if (said.length > 0) return said;
  return headsOf(claim).flatMap((head) => amounts(head).values);
}

/** What the claim is a part of, and what that is a part of. */
function headsOf(claim: Claim): Claim[] {
  const heads: Claim[] = [];
  for (let head = claim.head; head && heads.length < 4; head = head.head) heads.push(head);
  return heads;
}

/** The totals of the tables the claim's figure is part of, the likeliest first. */
function totalTopics(claim: Claim, figures: Figures): Topic[] {
  const [topic] = claim.readings.meant;
  if (!topic?.flow) return [];
  const { flow, source } = topic;
  const sources = [...new Set([source, undefined, 'fiscal', 'general'] as const)];
  const items = topic.item === undefined ? [] : (['three-public', 'vehicle'] as const);
  const natures = topic.nature === undefined ? [] : (['basic', 'project'] as const);
  const wholes = sources.map((own): Topic => ({ flow, ...(own && { source: own }) }));
  const ofItems = items.flatMap((item) => wholes.map((whole) => ({ ...whole, item })));
  const ofOthers = wholes.flatMap((whole): Topic[] => [
    ...natures.map((nature) => ({ ...whole, nature })),
    whole,
    { ...whole, phase: 'year' },
    ...linesAbove(topic.subject, figures).map((subject) => ({ ...whole, subject })),
  ]);
  return [...ofItems, ...ofOthers];
}

/** The lines a line is part of. */
function linesAbove(key: string | undefined, { book }: Figures): string[] {
  const own = book.subjects.all.find((subject) => subject.key === key);
  if (!own) return [];
  const above = book.subjects.all.filter(
    ({ scheme, path }) =>
      scheme === own.scheme &&
      path.length < own.path.length &&
      path.every((name, level) => name === own.path[level]),
  );
  return above.map((subject) => subject.key);
}

function budgetsOf(claim: Claim, base: Base, figures: Figures): Stated[] {
  const stated = statedOf(claim.base?.figure);
  if (stated) {
    const { meant } = figures.of(claim.readings, claim.base!.base);
    const fact = meant.find((one) => agreement(stated, one) === 'same');
    // One that the tables do not bear out need not be what was divided by.
    return fact ? asWorkedWith(stated, fact) : [...meant.map(factStated), stated];
  }
  const versions =
    base === 'initial' ? (['initial', 'budget'] as const) : (['adjusted', 'budget', 'initial'] as const);
  const written = statedOf(claim.amount);
  const facts = versions.flatMap((version) =>
    figures.of(claim.readings, version).meant.flatMap((fact) => asCompared(factStated(fact), written)),
  );
  const before = statedOf(claim.prior?.amount);
  return [...facts, ...(before ? [before] : [])];
}

function quotientFault(
  { paragraph }: Claim,
  figure: Figure,
  part: Stated,
  whole: Stated,
  kind: 'share' | 'completion',
  verdicts: readonly string[],
  isCertain: boolean,
): NarrativeFault {
  const isCut = verdicts.includes('truncated');
  const faultKind: FaultKind = whole.fen === 0 ? 'share-of-nothing' : isCut ? `${kind}-truncated` : kind;
  return {
    kind: faultKind,
    severity: isCut ? 'warning' : 'error',
    paragraph,
    wrong: { start: figure.start, end: figure.end },
    right:
      whole.fen === 0 ? null : `${percentText(Math.abs(part.fen), Math.abs(whole.fen), figure.decimals)}%`,
    isCertain: isCertain || isCut,
    published: null,
    expected: null,
    source: null,
  };
}
