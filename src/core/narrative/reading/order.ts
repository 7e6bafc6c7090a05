import type { Span } from './role';
import { sentenceBefore } from './sentence';

/** A statement that the 决算 is more or less than its budget: 决算数小于预算数. */
export interface Order {
  /** 小于预算数. */
  readonly words: Span;
  readonly sign: 1 | -1;
  /** The word by itself, and what it compares with. */
  readonly word: string;
  readonly comparedWith: string;
}

const ORDER =
  /决算(?:支出)?(?:数|额)?(大于|高于|多于|小于|低于|少于)((?:年初|全年|调整后?|当年|本年)?(?:支出)?预算(?:数|额)?)(?!数|额|\d)/g;
const MORE: ReadonlySet<string> = new Set(['大于', '高于', '多于']);

const NONE: readonly FoundOrder[] = [];

export interface FoundOrder {
  readonly order: Order;
  /** The words before it that may say of what it is, and whether a sentence begins with them. */
  readonly words: string;
  readonly startsSentence: boolean;
}

/** The statements of order between two figures of a clean text; with a figure of its own it is a change. */
export function ordersIn(paragraph: string, start: number, end: number): readonly FoundOrder[] {
  const text = paragraph.slice(start, end + 1);
  if (!text.includes('决算')) return NONE;
  return [...text.matchAll(ORDER)].map(({ 0: whole, 1: word = '', 2: comparedWith = '', index }) => {
    const behind = start + index + whole.length;
    const words = { start: behind - word.length - comparedWith.length, end: behind };
    const sentence = sentenceBefore(text, index);
    return {
      order: { words, sign: MORE.has(word) ? 1 : -1, word, comparedWith },
      words: sentence.slice(sentence.lastIndexOf('，') + 1),
      startsSentence: sentence.length < index,
    };
  });
}
