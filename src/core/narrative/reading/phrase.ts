import { FUNCTIONAL_CLASSES } from '../../classification/subjects';
import { normaliseName } from '../../text/normalise';
import type { FactBook } from '../facts/fact-book';
import { looseName, type Subject } from '../facts/subjects';
import type { Topic } from '../facts/topic';
import { WORDS, type Meaning } from './words';

/** What the words before a figure say it is. */
export interface Phrase {
  /** What they tell of the topic; the subject is told apart. */
  readonly topic: Topic;
  readonly bothFlows: boolean;
  readonly operatingCosts: boolean;
  /** The subjects they may name; several where classifications share a name. */
  readonly subjects: readonly Subject[];
  /** Whether they tell anything at all. */
  readonly isTelling: boolean;
  /** Words that nobody knows: then the figure is of something else. */
  readonly unknown: string;
}

interface Entry {
  readonly word: string;
  readonly meaning: Meaning;
  readonly subjects: readonly Subject[];
  /** A name above subjects that no table prints as a line: 类 and 款 of tables that list only 项. */
  readonly isLevel?: true;
}

const LEVELS: Readonly<Record<string, number>> = { 类: 1, 款: 2, 项: 3 };
const BARE = /[()的/]/g;
const LEADING = /^(?:\(?[一二三四五六七八九十\d]+[)、.．]|\([一二三四五六七八九十\d]+\)|[①-⑳])+/;
/** （以合同签订为准）: how something is counted. */
const REMARK = /\((?:以|按|含|不含)[^()]*\)/g;
/** Whose money it is, when a year stands behind it: 医保局部门2021年度. */
const BEFORE_YEAR = /^[^()]*20\d\d年(?:度)?(?:末)?/;
const ORGANISATION =
  /^[\u4e00-\u9fff]{2,30}?(?:局|委员会|中心|学校|中学|小学|医院|办公室|厅|院|所|站|大队|支队|部门|单位|机关|机构|本级|会)$/;

/** Reads phrases by the longest words known: those of the trade, and the subjects of the tables. */
export class PhraseReader {
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly known = new Map<string, Phrase>();

  constructor(book: FactBook) {
    const entries = new Map<string, Entry>();
    for (const [word, meaning] of WORDS) entries.set(word, { word, meaning, subjects: [] });
    for (const subject of book.subjects.all) {
      const name = subject.path.at(-1)!.replace(BARE, '');
      for (const word of new Set([name, looseName(name)])) addSubject(entries, word, word === name, subject);
    }
    for (const name of namesAbove(book)) addLevel(entries, name);
    for (const { organisation } of book.tables) {
      const name = organisation?.name.replace(BARE, '');
      if (name && !entries.has(name)) entries.set(name, { word: name, meaning: {}, subjects: [] });
    }
    for (const entry of entries.values()) {
      const alike = this.byFirst.get(entry.word[0]!);
      if (alike) alike.push(entry);
      else this.byFirst.set(entry.word[0]!, [entry]);
    }
    for (const alike of this.byFirst.values()) alike.sort((a, b) => b.word.length - a.word.length);
  }

  /** Reads the words between two figures or clauses, in clean text. */
  read(text: string): Phrase {
    let phrase = this.known.get(text);
    if (!phrase) this.known.set(text, (phrase = this.readAnew(text)));
    return phrase;
  }

