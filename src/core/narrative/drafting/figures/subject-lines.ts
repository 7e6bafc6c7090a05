import { lineTreeOf } from '../../../rules/figures/line-tree';
import type { Lane } from '../../../tables/budget-table';
import type { BaseKind } from '../../../tables/table-kind';
import type { FactBook } from '../../facts/fact-book';
import type { Subject, SubjectIndex } from '../../facts/subjects';
import type { Topic } from '../../facts/topic';
import { isNothing, type Quote, type Quotes } from './quotes';

/** A line of a table that has a sentence of its own. */
export interface SubjectLine {
  readonly key: string;
  readonly code: string;
  /** The name as printed. */
  readonly name: string;
  /** 社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项） */
  readonly label: string;
  readonly quote: Quote;
}

/** How deep disclosure goes: functional subjects to the 项, economic ones to the 款. */
const DEEPEST = { functional: 3, economic: 2 } as const;

/** Digits of a code at each depth: 208 20805 2080505. */
const DIGITS = [3, 5, 7] as const;

const LEVELS = ['（类）', '（款）', '（项）'] as const;

/** Which lines of which table, and what is asked of each. */
export interface LineQuestion {
  readonly base: BaseKind;
  readonly scheme: keyof typeof DEEPEST;
  readonly topic: Topic;
}

/** The lines of a table at the depth of disclosure that have, or had last year, an amount; those dropped since come last. */
export function subjectLines(quotes: Quotes, question: LineQuestion): SubjectLine[] {
  const { book, lastYear } = quotes;
  const { topic, base } = question;
  const lines = linesOf(book, question).map((line) => ({
    line,
    quote: quotes.of({ ...topic, subject: line.subject.key }, base),
  }));
  const gone = (lastYear ? linesOf(lastYear.book, question) : []).flatMap((line) =>
    isDropped(line, quotes)
      ? [{ line, quote: quotes.ofDropped({ ...topic, subject: line.subject.key }, base) }]
      : [],
  );
  return [...lines, ...gone].flatMap(({ line: { subject, code, names }, quote }) => {
    if (!quote || isNothing(quote)) return [];
    const label = names.map((name, depth) => (name === '' ? '' : `${name}${LEVELS[depth] ?? ''}`)).join('');
    return [{ key: subject.key, code, name: names.at(-1)!, label, quote }];
  });
}

/** Whether a line of last year's is no more; one of the same name elsewhere in the tree may be its successor. */
function isDropped({ lane, line, subject }: NamedLine, { book, lastYear }: Quotes): boolean {
  const name = subject.path.at(-1)!;
  if (book.subjects.all.some(({ scheme, path }) => scheme === subject.scheme && path.at(-1) === name)) {
    return false;
  }
  return (lastYear?.year.matches ?? []).some(
    ({ entry, last, lines }) =>
      last.lane === lane && book.tables.includes(entry.table) && lines.dropped.includes(line),
  );
}

interface NamedLine {
  readonly lane: Lane;
  readonly line: number;
  readonly subject: Subject;
  readonly code: string;
  /** Names from 类 down to the line itself; blank where nobody knows it. */
  readonly names: readonly string[];
}

function linesOf({ tables, subjects }: FactBook, { base, scheme }: LineQuestion): NamedLine[] {
  const seen = new Set<string>();
  return tables
    .filter((table) => table.base === base)
    .flatMap((table) => table.lanes.filter((lane) => lane.scheme === scheme))
    .flatMap((lane) =>
      lane.lines.flatMap(({ code }, line) => {
        const subject = subjects.ofLine(lane, line);
        if (!subject || seen.has(subject.key) || !isDeepest(lane, line, scheme, subjects)) return [];
        seen.add(subject.key);
        return [{ lane, line, subject, code, names: namesDownTo(lane, line, subjects) }];
      }),
    );
}

/** Whether a line stands at the depth of disclosure, or above it with nothing below. */
function isDeepest(lane: Lane, line: number, scheme: keyof typeof DEEPEST, subjects: SubjectIndex): boolean {
  const depth = namesDownTo(lane, line, subjects).length;
  if (depth >= DEEPEST[scheme]) return depth === DEEPEST[scheme];
  return lineTreeOf(lane).addends[line] === undefined;
}

/**
 * Names as printed, completed from other tables and the standard list where a table prints only some of the lines above; blank
 * for a level nobody knows.
 */
function namesDownTo({ lines }: Lane, line: number, subjects: SubjectIndex): string[] {
  const printed: { readonly name: string; readonly code: string }[] = [];
  for (let at = line; at >= 0 && lines[at]!.role === 'item'; at = lines[at]!.parent)
    printed.unshift(lines[at]!);
  const { code } = lines[line]!;
  const depth = DIGITS.findIndex((digits) => digits === code.length) + 1;
  if (printed.length >= depth) return printed.map(({ name }) => name);
  return DIGITS.slice(0, depth).map((digits) => {
    const above = code.slice(0, digits);
    return printed.find((one) => one.code === above)?.name ?? subjects.nameOf(above);
  });
}
