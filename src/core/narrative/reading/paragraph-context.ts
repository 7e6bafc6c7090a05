import type { Claim } from './claim';
import { Announced } from './announced';
import { Headings } from './heading';
import type { Phrase, PhraseReader } from './phrase';
import { doubtful, NO_CONTEXT, ReadingMaker, UNKNOWN, type Context, type Readings } from './readings';
import { isSomeProcurement, yearSpokenOf } from './sentence';

const WHOLE_BEHIND = /^[，,(]?占(.*?支出)/;

/** What the words of a paragraph mean under the headings and the announcements above it. */
export class ParagraphContext {
  private readonly headings: Headings;
  private readonly announced = new Announced();
  private readonly readings = new ReadingMaker();
  /** What the paragraph above has announced. */
  private whole: Context | null = null;
  /** Whether the paragraph itself names the year of the document, whatever year its heading names. */
  private isOfYear = false;

  constructor(
    private readonly phrases: PhraseReader,
    private readonly year: number | null,
  ) {
    this.headings = new Headings(phrases);
  }

  /** Takes a text for a heading where it is one, and says whether it is; else what was announced stands above it. */
  isHeading(text: string, hasFigures: boolean): boolean {
    const isHeading = this.headings.take(text, hasFigures);
    if (isHeading) this.announced.forget();
    else this.whole = this.announced.above(text);
    this.isOfYear = this.headings.year !== null && text.includes(`${this.year}年`);
    return isHeading;
  }

  /** Takes a paragraph that was read and what it is about. */
  follow(text: string, about: Claim | null): void {
    this.announced.follow(text, about);
  }

  readingsOf(phrase: Phrase, head: Claim | null, part: Context | null = null): Readings {
    const { contexts } = this.headings;
    const above = head?.readings.context ?? NO_CONTEXT;
    const whole = part ?? (head ? above : this.whole);
    return this.readings.readingsOf(phrase, above === NO_CONTEXT ? contexts : [above, ...contexts], whole);
  }

  /** What a share says it is of. */
  readonly wholeNamed = (words: string, head: Claim | null): Readings | null => {
    const phrase = words === '' ? null : this.phrases.read(words);
    return phrase?.isTelling ? this.readingsOf(phrase, head) : null;
  };

  /** 29700元，占项目支出的100%: a part of 项目支出. */
  wholeBehind(behind: string, head: Claim | null): Context | null {
    const words = WHOLE_BEHIND.exec(behind)?.[1];
    return words === undefined ? null : (this.wholeNamed(words, head)?.context ?? null);
  }

  /** Readings with what the rest of the sentence says: another year, or some of the procurement only. */
  settled(readings: Readings, { topic }: Phrase, sentence: string): Readings {
    if (topic.domain === 'procurement' && topic.item === undefined && isSomeProcurement(sentence))
      return UNKNOWN;
    const year = yearSpokenOf(sentence) ?? (this.isOfYear ? null : this.headings.year);
    return year === null || this.year === null || year === this.year ? readings : doubtful(readings);
  }
}
