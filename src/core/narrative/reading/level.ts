import type { Stage } from '../../tables/table-kind';
import type { Figure } from './figures';
import type { PhraseReader } from './phrase';
import { OTHER_STAGE, type Base, type Span } from './role';

/** A statement that an amount is what it was: 与上年预算持平. */
export interface Level {
  /** Its words. */
  readonly words: Span;
  readonly base: Base;
  /** What it compares with, as it says: 上年预算. */
  readonly comparedWith: string;
  /** 基本持平. */
  readonly isRough: boolean;
}

const LEVEL =
  /(?:比|较|与|同|和)((?:(?:上年|去年|上一年|20\d\d年|年初|全年|调整后|本年|当年)(?:度)?)?(?:部门)?(?:年初)?(?:支出|收入)?(?:预算|决算|执行)?(?:数|额)?)(?:相比|比较|对比|比)?[，,]?(基本)?(?:保持)?(?:持平|相同|一致|不变|无增减(?:变化)?|无变化|没有变化|无增长|未增减)/;
const PREVIOUS = /上年|去年|上一年/;
const YEAR = /20\d\d/;

/** Whether words say that something is level with what it was. */
export function saysLevel(words: string): boolean {
  return LEVEL.test(words);
}

/**
 * The first statement of a text that something is level with what it was; null where there is none, or where it compares with
 * something else.
 *
 * @param text what stands behind a figure, up to the next
 * @param start where it begins in the clean text
 */
function levelIn(text: string, start: number, year: number | null, stage: Stage): Level | null {
  const match = LEVEL.exec(text);
  const comparedWith = match?.[1] ?? '';
  const base = match && baseOf(comparedWith, year, stage);
  if (!match || !base) return null;
  const from = start + match.index;
  const words = { start: from, end: from + match[0].length };
  return { words, base, comparedWith, isRough: match[2] !== undefined };
}

/** A sentence of its own that goes on about the figure before it: 决算数与预算数持平, 与上年预算持平. */
const GOES_ON = /^[。，,](?:(?:支出)?(?:决算|预算)数)?$/;

/** What the words behind a claim say that its amount is level with, unless others between name something else. */
export function levelBehind(
  claim: { readonly amount: Figure | null; readonly change: object | null } | null,
  behind: string,
  start: number,
  { phrases, year, stage }: { phrases: PhraseReader; year: number | null; stage: Stage },
): Level | null {
  const level = claim?.amount && !claim.change ? levelIn(behind, start, year, stage) : null;
  if (!level) return null;
  const between = behind.slice(0, level.words.start - start);
  const isOther = /[。；;]/.test(between) || phrases.read(between).isTelling;
  return isOther && !GOES_ON.test(between) ? null : level;
}

function baseOf(comparedWith: string, year: number | null, stage: Stage): Base | null {
  const named = YEAR.exec(comparedWith)?.[0];
  const isPrevious = PREVIOUS.test(comparedWith) || (named !== undefined && Number(named) + 1 === year);
  if (isPrevious) return OTHER_STAGE[stage].test(comparedWith) ? 'other-previous' : 'previous';
  if (named !== undefined && Number(named) !== year) return null;
  if (stage === 'budget') return null;
  if (comparedWith.startsWith('年初')) return 'initial';
  return comparedWith.includes('预算') ? 'budget' : null;
}
