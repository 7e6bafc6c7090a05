import type { FactBook } from '../facts/fact-book';
import type { Claim, Loose, Paragraph, ProjectCount, Reading } from './claim';
import { fill, isCompared, newClaim, saysNoMore, tellsAnotherChange, type Attached } from './claim-filling';
import { About } from './about';
import { Brackets } from './brackets';
import { figuresOf, type Figure } from './figures';
import { beginsComparison, comparedIn, saysNothingBefore } from './comparison';
import { withImpliedUnits } from './implied-units';
import { levelBehind } from './level';
import { PhraseReader, type Phrase } from './phrase';
import { ParagraphContext } from './paragraph-context';
import { UNKNOWN, type Readings } from './readings';
import {
  announcedPhrase,
  CLAUSE_END,
  ENUMERATES,
  nearestPhrase,
  passedPhrase,
  phraseOfLevel,
  saysOnlyStage,
} from './nearest-phrase';
import { ordersIn } from './order';
import { surroundingsOf, type Surroundings } from './surroundings';
import { ReasonTrail } from './reasons';
import { isRespective, namesAgain, respectiveNames, runsOf } from './respective';
import { roleOf, type Base, type Role } from './role';

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

/** Where a reader stands before a paragraph. */
const AT_THE_BEGINNING = { last: null, head: null, enumerates: false, against: 'previous', passed: '' };

