import type { PhraseReader } from './phrase';
import { contextOf, NO_CONTEXT, type Context } from './readings';
import { yearSpokenOf } from './sentence';

/** Longer texts are paragraphs, not headings. */
const LONGEST_HEADING = 60;
const ORDINAL =
  /^(?:(第[一二三四五六七八九十]+部分)|([一二三四五六七八九十]+、)|(\([一二三四五六七八九十]+\))|(\d+[.、．]|\(\d+\)))/;

/**
 * How high a heading stands: 0 for 第三部分, 1 for 一、, 2 for （一）, 3 for 1.; −1 for what is no heading.
 *
 * @param text clean text
 */
export function headingLevel(text: string, hasFigures: boolean): number {
  return hasFigures || text.length > LONGEST_HEADING ? -1 : ordinalLevel(text);
}

/** The same of any paragraph that begins with a number. */
export function ordinalLevel(text: string): number {
  const match = ORDINAL.exec(text);
  return match ? match.slice(1).findIndex((group) => group !== undefined) : -1;
}

/** The headings above a paragraph: each stands for those below it until one as high comes. */
export class Headings {
  private readonly stack: { level: number; context: Context; year: number | null }[] = [];

  constructor(private readonly reader: PhraseReader) {}

  /** What the headings say, the lowest first. */
  contexts: readonly Context[] = [];
  /** The year they speak of; null where they name none. */
  year: number | null = null;

  /** Takes a paragraph for a heading where it is one; says whether it is. */
  take(text: string, hasFigures: boolean): boolean {
    const level = headingLevel(text, hasFigures);
    if (level < 0) return false;
    while (this.stack.length > 0 && this.stack.at(-1)!.level >= level) this.stack.pop();
    const phrase = this.reader.read(text);
    const above = this.stack.at(-1)?.context ?? NO_CONTEXT;
    const tells = phrase.isTelling && !phrase.bothFlows;
    const topic =
      phrase.topic.domain === undefined && tells
        ? { ...above.topic, ...phrase.topic }
        : phrase.isTelling
          ? phrase.topic
          : above.topic;
    const year = yearSpokenOf(text) ?? this.stack.at(-1)?.year ?? null;
    this.stack.push({ level, context: contextOf(topic, phrase.operatingCosts), year });
    this.year = year;
    this.contexts = this.stack.map(({ context }) => context).reverse();
    return true;
  }
}
