import { normaliseName } from '../../text/normalise';
import { bareLabel, isBareName, readLabel, type Label } from './label';

/** What a cell of a label column says, read as a code, as a name, or as both in one cell. */
export interface LabelReading {
  /** Comparable form. */
  readonly plain: string;
  /** Whether it is nothing but a code: 3 to 12 digits. */
  readonly isCode: boolean;
  /** The code in front of a name in the same cell; '' when there is none. */
  readonly leadingCode: string;
  /** The label without the leading code. */
  readonly label: Label;
  /** The label of the whole text. */
  readonly whole: Label;
}

const CODE_TEXT = /^\d{3,12}$/;
/** 208.05.05, 208-05: a code with its levels set apart. */
const PARTED_CODE = /^\d{3}([.·-]\d{2}){1,4}$/;
const CODE_THEN_NAME =
  /^[[(（【〔]?(\d{3}(?:\d{2}){0,4}|\d{6}|\d{9})[\])）】〕]?[\s\-—_:：、.]*([^\d\s年月日万元%.,，][^\d]*.*)$/;

/** Longest text that is read as a label; longer ones are prose. */
export const LONGEST_LABEL = 200;

/** Readings of label cells, each text read once however many cells hold it. */
export class LabelReadings {
  private readonly byIndex: (LabelReading | undefined)[];
  private readonly names: (Label | null | undefined)[];
  private readonly byNumber = new Map<number, LabelReading>();

  /** @param traits those of the first {@link LONGEST_LABEL} characters of each string, see `LABEL_TRAITS`. */
  constructor(
    private readonly strings: readonly string[],
    private readonly traits: Uint16Array,
  ) {
    this.byIndex = new Array<LabelReading | undefined>(strings.length);
    this.names = new Array<Label | null | undefined>(strings.length);
  }

  /** The reading of a pooled string. */
  ofText(index: number): LabelReading {
    let reading = this.byIndex[index];
    if (!reading) this.byIndex[index] = reading = this.read(index);
    return reading;
  }

  /** The label of a pooled string that is a name and nothing else, as most are: its reading says no more. */
  nameAlone(index: number): Label | null {
    const known = this.names[index];
    if (known !== undefined) return known;
    const text = this.textOf(index);
    const traits = this.traits[index]!;
    return (this.names[index] = isBareName(text, traits) ? bareLabel(text, traits) : null);
  }

  /** The reading of a number: a code kept as a number becomes its digits. */
  ofNumber(value: number): LabelReading {
    const known = this.byNumber.get(value);
    if (known) return known;
    const reading = readText(String(value));
    this.byNumber.set(value, reading);
    return reading;
  }

  private read(index: number): LabelReading {
    const label = this.nameAlone(index);
    return label ? readingOfName(label) : readText(this.textOf(index));
  }

  private textOf(index: number): string {
    return (this.strings[index] ?? '').slice(0, LONGEST_LABEL);
  }
}

function readingOfName(label: Label): LabelReading {
  return { plain: label.plain, isCode: false, leadingCode: '', label, whole: label };
}

function readText(text: string): LabelReading {
  const typed = normaliseName(text);
  const plain = PARTED_CODE.test(typed) ? typed.replace(/\D/g, '') : typed;
  const isCode = CODE_TEXT.test(plain);
  const both = isCode ? null : CODE_THEN_NAME.exec(text.trim());
  const whole = readLabel(text);
  return {
    plain,
    isCode,
    leadingCode: both?.[1] ?? '',
    label: both ? readLabel(both[2]!) : whole,
    whole,
  };
}
