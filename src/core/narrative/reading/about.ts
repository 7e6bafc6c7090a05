import type { Claim } from './claim';
import { UNKNOWN } from './readings';

/** What the sentences of a paragraph are about: the one thing that heads the last of them that names any. */
export class About {
  /** Null where a sentence is headed by several. */
  claim: Claim | null = null;
  private sentence = -1;

  /**
   * Takes the claim at the head of a sentence.
   *
   * @param sentence where that begins in the clean text
   */
  follow(claim: Claim, sentence: number): void {
    this.claim = sentence === this.sentence ? null : claim;
    this.sentence = sentence;
  }

  forget(): void {
    this.claim = null;
    this.sentence = -1;
  }

  /** The part of the expenditure it is about, or something unknown, for words that say no more than 支出决算为. */
  get part(): Claim | null {
    if (!this.claim || this.claim.readings === UNKNOWN) return this.claim;
    const { flow, subject, item } = this.claim.readings.context.topic;
    return flow === 'expenditure' && (subject !== undefined || item !== undefined) ? this.claim : null;
  }
}