class ParagraphReader implements Reading {
  readonly claims: Claim[] = [];
  readonly loose: Loose[] = [];
  readonly counts: ProjectCount[] = [];
  private readonly phrases: PhraseReader;
  private readonly context: ParagraphContext;
  /** The last claim that stood at the head of a sentence in this section. */
  private sectionHead: Claim | null = null;
  private last: Claim | null = null;
  private head: Claim | null = null;
  private enumerates = false;
  private readonly reason = new ReasonTrail();
  private readonly about = new About();
  private readonly brackets = new Brackets<{ last: Claim | null; head: Claim | null; enumerates: boolean }>();
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
    this.context = new ParagraphContext(this.phrases, year);
  }

  read(paragraph: Paragraph): void {
    const { text } = paragraph.words;
    const figures = withImpliedUnits(figuresOf(paragraph.words), text);
    if (this.context.isHeading(text, figures.length > 0)) {
      this.sectionHead = null;
      return;
    }
    Object.assign(this, AT_THE_BEGINNING);
    this.respective = [];
    this.figureInParagraph = 0;
    this.reason.isOpen = false;
    this.about.forget();
    this.brackets.forget();
    let end = 0;
    for (const run of runsOf(figures, text)) {
      const isShared = run.length > 1 && this.readRun(paragraph, run, text.slice(end, run[0]!.start));
      for (const figure of isShared ? [] : run) {
        this.readFigure(paragraph, figure, surroundingsOf(paragraph, figure, end));
        this.figureInParagraph++;
        end = figure.end;
        Object.assign(this, this.brackets.leave(text.slice(end, end + 1)));
      }
      end = run.at(-1)!.end;
      const next = figures[figures.indexOf(run.at(-1)!) + 1]?.start ?? text.length;
      this.readComparisons(paragraph, text.slice(end, next), end, isShared);
    }
    this.context.follow(text, this.about.claim);
  }

  /** 与上年持平 is of the last claim; 决算数小于预算数 of what its sentence names, or else of what was told before. */
  private readComparisons(paragraph: Paragraph, behind: string, start: number, isShared: boolean): void {
    const { year, phrases } = this;
    const { stage } = this.book;
    const level = isShared ? null : levelBehind(this.last, behind, start, { phrases, year, stage });
    if (level) this.last!.level = level;
    if (stage !== 'final' || this.reason.isOpen) return;
    for (const found of ordersIn(paragraph.words.text, start, start + behind.length)) {
      const phrase = phrases.read(found.words);
      if (phrase.unknown !== '') continue;
      const told = found.startsSentence && this.enumerates ? this.head : this.last;
      const isOwn = !saysNoMore(phrase);
      const claim = isOwn ? this.open(paragraph, this.readingsFor(phrase, null, '。'), null) : told;
      if (claim) claim.order = found.order;
    }
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
    const isAgain =
      this.respective.length === run.length &&
      (!lead.includes('。') ||
        namesAgain(
          lead,
          this.respective.map(({ readings }) => readings.context.key),
          this.keyOfName,
        ));
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
        fill(claim, run[index]!, role, this.context.wholeNamed);
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
      const claim = this.open(paragraph, this.context.readingsOf(phrase, head), head);
      claim.amount = run[index]!;
      return claim;
    });
    return this.respective.length > 0;
  }

  private readFigure(paragraph: Paragraph, figure: Figure, around: Surroundings): void {
    const { lead, clauses, startsSentence, behind } = around;
    const clause = clauses.at(-1)!;
    const role = this.roleAt(figure, clause, behind);
    this.brackets.enter(lead, { last: this.last, head: this.head, enumerates: this.enumerates });
    this.reason.follow(lead);
    this.followComparison(lead);
    if (startsSentence && (role.kind === 'none' || role.kind === 'projects')) this.last = null;
    if (startsSentence) this.passed = '';
    if (role.kind === 'none') {
      this.passed += `${lead.slice(lead.lastIndexOf('。') + 1)}，`;
      return;
    }
    if (role.kind === 'projects') this.counts.push({ paragraph, figure, words: `${clause}#${behind}` });
    else if (this.reason.isOpen) this.loose.push({ paragraph, figure });
    else if (role.kind === 'amount') this.readAmount(paragraph, figure, role.subject, around);
    else this.attach(paragraph, figure, role, around);
  }

  private readAmount(
    paragraph: Paragraph,
    figure: Figure,
    subject: string,
    { lead, clauses, sentence, behind }: Surroundings,
  ): void {
    this.followEnumeration(lead);
    const near = nearestPhrase(this.phrases, subject, clauses);
    const phrase = this.last
      ? near
      : passedPhrase(this.phrases, announcedPhrase(this.phrases, near, clauses), this.passed);
    // 支出预算为8.00万元，支出决算为6.50万元: of the same.
    if (this.last?.amount === null && this.last.base && saysNoMore(phrase)) {
      this.last.amount = figure;
      return;
    }
    if (this.head?.head && /[；;]/.test(lead) && phrase.isTelling && phrase.subjects.length === 0) {
      this.head = this.head.head;
    }
    const again = this.about.part && saysOnlyStage(phrase, clauses.at(-1)!) ? this.about.part : null;
    const head = this.enumerates ? this.head : null;
    const readings = again?.readings ?? this.readingsFor(phrase, head, lead, behind);
    const claim = this.open(paragraph, this.context.settled(readings, phrase, sentence), head);
    claim.amount = figure;
    if (head) return;
    this.head = this.sectionHead = claim;
    if (!again) this.about.follow(claim, figure.start - sentence.length);
  }

  private readingsFor(phrase: Phrase, head: Claim | null, lead: string, behind = ''): Readings {
    if (phrase.unknown !== '') return UNKNOWN;
    if (!phrase.isTelling && this.last && !lead.includes('。')) return this.last.readings;
    if (!phrase.isTelling && this.figureInParagraph > 0) return UNKNOWN;
    return this.context.readingsOf(phrase, head, this.context.wholeBehind(behind, head));
  }

  private open(paragraph: Paragraph, readings: Readings, head: Claim | null, of: Claim | null = null): Claim {
    const claim = newClaim(paragraph, readings, this.against, { head, of, prior: this.last });
    this.claims.push(claim);
    return (this.last = claim);
  }

  private attach(paragraph: Paragraph, figure: Figure, role: Attached, around: Surroundings): void {
    const own = this.claimFor(paragraph, role, around);
    const claim =
      own && tellsAnotherChange(own, role, this.against) && comparedIn(around.lead, this.book.stage)
        ? this.openAgain(own)
        : own;
    if (claim && isCompared(claim, role)) claim.against = this.against;
    if (claim && saysNothingBefore(around.behind)) claim.fromNothing = true;
    if (!claim || !fill(claim, figure, role, this.context.wholeNamed)) this.loose.push({ paragraph, figure });
  }

  private openAgain(claim: Claim): Claim {
    return this.open(claim.paragraph, claim.readings, null, claim.of ?? claim);
  }

  /** The claim a figure belongs to: that of its own subject, that of the list just ended, or the last. */
  private claimFor(
    paragraph: Paragraph,
    role: Attached,
    { clauses, sentence, startsSentence }: Surroundings,
  ): Claim | null {
    const subject = 'subject' in role ? role.subject : '';
    // …行政运行（项）。年初预算为90.00万元: what it is of stands in the sentence before.
    const isAnnounced = role.kind === 'base' && (startsSentence || this.figureInParagraph === 0);
    const phrase = isAnnounced
      ? nearestPhrase(this.phrases, subject, clauses)
      : subject === ''
        ? phraseOfLevel(this.phrases, clauses)
        : this.phrases.read(subject);
    if (phrase && (phrase.isTelling || phrase.unknown !== '')) {
      const readings = this.readingsFor(phrase, null, '。');
      const isOfYear = role.kind !== 'base';
      return this.open(
        paragraph,
        isOfYear ? this.context.settled(readings, phrase, sentence) : readings,
        null,
      );
    }
    const isOfBudget = role.kind === 'base' && role.base !== 'previous' && role.base !== 'other-previous';
    if (isOfBudget && startsSentence && this.about.part)
      return this.open(paragraph, this.about.part.readings, null);
    if (role.kind === 'base' && (!this.last || this.last.base)) {
      const isCompared = this.last && !startsSentence && beginsComparison(clauses.at(-1)!);
      return isCompared ? this.openAgain(this.last!) : this.open(paragraph, UNKNOWN, null);
    }
    if (startsSentence && this.enumerates) {
      this.enumerates = false;
      return (this.last = this.head);
    }
    return this.last;
  }

  private readonly keyOfName = (name: string): string =>
    this.context.readingsOf(this.phrases.read(name), null).context.key;

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
