import type { FactBook } from '../facts/fact-book';
import type { Stage } from '../../tables/table-kind';
import type { Claim, Loose, Paragraph, ProjectCount, Reading } from './claim';
import { figuresOf, type Figure } from './figures';
import { Headings } from './heading';
import { PhraseReader, type Phrase } from './phrase';
import { NO_CONTEXT, ReadingMaker, UNKNOWN, type Readings } from './readings';
import { roleOf, type Base, type Role } from './role';

const CLAUSE_END = /[，,；;。：:、]/;
const ENUMERATES = /其中|包括|包含|分别为|分别是|具体为|如下|主要是|主要有|构成|组成/;
const NOTHING_BEFORE = /^[，,]?上年(?:度|同期)?(?:预算|决算)?(?:没有|无此|无该|无相关|未安排|未编)/;
/** Characters behind a figure that may say more of it. */
const CHARACTERS_BEHIND = 16;
/** What a sentence compares with that last year's workbook of the same kind does not tell. */
const OTHER_LAST_YEAR: Readonly<Record<Stage, RegExp>> = {
  budget: /(?:上年|去年|20\d\d年)度?(?:部门)?(?:支出|收入)?(?:决算|执行|实际|完成)/,
  final: /(?:上年|去年|20\d\d年)度?(?:部门)?(?:支出|收入)?(?:年初)?预算/,
};
const REASON = /原因|变动情况|由于|是因为|主要因/;
const ANOTHER_REASON = /^(?:[一二三四五六七八九十]是|[一二三四五六七八九十]、|\(?\d+\)?[、.)])/;

/** Roles of figures that belong to a claim made by another. */
type Attached = Exclude<Role, { kind: 'amount' | 'projects' | 'none' }>;

/** Reads the paragraphs of a narrative, in their order, as claims about the tables of an organisation. */
export function readParagraphs(
  paragraphs: readonly Paragraph[],
  book: FactBook,
  year: number | null,
): Reading {
  const reader = new ParagraphReader(book, year);
  for (const paragraph of paragraphs) reader.read(paragraph);
  return reader;
}

class ParagraphReader implements Reading {
  readonly claims: Claim[] = [];
  readonly loose: Loose[] = [];
  readonly counts: ProjectCount[] = [];
  private readonly phrases: PhraseReader;
  private readonly headings: Headings;
  private readonly readings = new ReadingMaker();
  /** The last claim that stood at the head of a sentence in this section. */
  private sectionHead: Claim | null = null;
  private last: Claim | null = null;
  private head: Claim | null = null;
  private enumerates = false;
  private inReason = false;
  private against: Base = 'previous';
  private figureInParagraph = 0;

  constructor(
    private readonly book: FactBook,
    private readonly year: number | null,
  ) {
    this.phrases = new PhraseReader(book);
    this.headings = new Headings(this.phrases);
  }

  read(paragraph: Paragraph): void {
    const { text } = paragraph.words;
    const figures = figuresOf(paragraph.words);
    if (this.headings.take(text, figures.length > 0)) {
      this.sectionHead = null;
      return;
    }
    this.last = null;
    this.head = null;
    this.enumerates = false;
    this.inReason = false;
    this.against = 'previous';
    figures.forEach((figure, index) => {
      const lead = text.slice(index === 0 ? 0 : figures[index - 1]!.end, figure.start);
      const behind = text.slice(figure.end, figure.end + CHARACTERS_BEHIND);
      this.figureInParagraph = index;
      this.readFigure(paragraph, figure, lead, behind);
    });
  }

  private readFigure(paragraph: Paragraph, figure: Figure, lead: string, behind: string): void {
    const clauses = lead.split(CLAUSE_END);
    const clause = clauses.at(-1)!;
    const role = roleOf(figure, clause, behind, this.year, this.book.stage);
    this.followReason(lead);
    this.followComparison(lead);
    const startsSentence = lead.includes('。');
    if (startsSentence && (role.kind === 'none' || role.kind === 'projects')) this.last = null;
    if (role.kind === 'none') return;
    if (role.kind === 'projects') {
      this.counts.push({ paragraph, figure, words: `${clause}#${behind}` });
      return;
    }
    if (this.inReason) {
      this.loose.push({ paragraph, figure });
      return;
    }
    if (role.kind === 'amount') this.readAmount(paragraph, figure, role.subject, clauses, lead);
    else this.attach(paragraph, figure, role, startsSentence, behind);
  }

  private readAmount(
    paragraph: Paragraph,
    figure: Figure,
    subject: string,
    clauses: readonly string[],
    lead: string,
  ): void {
    this.followEnumeration(lead);
    const phrase = this.phraseFor(subject, clauses);
    if (!phrase.isTelling && phrase.unknown === '' && this.last?.amount === null && this.last.base) {
      this.last.amount = figure;
      return;
    }
    if (this.head?.head && /[；;]/.test(lead) && phrase.isTelling && phrase.subjects.length === 0) {
      this.head = this.head.head;
    }
    const head = this.enumerates ? this.head : null;
    const claim = this.open(paragraph, this.readingsFor(phrase, head, lead), head);
    claim.amount = figure;
    if (!head) this.head = this.sectionHead = claim;
  }

