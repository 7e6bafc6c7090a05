import type { Workpapers } from '../../../rules/rule';
import { judgeNarrative } from '../../check/check-book';
import type { Figures } from '../../check/claim-figures';
import { bookAbout, type FactBook } from '../../facts/fact-book';
import type { Paragraph } from '../../reading/claim';
import { figuresOf } from '../../reading/figures';
import { headingLevel } from '../../reading/heading';
import { PhraseReader } from '../../reading/phrase';
import { readParagraphs } from '../../reading/read-paragraphs';
import { reviseParagraphs, type RevisedParagraph } from '../../revising/revise';
import { cleanText, type CleanText } from '../../text/clean-text';
import type { DraftSection } from '../draft-context';
import type { DraftLine } from '../narrative-draft';
import { aboutOf, TOLD_BY_SENTENCES } from './about';
import { clerksText } from './clerks-text';
import { completed, type ClerksLine, type SectionOffered } from './complete';
import { revisedSentences } from './revised-sentences';
import { topicsTold } from './topics-told';

/** Headings stand for sections down to this level: 一、. */
const SECTION_LEVEL = 1;
/** The start of a sentence that says what it is about. */
const ANNOUNCEMENT = /^[^。，,：:\d]*(?:20\d\d年[^。，,：:\d]*)?/;

/** What the clerk has written of an organisation's narrative, put right and completed; null where that is nothing. */
export function completeNarrative(
  papers: Workpapers,
  books: readonly FactBook[],
  figures: Figures,
  year: number | null,
  sections: readonly DraftSection[],
): DraftLine[] | null {
  const { recognition, snapshot } = papers;
  const nameOf = (sheet: number): string => snapshot.sheets[sheet]!.name;
  const phrases = new PhraseReader(figures.book);
  const own = recognition.tables
    .filter(({ base }) => base === 'narrative')
    .filter((table) => bookAbout(table, books) === figures.book)
    .flatMap((narrative) => {
      const revision = reviseParagraphs(clerksText(papers, narrative), figures, year);
      const told = topicsTold(revision.reading, revision.judged, figures);
      if (told.size === 0) return [];
      return revision.paragraphs.map((paragraph) =>
        clerksLine(paragraph, (told.get(paragraph.paragraph) ?? []).flat(), phrases, nameOf),
      );
    });
  if (own.length === 0) return null;
  return completed(own, offeredSections(sections, phrases, figures, year));
}

function clerksLine(
  revised: RevisedParagraph,
  told: readonly string[],
  phrases: PhraseReader,
  nameOf: (sheet: number) => string,
): ClerksLine {
  const { words, place } = revised.paragraph;
  const level = headingLevel(words.text, figuresOf(words).length > 0);
  const isHeading = level >= 0 && level <= SECTION_LEVEL;
  return {
    line: {
      heading: level === 0 ? 1 : level === SECTION_LEVEL ? 2 : 0,
      text: words.raw,
      sentences: revisedSentences(revised, nameOf),
      place,
    },
    about: announced(words, isHeading, phrases),
    isHeading,
    told,
  };
}

/** What a line is about, where it says so: a heading always does, a sentence only of some matters. */
function announced({ text }: CleanText, isHeading: boolean, phrases: PhraseReader): string | null {
  const about = aboutOf(phrases.read(isHeading ? text : ANNOUNCEMENT.exec(text)![0]));
  return about !== null && (isHeading || TOLD_BY_SENTENCES.has(about)) ? about : null;
}

/** What the drafted sections tell of, read as the clerk's own are. */
function offeredSections(
  sections: readonly DraftSection[],
  phrases: PhraseReader,
  figures: Figures,
  year: number | null,
): SectionOffered[] {
  const paragraphs = sections.map((section) =>
    section.paragraphs.map((text): Paragraph => ({ place: NOWHERE, words: cleanText(text) })),
  );
  const titles = sections.map(({ title }): Paragraph => ({
    place: NOWHERE,
    words: cleanText(`一、${title}`),
  }));
  const reading = readParagraphs(
    paragraphs.flatMap((own, index) => [titles[index]!, ...own]),
    figures.book,
    year,
  );
  const told = topicsTold(reading, judgeNarrative(reading, figures), figures);
  return sections.map(({ title, remark }, index) => ({
    title,
    remark: remark ?? null,
    about: aboutOf(phrases.read(cleanText(title).text)),
    paragraphs: paragraphs[index]!.map((paragraph) => ({
      text: paragraph.words.raw,
      tells: (told.get(paragraph) ?? []).map(([likeliest]) => likeliest!),
      isListItem: LISTED.test(paragraph.words.raw),
    })),
  }));
}

const NOWHERE = { sheet: -1, row: 0, column: 0 };
/** A line by its full path, as the tables' lines are told one by one. */
const LISTED = /^（[一二三四五六七八九十百零]+）[^，。]*（类）/;
