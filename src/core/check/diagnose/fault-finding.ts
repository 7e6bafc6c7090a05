import type { Finding, Severity } from '../../findings/finding';
import type { RuleId } from '../../findings/rule-id';
import { figureAt } from '../../relations/ledger';
import { VerdictLevel } from '../check-result';
import { evidenceOf, moneyLike } from './evidence';
import type { Explanation } from './explanation';
import type { Correction, Fault } from './fault';
import type { Residuals } from './residuals';
import type { CandidateFinder } from './candidates';
import type { FaultGraph } from './fault-graph';
import { levelOfLink, type Link } from './link';
import { strainOf } from './strain';
import { asSuspect, suspectedFaults, type SuspectedFault } from './suspects';
import { NAMED_FROM, wordsFor } from './wording/fault-sentence';

/** The rule a finding goes under when several of its relations are broken: the one a clerk looks at first. */
const RULE_ORDER: readonly RuleId[] = [
  'hierarchy',
  'grand-total',
  'row-split',
  'column-group',
  'balance',
  'unit-rollup',
  'cross-table',
  'part-of-whole',
];

/** A finding, and what is thereby known to read otherwise: the corrections of a culprit nobody would doubt. */
export interface Diagnosed {
  readonly finding: Finding;
  readonly corrections: readonly Correction[];
}

/** The finding for one fault of an explanation; `remnants` are relations it explains but for a small rest. */
export function faultFinding(
  graph: FaultGraph,
  candidatesFor: CandidateFinder,
  fault: Fault,
  explanation: Explanation,
  remnants: readonly Link[],
): Diagnosed {
  const before = explanation.residuals.with(fault);
  const links = fault.effects.map(({ link }) => link);
  const suspects = suspectedFaults(candidatesFor, links, before);
  const culprit = suspects[0]?.fault ?? fault;
  return {
    finding: findingOf(graph, culprit, [...evidenceLinks(culprit, before), ...remnants], suspects),
    corrections: isSure(suspects) && !culprit.isLimit ? culprit.corrections : [],
  };
}

/** The finding for a relation no fault explains: every correction would break others that hold. */
export function unexplainedFinding(
  graph: FaultGraph,
  candidatesFor: CandidateFinder,
  link: Link,
  explained: Residuals,
): Diagnosed {
  const suspects = suspectedFaults(candidatesFor, [link], explained);
  return { finding: findingOf(graph, suspects[0]?.fault ?? null, [link], suspects), corrections: [] };
}

function findingOf(
  graph: FaultGraph,
  culprit: Fault | null,
  links: readonly Link[],
  suspects: readonly SuspectedFault[],
): Finding {
  const { ledger } = graph;
  const first = links[0]!;
  const root = culprit?.root ?? first.relation.target;
  const figure = figureAt(ledger, root);
  const relations = links.filter(({ testimony }) => testimony === null);
  const isOnlyLimited = relations.every(({ relation }) => relation.family.kind === 'at-most');
  const expected = isOnlyLimited ? null : (culprit?.expected ?? null);
  const difference = expected === null ? first.residual : figure.amount - expected;
  return {
    rule: ruleOf(relations),
    severity: severityOf(relations),
    place: figure.place,
    suspects: suspects.map((suspect) => asSuspect(graph, suspect)),
    published: moneyLike(ledger, root, figure.amount),
    expected: expected === null ? null : moneyLike(ledger, root, expected),
    difference: moneyLike(ledger, root, difference),
    shape: culprit?.shape ?? null,
    ...wordsFor(ledger, culprit, links, suspects, isSure(suspects) ? quotesOf(culprit) : []),
    evidence: links.map((link) => evidenceOf(ledger, link)),
  };
}

function isSure([first]: readonly SuspectedFault[]): boolean {
  return (first?.confidence ?? 0) >= NAMED_FROM;
}

/** Cells of sentences that agree with the wrong figures as they are printed. */
function quotesOf(culprit: Fault | null): string[] {
  const cells = (culprit?.effects ?? []).flatMap(({ link, amount }) =>
    link.testimony?.rule === 'narrative-amount' &&
    strainOf(link, link.residual) === 0 &&
    strainOf(link, link.residual + amount) > 0
      ? [link.testimony.cell]
      : [],
  );
  return [...new Set(cells)];
}

/** Relations that are off as published and make better sense with the fault undone; those the figure sums up come first. */
function evidenceLinks(fault: Fault, before: Residuals): Link[] {
  const improved = fault.effects
    .filter(({ link, amount }) => {
      const residual = before.of(link);
      return strainOf(link, residual + amount) < strainOf(link, residual);
    })
    .map(({ link }) => link);
  const published = improved.filter(({ residual }) => residual !== 0);
  const links = published.length > 0 ? published : improved;
  const distance = (link: Link): number =>
    link.testimony ? 4 : (link.relation.target === fault.root ? 0 : 1) + (link.tableId === null ? 2 : 0);
  return links.sort((a, b) => distance(a) - distance(b));
}

function ruleOf(links: readonly Link[]): RuleId {
  const rules = links.map(({ relation }) => relation.family.rule);
  return RULE_ORDER.find((rule) => rules.includes(rule)) ?? rules[0]!;
}

function severityOf(links: readonly Link[]): Severity {
  const levels = links.map((link) => {
    const level = levelOfLink(link, link.residual);
    const isSoft = link.relation.family.strength === 'soft';
    return isSoft && level === VerdictLevel.Broken ? VerdictLevel.Unlikely : level;
  });
  if (levels.includes(VerdictLevel.Broken)) return 'error';
  return levels.includes(VerdictLevel.Unlikely) ? 'warning' : 'info';
}
