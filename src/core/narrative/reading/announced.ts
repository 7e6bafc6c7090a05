import type { Claim } from './claim';
import { ordinalLevel } from './heading';
import type { Context } from './readings';

const ANNOUNCES = /(?:其中|如下|具体为|包括|分别为|分别是)[：:]?$/;

/**
 * What a paragraph that ends in 其中： is about, for the paragraphs below that tell its parts: until one numbered as high comes, or
 * one without a number behind those that have one.
 */
export class Announced {
  private level = -1;
  private hasNumbered = false;
  private context: Context | null = null;

  /** What the paragraph is a part of that begins so; null where nothing was announced. */
  above(text: string): Context | null {
    if (!this.context) return null;
    const level = ordinalLevel(text);
    const isNext = level >= 0 && this.level >= 0 ? level <= this.level : level < 0 && this.hasNumbered;
    if (isNext) this.forget();
    else this.hasNumbered ||= level >= 0;
    return this.context;
  }

  /** Takes a paragraph that was read and what it is about. */
  follow(text: string, about: Claim | null): void {
    if (!about || !ANNOUNCES.test(text)) return;
    this.level = ordinalLevel(text);
    this.hasNumbered = false;
    this.context = about.readings.context;
  }

  forget(): void {
    this.context = null;
  }
}
