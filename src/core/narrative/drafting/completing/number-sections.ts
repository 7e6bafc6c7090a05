import { headingNumber, parseHeadingNumber } from '../wording/ordinals';
import type { DraftLine } from '../narrative-draft';

/** A line of a narrative put together; a new heading of a section has no number yet. */
export interface SectionLine {
  readonly line: DraftLine;
  readonly isNew: boolean;
}

/** Gives new sections their numbers, and counts those behind them on. */
export function numberSections(lines: readonly SectionLine[]): DraftLine[] {
  let shift = 0;
  let last = 0;
  return lines.map(({ line, isNew }) => {
    if (line.heading !== 2) return line;
    if (isNew) {
      shift++;
      return withNumber(line, '', headingNumber(last + shift));
    }
    const number = parseHeadingNumber(line.text);
    if (number === null) return line;
    // Another part counts anew.
    if (number <= last) shift = 0;
    last = number;
    return shift === 0 ? line : withNumber(line, headingNumber(number), headingNumber(number + shift));
  });
}

/** Another number at the start of a heading; the clerk's own is a correction. */
function withNumber(line: DraftLine, from: string, to: string): DraftLine {
  const [first, ...others] = line.sentences;
  const text = to + first!.text.slice(from.length);
  const renumbered =
    from === ''
      ? { ...first!, text }
      : { ...first!, text, origin: 'corrected' as const, changes: [{ from, to }, ...first!.changes] };
  return { ...line, text: to + line.text.slice(from.length), sentences: [renumbered, ...others] };
}
