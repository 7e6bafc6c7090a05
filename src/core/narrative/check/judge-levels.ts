import { percentText } from '../../amount/quotient-text';
import type { Claim } from '../reading/claim';
import type { Figures } from './claim-figures';
import type { NarrativeFault } from './fault';
import { amountText, type JudgedAmount } from './judge-amounts';
import { factStated, moneyOf, statedOf, type Stated } from './stated';

/** Decimals of the rate in the words offered. */
const RATE_DECIMALS = 2;

/** 与上年预算持平 against the figure it compares with, where that is known; the words of a list may speak of its head. */
export function judgeLevel(
  claim: Claim,
  amountOf: (claim: Claim) => JudgedAmount,
  figures: Figures,
): NarrativeFault | null {
  const stated = statedOf(claim.amount);
  if (!claim.level || !stated || amountOf(claim).standing !== 'right') return null;
  const bases = basesOf(claim, figures);
  const [base] = bases;
  const isSame = claim.level.isRough ? isNearly : isLevel;
  if (!base || bases.some((one) => isSame(stated, one))) return null;
  if (claim.head && mayBeLevel(claim.head, claim, figures)) return null;
  return levelFault(claim, stated, base);
}

function basesOf(claim: Claim, figures: Figures): Stated[] {
  const written = statedOf(claim.base?.figure);
  const { meant, possible } = figures.of(claim.readings, claim.level!.base);
  if (meant.length === 0) return written ? [written] : [];
  return [...(written ? [written] : []), ...[...meant, ...possible].map(factStated)];
}

function mayBeLevel(head: Claim, { level }: Claim, figures: Figures): boolean {
  const stated = statedOf(head.amount);
  const { meant, possible } = figures.of(head.readings, level!.base);
  const facts = [...meant, ...possible];
  return stated === null || facts.length === 0 || facts.some((fact) => isLevel(stated, factStated(fact)));
}

function isLevel(stated: Stated, base: Stated): boolean {
  const slack = [stated, base].reduce((sum, { quantum }) => sum + (quantum > 1 ? quantum / 2 : 0), 0);
  return Math.abs(stated.fen - base.fen) <= slack;
}

/** 基本持平 is said of what hardly changed. */
function isNearly(stated: Stated, base: Stated): boolean {
  return isLevel(stated, base) || Math.abs(stated.fen - base.fen) <= Math.abs(base.fen) * HARDLY;
}

const HARDLY = 0.05;

function levelFault({ paragraph, amount, level }: Claim, stated: Stated, base: Stated): NarrativeFault {
  const change = stated.fen - base.fen;
  const [more, grows] = change > 0 ? ['增加', '增长'] : ['减少', '下降'];
  const size = amountText(Math.abs(change), stated, amount!, paragraph.words);
  const rate =
    base.fen === 0 ? '' : `，${grows}${percentText(Math.abs(change), Math.abs(base.fen), RATE_DECIMALS)}%`;
  return {
    kind: 'level',
    severity: 'error',
    paragraph,
    wrong: level!.words,
    right: `比${level!.comparedWith}${more}${size}${rate}`,
    isCertain: true,
    published: null,
    expected: moneyOf({ ...stated, fen: base.fen }),
    source: null,
  };
}
