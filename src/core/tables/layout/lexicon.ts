import { normaliseName } from '../../text/normalise';
import { LabelReadings } from '../labels/label-readings';
import { isHeading, isStrongHeading } from '../vocabulary/headings';

const KNOWN = 1;
const HEADING = 2;
const STRONG = 4;
const AMOUNT = 8;

/** A text that can only be an amount: digits with a decimal point. Whole numbers may be codes. */
const AMOUNT_TEXT = /^[(\-+△▲¥]*\d[\d,]*\.\d+%?\)?$/;

/** Longest text that is normalised for recognition; longer ones are prose. */
const LONGEST_LABEL = 200;

/**
 * The workbook's string pool in comparable form, each string normalised and classified once however many cells hold it.
 */
export class Lexicon {
  private readonly normalised: (string | undefined)[] = [];
  /** The same strings read as labels of lines. */
  readonly labels: LabelReadings;
  private readonly flags: Uint8Array;

  constructor(private readonly strings: readonly string[]) {
    this.labels = new LabelReadings(strings);
    this.flags = new Uint8Array(strings.length);
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
    return (this.classify(index) & HEADING) !== 0;
  }

  isStrongHeading(index: number): boolean {
    return (this.classify(index) & STRONG) !== 0;
  }

  /** Whether the text is a figure typed as text, such as "1,353.56". */
  isAmount(index: number): boolean {
    return (this.classify(index) & AMOUNT) !== 0;
  }

  private classify(index: number): number {
    const known = this.flags[index]!;
    if (known !== 0) return known;
    const text = this.text(index);
    const flags =
      KNOWN |
      (isHeading(text) ? HEADING : 0) |
      (isStrongHeading(text) ? STRONG : 0) |
      (AMOUNT_TEXT.test(text) ? AMOUNT : 0);
    this.flags[index] = flags;
    return flags;
  }
}
