import type { Statement } from '../../findings/statement';
import type { CellPlace } from '../../tables/budget-table';
import { judgeNarrative, type JudgedNarrative } from '../check/check-book';
import type { Figures } from '../check/claim-figures';
import type { NarrativeFault } from '../check/fault';
import { withReason } from '../drafting/wording/blanks';
import type { Paragraph, Reading } from '../reading/claim';
import { readParagraphs } from '../reading/read-paragraphs';
import { cleanText } from '../text/clean-text';
import { EditedText } from './edited-text';

/** A narrative with what its tables contradict put right, and what is said of it then. */
export interface Revision {
  readonly paragraphs: readonly RevisedParagraph[];
  readonly reading: Reading;
  readonly judged: JudgedNarrative;
}

export interface RevisedParagraph {
  /** As it reads now. */
  readonly paragraph: Paragraph;
  readonly edited: EditedText;
  readonly statements: readonly Statement[];
  /** What is wrong and cannot be put right by the tables alone. */
  readonly faults: readonly NarrativeFault[];
}

/** One correction can call for another, as of an amount for its rate; more rounds than this lead nowhere. */
const MOST_ROUNDS = 6;

/**
 * Puts right what paragraphs say wrong, word by word, until nothing is left that can be. A paragraph whose corrections come to no
 * end stays as it was.
 */
export function reviseParagraphs(
  paragraphs: readonly Paragraph[],
  figures: Figures,
  year: number | null,
): Revision {
  const texts = paragraphs.map(({ words }) => new EditedText(words.raw));
  const restless = new Set<number>();
  for (let round = 1; ; round++) {
    const now = paragraphs.map(({ place }, index) => ({
      place: { ...place },
      words: cleanText(texts[index]!.text),
    }));
    const reading = readParagraphs(now, figures.book, year);
    const judged = judgeNarrative(reading, figures);
    const faults = grouped(now, judged.faults, ({ paragraph }) => paragraph.place);
    const open = faults.flatMap((own, index) => {
      const correctable = restless.has(index) ? [] : own.filter(isCorrectable);
      return correctable.length > 0 ? [{ index, correctable }] : [];
    });
    if (open.length === 0) {
      const statements = grouped(now, judged.statements, ({ place }) => place);
      const revised = now.map((paragraph, index) => ({
        paragraph,
        edited: texts[index]!,
        statements: statements[index]!,
        faults: faults[index]!,
      }));
      return { paragraphs: revised, reading, judged };
    }
    for (const { index, correctable } of open) {
      if (round < MOST_ROUNDS) {
        correct(texts[index]!, now[index]!, correctable);
      } else {
        texts[index] = new EditedText(texts[index]!.original);
        restless.add(index);
      }
    }
  }
}

/** What only differs from how others count, or may be wrong in other words, is the clerk's to settle. */
function isCorrectable({ severity, isCertain, right }: NarrativeFault): boolean {
  return right !== null && isCertain && severity !== 'info';
}

/** Puts the right words in place, the last first; of faults that overlap the first found counts. */
function correct(text: EditedText, { words }: Paragraph, faults: readonly NarrativeFault[]): void {
  const apart = faults.filter(
    ({ wrong }, index) =>
      !faults.slice(0, index).some((other) => other.wrong.start < wrong.end && wrong.start < other.wrong.end),
  );
  for (const { kind, wrong, right } of [...apart].sort((a, b) => b.wrong.start - a.wrong.start)) {
    const [start, end] = [words.positions[wrong.start]!, words.positions[wrong.end - 1]! + 1];
    // What was said to be level has changed, and a change needs its reason.
    const isReasonOpen = kind === 'level' && !REASON_GIVEN.test(text.text.slice(end));
    text.replace(start, end, isReasonOpen ? withReason(right!) : right!);
  }
}

/** A reason in what is left of a sentence. */
const REASON_GIVEN = /^[^。]*?(?:原因|由于|因为|主要是|主要系)/;

/** Items by paragraph; several paragraphs may stand in one cell, but each has a place object of its own. */
function grouped<T>(
  paragraphs: readonly Paragraph[],
  items: readonly T[],
  placeOf: (item: T) => CellPlace,
): T[][] {
  const groups = new Map(paragraphs.map(({ place }) => [place, [] as T[]]));
  for (const item of items) groups.get(placeOf(item))?.push(item);
  return [...groups.values()];
}