  private readingsFor(phrase: Phrase, head: Claim | null, lead: string): Readings {
    if (phrase.unknown !== '') return UNKNOWN;
    if (!phrase.isTelling && this.last && !lead.includes('。')) return this.last.readings;
    if (!phrase.isTelling && this.figureInParagraph > 0) return UNKNOWN;
    return this.readingsOf(phrase, head);
  }

  private open(paragraph: Paragraph, readings: Readings, head: Claim | null): Claim {
    const claim: Claim = {
      paragraph,
      readings,
      head,
      prior: this.last,
      amount: null,
      base: null,
      against: this.against,
      fromNothing: false,
      change: null,
      rate: null,
      completion: null,
      shares: [],
    };
    this.claims.push(claim);
    return (this.last = claim);
  }

  private attach(
    paragraph: Paragraph,
    figure: Figure,
    role: Attached,
    startsSentence: boolean,
    behind: string,
  ): void {
    const claim = this.claimFor(paragraph, role, startsSentence);
    if (claim && role.kind === 'change') claim.against = this.against;
    if (claim && NOTHING_BEFORE.test(behind)) claim.fromNothing = true;
    if (!claim || !fill(claim, figure, role, this)) this.loose.push({ paragraph, figure });
  }

  /** The claim a figure belongs to: that of its own subject, that of the list just ended, or the last. */
  private claimFor(paragraph: Paragraph, role: Attached, startsSentence: boolean): Claim | null {
    const subject = 'subject' in role ? role.subject : '';
    const phrase = subject === '' ? null : this.phrases.read(subject);
    if (phrase && (phrase.isTelling || phrase.unknown !== '')) {
      return this.open(paragraph, this.readingsFor(phrase, null, '。'), null);
    }
    if (role.kind === 'base' && (!this.last || this.last.base)) return this.open(paragraph, UNKNOWN, null);
    if (startsSentence && this.enumerates) {
      this.enumerates = false;
      return (this.last = this.head);
    }
    return this.last;
  }

  /** What a share says it is of. */
  wholeNamed(words: string): Phrase | null {
    const phrase = words === '' ? null : this.phrases.read(words);
    return phrase?.isTelling ? phrase : null;
  }

  readingsOf(phrase: Phrase, head: Claim | null): Readings {
    const { contexts } = this.headings;
    const above = head?.readings.context ?? NO_CONTEXT;
    return this.readings.readingsOf(phrase, above === NO_CONTEXT ? contexts : [above, ...contexts]);
  }

  /** The words of the clause itself, or else of those before it that name something. */
  private phraseFor(subject: string, clauses: readonly string[]): Phrase {
    const near = this.phrases.read(subject);
    if (near.isTelling || near.unknown !== '') return near;
    for (let at = clauses.length - 2; at >= 0; at--) {
      if (REASON.test(clauses[at]!) || ENUMERATES.test(clauses[at]!)) break;
      const far = this.phrases.read(clauses[at]!);
      if (far.isTelling && far.unknown === '') return far;
    }
    return near;
  }

  private followEnumeration(lead: string): void {
    const marked = ENUMERATES.test(lead);
    if (marked) {
      this.head = this.last ?? this.head ?? this.sectionHead;
      this.enumerates = this.head !== null;
    } else if (lead.includes('。')) {
      this.enumerates = false;
    }
  }

  private followReason(lead: string): void {
    lead.split(/(?<=[。；;])/).forEach((part, index, parts) => {
      const before = index === 0 ? '' : parts[index - 1]!.at(-1);
      if (before === '。' || (before !== '' && !ANOTHER_REASON.test(part))) this.inReason = false;
      if (REASON.test(part)) this.inReason = true;
    });
  }

  private followComparison(lead: string): void {
    if (this.book.stage === 'final' && /年初预算/.test(lead)) this.against = 'initial';
    else if (OTHER_LAST_YEAR[this.book.stage].test(lead)) this.against = 'other-previous';
    else if (/上年|去年/.test(lead)) this.against = 'previous';
  }
}

/** Puts a figure into the claim; false where the claim already has one of its kind. */
function fill(claim: Claim, figure: Figure, role: Attached, reader: ParagraphReader): boolean {
  switch (role.kind) {
    case 'share': {
      const whole = reader.wholeNamed(role.whole);
      claim.shares.push({ figure, whole: whole && reader.readingsOf(whole, claim.head) });
      return true;
    }
    case 'base':
      if (claim.base) return false;
      claim.base = { figure, base: role.base };
      return true;
    case 'completion':
      if (claim.completion) return false;
      claim.completion = { figure, base: role.base };
      return true;
    case 'change':
    case 'rate':
      if (claim[role.kind]) return false;
      claim[role.kind] = { figure, direction: role.direction, word: role.word };
      return true;
  }
}
