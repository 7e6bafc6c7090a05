import type { Localised } from '../../../findings/localised';
import { figureAt, type Figure, type Ledger } from '../../../relations/ledger';
import { certainValue, type Fault } from '../fault';
import type { Link } from '../link';
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
export const NAMED_FROM = 0.8;

/** Alternatives a sentence spells out; the finding lists them all. */
const MOST_ALTERNATIVES = 4;

/** Sentences that went wrong with a figure, beyond which they are counted. */
const MOST_QUOTES = 3;

/** What a clerk reads about a fault. */
export interface FaultWords {
  /** What is wrong. */
  readonly brief: Localised;
  /** The same with the reasons, and what else has to be put right. */
  readonly message: Localised;
}

/** @param quotes cells of sentences that quote a wrong figure as it is printed */
export function wordsFor(
  ledger: Ledger,
  culprit: Fault | null,
  links: readonly Link[],
  suspects: readonly SuspectedFault[],
  quotes: readonly string[],
): FaultWords {
  const relation = links[0]!.relation;
  const target = figureAt(ledger, relation.target);
  const isDecided = culprit !== null && (suspects[0]?.confidence ?? 0) >= NAMED_FROM;
  const isLimit = relation.family.kind === 'at-most' && (culprit === null || certainValue(culprit) === null);
  const root = culprit ? figureAt(ledger, culprit.root) : target;
  const brief = isLimit
    ? exceededSentence(target, target.amount - links[0]!.residual, root.place)
    : isDecided
      ? decided(ledger, culprit, root, links)
      : undecided(ledger, target, root, links, suspects);
  // That a line is missing is the reason itself.
  const isSelfEvident = isDecided && culprit.kind === 'omitted-line';
  const because = becauseOf(ledger, isDecided && !isLimit ? root : target, isSelfEvident ? [] : links);
  const also = alsoQuoted(quotes);
  return {
    brief,
    message: {
      'zh-CN': brief['zh-CN'] + because['zh-CN'] + also['zh-CN'],
      'en-US': brief['en-US'] + because['en-US'] + also['en-US'],
    },
  };
}

function decided(ledger: Ledger, culprit: Fault, root: Figure, links: readonly Link[]): Localised {
  const expected = culprit.expected ?? 0;
  const [companion] = culprit.companions;
  const at = root.place;
  switch (culprit.kind) {
    case 'figure':
      return wrongFigureSentence(root, expected, culprit.shape, at);
    case 'computed-on':
      return computedOnSentence(root, expected, culprit.shape, at);
    case 'version':
      return versionSentence(root, expected, at);
    case 'swap':
      return swappedSentence(root, figureAt(ledger, companion!), at);
    case 'omitted-line':
      return omittedLineSentence(
        root,
        links.find(({ relation }) => relation.target === culprit.root)?.residual ?? links[0]!.residual,
        companion === undefined ? null : figureAt(ledger, companion),
        at,
      );
    case 'doubled-line':
      return doubledLineSentence(root, at);
  }
}

function undecided(
  ledger: Ledger,
  target: Figure,
  root: Figure,
  links: readonly Link[],
  suspects: readonly SuspectedFault[],
): Localised {
  return undecidedSentence(
    target,
    target.amount - links[0]!.residual,
    suspects
      .slice(0, MOST_ALTERNATIVES)
      .map(({ fault }) => ({ figure: figureAt(ledger, fault.root), expected: certainValue(fault) })),
    root.place,
  );
}

function alsoQuoted(quotes: readonly string[]): Localised {
  if (quotes.length === 0) return { 'zh-CN': '', 'en-US': '' };
  const shown = quotes.slice(0, MOST_QUOTES);
  const isCut = shown.length < quotes.length;
  return {
    'zh-CN': `${shown.join('、')}${isCut ? ` 等 ${quotes.length} 处` : ''}引用了此数，须一并更正。`,
    'en-US': ` ${shown.join(', ')}${isCut ? ` and ${quotes.length - shown.length} more` : ''} quote it and need the same correction.`,
  };
}
