import type { DraftLine, NarrativeDraft } from '../core/narrative/drafting/narrative-draft';
import type { Language } from '../core/findings/localised';
import { say } from '../core/report/phrase';
import { cellAddress } from '../core/snapshot/address';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import { NARRATE_PHRASES } from './phrases';

/** The narratives as Markdown; below each that the clerk had begun, what was changed in it. */
export function narrativeMarkdown(
  drafts: readonly NarrativeDraft[],
  { sheets }: WorkbookSnapshot,
  language: Language,
): string {
  return drafts.map(({ lines }) => [...lines.map(lineOf), ...reviewOf(lines)].join('\n')).join('\n');

  function reviewOf(lines: readonly DraftLine[]): string[] {
    if (lines.every(({ place }) => place === null)) return [];
    const items = lines.flatMap(itemsOf);
    if (items.length === 0) return [];
    const title = `**${say(NARRATE_PHRASES.review, language)}**\n`;
    return ['---\n', title, ...items.map((item) => `- ${escaped(item)}`), ''];
  }

  /** What became of a line, one by one; nothing of what was kept. */
  function itemsOf({ text, sentences, place }: DraftLine): string[] {
    if (place === null) return [say(NARRATE_PHRASES.drafted, language, { text })];
    const where = `${sheets[place.sheet]!.name} ${cellAddress(place.row, place.column)}`;
    return sentences.flatMap((sentence) => [
      ...sentence.changes.map(({ from, to }) =>
        say(NARRATE_PHRASES.corrected, language, { where, from, to }),
      ),
      ...(sentence.objection
        ? [say(NARRATE_PHRASES.disputed, language, { where, objection: sentence.objection[language] })]
        : []),
      ...(sentence.origin === 'unchecked'
        ? [say(NARRATE_PHRASES.unchecked, language, { where, text: sentence.text })]
        : []),
    ]);
  }
}

function lineOf({ heading, text }: DraftLine): string {
  return `${heading === 0 ? '' : `${'#'.repeat(heading)} `}${escaped(text)}\n`;
}

/** Cell text is text: whatever Markdown would read something into is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
