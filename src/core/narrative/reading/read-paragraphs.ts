import type { FactBook } from '../facts/fact-book';
import type { Claim, Loose, Paragraph, ProjectCount, Reading } from './claim';
import { fill, saysNoMore, type Attached } from './claim-filling';
import { figuresOf, type Figure } from './figures';
import { comparedIn } from './comparison';
import { Headings } from './heading';
import { withImpliedUnits } from './implied-units';
import { levelIn } from './level';
import { PhraseReader, type Phrase } from './phrase';
import { NO_CONTEXT, ReadingMaker, UNKNOWN, type Readings } from './readings';
import { CLAUSE_END, ENUMERATES, nearestPhrase, passedPhrase } from './nearest-phrase';
import { ReasonTrail } from './reasons';
import { isRespective, respectiveNames, runsOf } from './respective';
import { roleOf, type Base, type Role } from './role';

const NOTHING_BEFORE = /^[，,]?上年(?:度|同期)?(?:预算|决算)?(?:没有|无此|无该|无相关|未安排|未编)/;
/** Characters behind a figure that may say more of it. */
const CHARACTERS_BEHIND = 16;

/** What stands around a figure. */
interface Surroundings {
  readonly clauses: readonly string[];
  readonly startsSentence: boolean;
  readonly behind: string;
}

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
  private readonly reason = new ReasonTrail();
  private against: Base = 'previous';
  private figureInParagraph = 0;
  /** The words of the sentence up to the figure. */
  private passed = '';
  /** The claims that were last made together, by 分别. */
  private respective: readonly Claim[] = [];

  constructor(
    private readonly book: FactBook,
    private readonly year: number | null,
  ) {
    this.phrases = new PhraseReader(book);
    this.headings = new Headings(this.phrases);
  }

  read(paragraph: Paragraph): void {
    const { text } = paragraph.words;
    const figures = withImpliedUnits(figuresOf(paragraph.words), text);
    if (this.headings.take(text, figures.length > 0)) {
      this.sectionHead = null;
      return;
    }
    this.last = null;
    this.head = null;
    this.enumerates = false;
    this.reason.isOpen = false;
    this.against = 'previous';
    this.respective = [];
    this.passed = '';
    this.figureInParagraph = 0;
    let end = 0;
    for (const run of runsOf(figures, text)) {
      const isShared = run.length > 1 && this.readRun(paragraph, run, text.slice(end, run[0]!.start));
      for (const figure of isShared ? [] : run) {
        const behind = text.slice(figure.end, figure.end + CHARACTERS_BEHIND);
        this.readFigure(paragraph, figure, text.slice(end, figure.start), behind);
        this.figureInParagraph++;
        end = figure.end;
      }
      end = run.at(-1)!.end;
      const next = figures[figures.indexOf(run.at(-1)!) + 1]?.start ?? text.length;
      if (!isShared) this.readLevel(text.slice(end, next), end);
    }
  }

  /** 与上年持平 behind a figure is of the last claim, unless words between name something else. */
  private readLevel(behind: string, start: number): void {
    const level =
      this.last?.amount && !this.last.change ? levelIn(behind, start, this.year, this.book.stage) : null;
    if (!level) return;
    const between = behind.slice(0, level.words.start - start);
    if (/[。；;]/.test(between) || this.phrases.read(between).isTelling) return;
    this.last!.level = level;
  }

  /** 完成预算8.00万元的81.25%: of what was just named. */
  private roleAt(figure: Figure, clause: string, behind: string): Role {
    const base = this.last?.base;
    if (clause === '的' && figure.unit.kind === 'percent' && base)
      return { kind: 'completion', base: base.base };
    return roleOf(figure, clause, behind, this.year, this.book.stage);
  }

  /** Figures told of several things at once, one each; false where the words do not say so. */
  private readRun(paragraph: Paragraph, run: readonly Figure[], lead: string): boolean {
    const isAgain = this.respective.length === run.length && !lead.includes('。');
    const clause = lead.split(CLAUSE_END).at(-1)!;
    const role = roleOf(run[0]!, clause, '', this.year, this.book.stage);
    if (role.kind === 'none' || role.kind === 'projects' || !(isRespective(lead) || isAgain)) return false;
    this.reason.follow(lead);
    this.followComparison(lead);
    this.figureInParagraph += run.length;
    const isKnown =
      !this.reason.isOpen && (role.kind === 'amount' ? this.openEach(paragraph, run, lead) : isAgain);
    if (!isKnown) {
      for (const figure of run) this.loose.push({ paragraph, figure });
    } else if (role.kind !== 'amount') {
      this.respective.forEach((claim, index) => {
        if (role.kind === 'change') claim.against = this.against;
        fill(claim, run[index]!, role, this.wholeNamed);
      });
    }
    return true;
  }

  /** A claim for each figure of a run by its name; false where the names cannot be told. */
  private openEach(paragraph: Paragraph, run: readonly Figure[], lead: string): boolean {
    this.followEnumeration(lead);
    const ways = respectiveNames(lead, run.length).map((names) =>
      names.map((name) => this.phrases.read(name)),
    );
    const phrases = ways.find((way) => way.every(({ isTelling, unknown }) => isTelling && unknown === ''));
    const head = this.enumerates ? this.head : null;
    this.respective = (phrases ?? []).map((phrase, index) => {
      const claim = this.open(paragraph, this.readingsOf(phrase, head), head);
      claim.amount = run[index]!;
      return claim;
    });
    return this.respective.length > 0;
  }

  private readFigure(paragraph: Paragraph, figure: Figure, lead: string, behind: string): void {
    const clauses = lead.split(CLAUSE_END);
    const clause = clauses.at(-1)!;
    const role = this.roleAt(figure, clause, behind);
    this.reason.follow(lead);
    this.followComparison(lead);
    const startsSentence = lead.includes('。');
    if (startsSentence && (role.kind === 'none' || role.kind === 'projects')) this.last = null;
    if (startsSentence) this.passed = '';
    if (role.kind === 'none') {
      this.passed += `${lead.slice(lead.lastIndexOf('。') + 1)}，`;
      return;
    }
    if (role.kind === 'projects') {
      this.counts.push({ paragraph, figure, words: `${clause}#${behind}` });
      return;
    }
    if (this.reason.isOpen) {
      this.loose.push({ paragraph, figure });
      return;
    }
    if (role.kind === 'amount') this.readAmount(paragraph, figure, role.subject, clauses, lead);
    else this.attach(paragraph, figure, role, { clauses, startsSentence, behind });
  }

  private readAmount(
    paragraph: Paragraph,
    figure: Figure,
    subject: string,
    clauses: readonly string[],
    lead: string,
  ): void {
    this.followEnumeration(lead);
    const near = nearestPhrase(this.phrases, subject, clauses);
    const phrase = this.last ? near : passedPhrase(this.phrases, near, this.passed);
    // 支出预算为8.00万元，支出决算为6.50万元: of the same.
    if (this.last?.amount === null && this.last.base && saysNoMore(phrase)) {
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
      level: null,
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
    { clauses, startsSentence, behind }: Surroundings,
  ): void {
    const claim = this.claimFor(paragraph, role, clauses, startsSentence);
    if (claim && role.kind === 'change') claim.against = this.against;
    if (claim && NOTHING_BEFORE.test(behind)) claim.fromNothing = true;
    if (!claim || !fill(claim, figure, role, this.wholeNamed)) this.loose.push({ paragraph, figure });
  }

  /** The claim a figure belongs to: that of its own subject, that of the list just ended, or the last. */
  private claimFor(
    paragraph: Paragraph,
    role: Attached,
    clauses: readonly string[],
    startsSentence: boolean,
  ): Claim | null {
    const subject = 'subject' in role ? role.subject : '';
    // …行政运行（项）。年初预算为90.00万元: what it is of stands in the sentence before.
    const isAnnounced = role.kind === 'base' && (startsSentence || this.figureInParagraph === 0);
    const phrase = isAnnounced
      ? nearestPhrase(this.phrases, subject, clauses)
      : subject === ''
        ? null
        : this.phrases.read(subject);
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
  private readonly wholeNamed = (words: string, head: Claim | null): Readings | null => {
    const phrase = words === '' ? null : this.phrases.read(words);
    return phrase?.isTelling ? this.readingsOf(phrase, head) : null;
  };

  private readingsOf(phrase: Phrase, head: Claim | null): Readings {
    const { contexts } = this.headings;
    const above = head?.readings.context ?? NO_CONTEXT;
    return this.readings.readingsOf(phrase, above === NO_CONTEXT ? contexts : [above, ...contexts]);
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

  private followComparison(lead: string): void {
    this.against = comparedIn(lead, this.book.stage) ?? this.against;
  }
}
