import { narrativeFinding } from '../../check/wording';
import type { DraftSentence, SentenceOrigin } from '../narrative-draft';
import type { RevisedParagraph } from '../../revising/revise';

const SENTENCE = /[^。]*。[”’）)]*|[^。]+$/g;

/** The sentences of a revised paragraph, each with what became of it; together they are its text. */
export function revisedSentences(
  { paragraph: { words }, edited, statements, faults }: RevisedParagraph,
  nameOf: (sheet: number) => string,
): DraftSentence[] {
  const edits = edited.edits;
  const open = faults
    .filter(({ severity }) => severity !== 'info')
    .map((fault) => ({ fault, start: words.positions[fault.wrong.start]! }));
  return [...words.raw.matchAll(SENTENCE)].map(({ 0: text, index }) => {
    const isWithin = ({ start }: { start: number }): boolean => start >= index && start < index + text.length;
    const objected = open.find(isWithin);
    const changes = edits.filter(isWithin).map(({ from, to }) => ({ from, to }));
    const isUnlinked = statements.some((statement) => statement.status === 'unlinked' && isWithin(statement));
    const origin: SentenceOrigin = objected
      ? 'disputed'
      : changes.length > 0
        ? 'corrected'
        : isUnlinked
          ? 'unchecked'
          : 'kept';
    const remark = objected ? narrativeFinding(objected.fault, nameOf).message : null;
    return { text, origin, changes, remark };
  });
}
