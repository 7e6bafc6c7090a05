import type { WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { normaliseName } from '../../text/normalise';
import { INCOMPARABLE, traitsOf } from '../../text/traits';
import { ColumnForms } from '../columns/column-forms';
import { FigureStore } from '../columns/figure-store';
import { HeadingReadings } from '../columns/heading-readings';
import { LONGEST_LABEL, LabelReadings } from '../labels/label-readings';
import { LABEL_TRAITS, LabelTrait } from '../labels/label-traits';
import { LineLists } from '../lines/line-lists';
import { isHeading, isStrongHeading } from '../vocabulary/headings';
import { isImprint } from '../vocabulary/labels';

/** What is known of a text; 0 while it has not been looked at. */
const Word = { Other: 1, Heading: 2, StrongHeading: 3 } as const;

/** A text that can only be an amount: digits with a decimal point. Whole numbers may be codes. */
const AMOUNT_TEXT = /^[(\-+△▲¥]*\d[\d,]*\.\d+%?\)?$/;

const DECIMAL = LabelTrait.Digit | LabelTrait.Point;

/**
 * The workbook's string pool in comparable form, each string normalised and classified once however many cells hold it.
 */
export class Lexicon {
  private readonly normalised: (string | undefined)[];
  /** What headings say about columns. */
  readonly headings = new HeadingReadings();
  /** The same strings read as labels of lines. */
  readonly labels: LabelReadings;
  /** Headers that have been understood. */
  readonly forms = new ColumnForms();
  /** Lists of lines that have been read. */
  readonly lists = new LineLists();
  /** Figures that have been read. */
  readonly figures: FigureStore;
  /** 1 for each string that is a figure typed as text, such as "1,353.56". */
  readonly amounts: Uint8Array;
  private readonly traits: Uint16Array;
  private readonly words: Uint8Array;
  private foundImprints: ReadonlySet<number> | undefined;

  private readonly strings: readonly string[];

  constructor(workbook: WorkbookSnapshot) {
    const { strings } = workbook;
    const { length } = strings;
    this.strings = strings;
    this.figures = new FigureStore(workbook);
    this.normalised = new Array<string | undefined>(length);
    this.words = new Uint8Array(length);
    this.traits = new Uint16Array(length);
    this.labels = new LabelReadings(strings, this.traits);
    this.amounts = new Uint8Array(length);
    for (let index = 0; index < length; index++) {
      this.traits[index] = traitsOf(strings[index]!, LABEL_TRAITS, LONGEST_LABEL);
      if (this.mayBeAmount(index) && AMOUNT_TEXT.test(this.text(index))) this.amounts[index] = 1;
    }
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
    return (this.normalised[index] ??= this.normalise(index));
  }

  /** Whether a text speaks of 预算 or 决算, or may once it is normalised. */
  maySpeakOfPlan(index: number): boolean {
    return (this.traits[index]! & (LabelTrait.Plan | INCOMPARABLE)) !== 0;
  }

  isHeading(index: number): boolean {
    return this.wordOf(index) !== Word.Other;
  }

  isStrongHeading(index: number): boolean {
    return this.wordOf(index) === Word.StrongHeading;
  }

  /** Whether the text is a figure typed as text, such as "1,353.56". */
  isAmount(index: number): boolean {
    return this.amounts[index] === 1;
  }

  /** The texts that say where and when a table was made public, or whom to ask; most workbooks have none. */
  get imprints(): ReadonlySet<number> {
    if (this.foundImprints) return this.foundImprints;
    const found = new Set<number>();
    for (let index = 0; index < this.size; index++) {
      const may = (this.traits[index]! & (LabelTrait.Imprint | INCOMPARABLE)) !== 0;
      if (may && isImprint(this.text(index))) found.add(index);
    }
    return (this.foundImprints = found);
  }

  private mayBeAmount(index: number): boolean {
    const traits = this.traits[index]!;
    return (traits & INCOMPARABLE) !== 0 || (traits & DECIMAL) === DECIMAL;
  }

  private normalise(index: number): string {
    const text = this.raw(index).slice(0, LONGEST_LABEL);
    return (this.traits[index]! & INCOMPARABLE) === 0 ? text : normaliseName(text);
  }

  private wordOf(index: number): number {
    return (this.words[index] ||= classify(this.text(index)));
  }
}

function classify(text: string): number {
  if (!isHeading(text)) return Word.Other;
  return isStrongHeading(text) ? Word.StrongHeading : Word.Heading;
}
