import type { Claim } from '../reading/claim';
import { quoteOf } from '../text/clean-text';
import type { NarrativeFault } from './fault';

/** 下降-9.90%: the word and the sign say the same twice. */
export function doublySignedRate({ rate, paragraph }: Claim): NarrativeFault | null {
  if (!rate || rate.direction > 0 || Number(rate.figure.decimal) >= 0) return null;
  const { end } = rate.figure;
  return {
    kind: 'doubled-sign',
    severity: 'warning',
    paragraph,
    wrong: { start: rate.word.start, end },
    right: quoteOf(paragraph.words, rate.word.start, end).replace(/[-－−–—]/, ''),
    isCertain: true,
    published: null,
    expected: null,
    source: null,
  };
}

/** 下降9.90: what is meant is plain, but it is not what a reader may take it for. */
export function signlessRate({ rate, paragraph }: Claim): NarrativeFault | null {
  if (rate?.figure.unit.kind !== 'percent' || !rate.figure.unit.isImplied) return null;
  const { start, end } = rate.figure;
  return {
    kind: 'no-percent-sign',
    severity: 'warning',
    paragraph,
    wrong: { start, end },
    right: `${quoteOf(paragraph.words, start, end)}%`,
    isCertain: true,
    published: null,
    expected: null,
    source: null,
  };
}
