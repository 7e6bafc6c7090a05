import type { DraftLine, DraftSentence, NarrativeDraft } from '../core/narrative/drafting/narrative-draft';
import type { Language } from '../core/findings/localised';
import { say } from '../core/report/phrase';
import { cellAddress } from '../core/snapshot/address';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import { NARRATE_PHRASES } from './phrases';

/** The narratives as Markdown; below each what was changed of what the clerk had begun, and what to look at. */
export function narrativeMarkdown(
  drafts: readonly NarrativeDraft[],
  { sheets }: WorkbookSnapshot,
  language: Language,
): string {
  return drafts.map(({ lines }) => [...lines.map(lineOf), ...reviewOf(lines)].join('\n')).join('\n');

  function reviewOf(lines: readonly DraftLine[]): string[] {
    const isNew = lines.every(({ place }) => place === null);
    const items = lines.flatMap((line) => [...(isNew ? [] : writtenOf(line)), ...changesOf(line)]);
    if (items.length === 0) return [];
    const title = `**${say(NARRATE_PHRASES.review, language)}**\n`;
    return ['---\n', title, ...items.map((item) => `- ${escaped(item)}`), ''];
  }

  function writtenOf({ text, place }: DraftLine): string[] {
    return place === null ? [say(NARRATE_PHRASES.drafted, language, { text })] : [];
  }

  /** What became of a line, and what to look at in it; nothing of what was kept. */
  function changesOf({ text, sentences, place }: DraftLine): string[] {
    const where = place ? `${sheets[place.sheet]!.name} ${cellAddress(place.row, place.column)}` : text;
    return sentences.flatMap((sentence) => [
      ...sentence.changes.map(({ from, to }) =>
        say(NARRATE_PHRASES.corrected, language, { where, from, to }),
      ),
      ...(sentence.remark ? [remarkOn(sentence, sentence.remark[language], where)] : []),
      ...(sentence.origin === 'unchecked'
        ? [say(NARRATE_PHRASES.unchecked, language, { where, text: sentence.text })]
        : []),
    ]);
  }

  function remarkOn({ origin }: DraftSentence, remark: string, where: string): string {
    const phrase = origin === 'disputed' ? NARRATE_PHRASES.disputed : NARRATE_PHRASES.confirm;
    return say(phrase, language, { where, remark });
  }
}

function lineOf({ heading, text }: DraftLine): string {
  return `${heading === 0 ? '' : `${'#'.repeat(heading)} `}${escaped(text)}\n`;
}

/** Cell text is text: whatever Markdown would read something into is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
