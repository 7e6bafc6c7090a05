import { normaliseName } from '../../text/normalise';
import { HeadingReadings } from '../columns/heading-readings';
import { LabelReadings } from '../labels/label-readings';
import { isHeading, isStrongHeading } from '../vocabulary/headings';

/** What is known of a text; 0 while it has not been looked at. */
const Word = { Other: 1, Heading: 2, StrongHeading: 3 } as const;
const Figure = { No: 1, Yes: 2 } as const;

/** A text that can only be an amount: digits with a decimal point. Whole numbers may be codes. */
const AMOUNT_TEXT = /^[(\-+△▲¥]*\d[\d,]*\.\d+%?\)?$/;

/** Longest text that is normalised for recognition; longer ones are prose. */
const LONGEST_LABEL = 200;

/**
 * The workbook's string pool in comparable form, each string normalised and classified once however many cells hold it.
 */
export class Lexicon {
  private readonly normalised: (string | undefined)[];
  /** What headings say about columns. */
  readonly headings = new HeadingReadings();
  /** The same strings read as labels of lines. */
  readonly labels: LabelReadings;
  private readonly words: Uint8Array;
  private readonly figures: Uint8Array;

  constructor(private readonly strings: readonly string[]) {
    this.normalised = new Array<string | undefined>(strings.length);
    this.labels = new LabelReadings(strings);
    this.words = new Uint8Array(strings.length);
    this.figures = new Uint8Array(strings.length);
  }

  /** How many texts there are. */
  get size(): number {
    return this.strings.length;
  }

  /** The text as typed. */
  raw(index: number): string {
    return this.strings[index] ?? '';
  }

  /** The text in normalised form, cut at a label's length. */
  text(index: number): string {
    if (index < 0) return '';
    return (this.normalised[index] ??= normaliseName(this.raw(index).slice(0, LONGEST_LABEL)));
  }

  isHeading(index: number): boolean {
    return this.wordOf(index) !== Word.Other;
  }

  isStrongHeading(index: number): boolean {
    return this.wordOf(index) === Word.StrongHeading;
  }

  /** Whether the text is a figure typed as text, such as "1,353.56". */
  isAmount(index: number): boolean {
    this.figures[index] ||= AMOUNT_TEXT.test(this.text(index)) ? Figure.Yes : Figure.No;
    return this.figures[index] === Figure.Yes;
  }

  private wordOf(index: number): number {
    return (this.words[index] ||= classify(this.text(index)));
  }
}

function classify(text: string): number {
  if (!isHeading(text)) return Word.Other;
  return isStrongHeading(text) ? Word.StrongHeading : Word.Heading;
}