  private readAnew(text: string): Phrase {
    const bare = text.replace(BEFORE_YEAR, '').replace(LEADING, '').replace(REMARK, '').replace(BARE, '');
    let topic: Topic = {};
    let bothFlows = false;
    let carried = false;
    let closing = false;
    let operatingCosts = false;
    let unknown = '';
    let named: Entry[] = [];
    let level = 0;
    let isTelling = false;
    for (let at = 0; at < bare.length;) {
      const entry = this.longestAt(bare, at);
      if (!entry) {
        if (IDEOGRAPH.test(bare[at]!)) unknown += bare[at]!;
        at++;
        continue;
      }
      at += entry.word.length;
      if (entry.subjects.length > 0 || entry.isLevel) {
        named = [...named, entry];
        level = 0;
        isTelling = true;
      }
      if (named.length > 0) level = LEVELS[entry.word] ?? level;
      if (unknown !== '' && ORGANISATION.test(unknown)) unknown = '';
      const { meaning } = entry;
      isTelling ||= Object.keys(meaning).length > 0;
      bothFlows ||= meaning.bothFlows === true;
      carried ||= meaning.carried === true;
      closing ||= meaning.closing === true;
      operatingCosts ||= meaning.operatingCosts === true;
      if (meaning.topic) topic = joined(topic, meaning.topic);
    }
    if (carried) topic = { ...topic, phase: closing ? 'carry-out' : 'carry-in' };
    const subjects = subjectsNamed(named, level);
    // A name whose line no table prints: nobody can tell what it is.
    if (named.length > 0 && subjects.length === 0) unknown += named.at(-1)!.word;
    return { topic, bothFlows, operatingCosts, subjects, isTelling, unknown };
  }

  private longestAt(text: string, at: number): Entry | undefined {
    return this.byFirst.get(text[at]!)?.find(({ word }) => text.startsWith(word, at));
  }
}

const IDEOGRAPH = /[\u4e00-\u9fffA-Za-z]/;

function addSubject(entries: Map<string, Entry>, word: string, isWhole: boolean, subject: Subject): void {
  if (word.length < 2) return;
  const known = entries.get(word);
  // 国有资本经营预算 is where money comes from before it is short for 国有资本经营预算支出.
  const isSettled = known && known.subjects.length === 0 && (known.meaning.topic === undefined || !isWhole);
  if (isSettled) return;
  const meaning = known?.meaning ?? {};
  entries.set(word, { word, meaning, subjects: [...(known?.subjects ?? []), subject] });
}

/** Names of 类 and 款, those of the standard list too. */
function namesAbove({ subjects }: FactBook): Set<string> {
  const names = subjects.all.flatMap(({ path }) => path.slice(0, -1).filter((name) => name !== ''));
  return new Set([...names, ...FUNCTIONAL_CLASSES.map(({ name }) => normaliseName(name))]);
}

function addLevel(entries: Map<string, Entry>, comparableName: string): void {
  // 国有资本经营预算支出 is a 类, but where money comes from before that.
  if (comparableName.startsWith('国有资本经营预算')) return;
  const name = comparableName.replace(BARE, '');
  for (const word of new Set([name, looseName(name)])) {
    if (word.length > 1 && !entries.has(word))
      entries.set(word, { word, meaning: {}, subjects: [], isLevel: true });
  }
}

/** 一般公共预算财政拨款 is 一般公共预算: the narrower source stands. */
function joined(topic: Topic, more: Topic): Topic {
  const narrower = more.source === 'fiscal' && topic.source !== undefined;
  return { ...topic, ...more, ...(narrower ? { source: topic.source } : {}) };
}

/** The subjects of the last name that stand under the names before it, at the level the words say. */
function subjectsNamed(named: readonly Entry[], level: number): readonly Subject[] {
  const last = named.at(-1);
  if (!last) return [];
  const above = named.slice(0, -1).map(({ word }) => looseName(word));
  const shared = (path: readonly string[]): number => {
    const names = path.slice(0, -1).map((name) => looseName(name.replace(BARE, '')));
    return above.reduce((count, name) => count + (names.includes(name) ? 1 : 0), 0);
  };
  // A table that leaves out a level knows only some of the names above.
  const most = Math.max(...last.subjects.map(({ path }) => shared(path)));
  const candidates =
    above.length > 0 && most === 0 ? [] : last.subjects.filter(({ path }) => shared(path) === most);
  const atLevel = candidates.filter(({ path }) => path.length === level);
  return level > 0 && atLevel.length > 0 ? atLevel : candidates;
}
