import type { Localised } from '../../../findings/localised';
import { figureAt, type Ledger } from '../../../relations/ledger';
import { certainValue, type Fault } from '../fault';
import type { Link } from '../fault-graph';
import type { SuspectedFault } from '../suspects';
import { becauseOf } from './clauses';
import {
  computedOnSentence,
  doubledLineSentence,
  exceededSentence,
  omittedLineSentence,
  swappedSentence,
  undecidedSentence,
  versionSentence,
  wrongFigureSentence,
} from './sentences';

/** From this confidence on a finding names its culprit; below, it shows both sides. */
const NAMED_FROM = 0.8;

/** Alternatives a sentence spells out; the finding lists them all. */
const MOST_ALTERNATIVES = 4;

/** What a clerk reads about a fault. */
export function sentenceOf(
  ledger: Ledger,
  culprit: Fault | null,
  links: readonly Link[],
  suspects: readonly SuspectedFault[],
): Localised {
  const first = links[0]!;
  const isDecided = culprit !== null && (suspects[0]?.confidence ?? 0) >= NAMED_FROM;
  if (first.relation.family.kind === 'at-most' && (culprit === null || certainValue(culprit) === null)) {
    const part = figureAt(ledger, first.relation.target);
    return exceededSentence(part, part.amount - first.residual, becauseOf(ledger, part, links));
  }
  return isDecided ? decided(ledger, culprit, links) : undecided(ledger, links, suspects);
}

function decided(ledger: Ledger, culprit: Fault, links: readonly Link[]): Localised {
  const root = figureAt(ledger, culprit.root);
  const because = becauseOf(ledger, root, links);
  const expected = culprit.expected ?? 0;
  const [companion] = culprit.companions;
  switch (culprit.kind) {
    case 'figure':
      return wrongFigureSentence(root, expected, culprit.shape, because);
    case 'computed-on':
      return computedOnSentence(root, expected, culprit.shape, because);
    case 'version':
      return versionSentence(root, expected, because);
    case 'swap':
      return swappedSentence(root, figureAt(ledger, companion!), because);
    case 'omitted-line':
      return omittedLineSentence(
        root,
        links.find(({ relation }) => relation.target === culprit.root)?.residual ?? links[0]!.residual,
        companion === undefined ? null : figureAt(ledger, companion),
      );
    case 'doubled-line':
      return doubledLineSentence(root, because);
  }
}

function undecided(ledger: Ledger, links: readonly Link[], suspects: readonly SuspectedFault[]): Localised {
  const target = figureAt(ledger, links[0]!.relation.target);
  return undecidedSentence(
    target,
    target.amount - links[0]!.residual,
    becauseOf(ledger, target, links),
    suspects
      .slice(0, MOST_ALTERNATIVES)
      .map(({ fault }) => ({ figure: figureAt(ledger, fault.root), expected: certainValue(fault) })),
  );
}
