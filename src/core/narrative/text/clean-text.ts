/** A text without what does not matter to its meaning, and where each of its characters stood. */
export interface CleanText {
  readonly raw: string;
  readonly text: string;
  /** Index in `raw` of each character of `text`, and the end behind the last. */
  readonly positions: readonly number[];
}

/**
 * Full-width letters, digits and signs become half-width, brackets round; spaces and quotes go. The Chinese comma and full stop
 * stay what they are: they end clauses, while those between digits belong to the number.
 *
 * "“三公”经费 １．１１ 万元（含）" → "三公经费1.11万元(含)"
 *
 * @param from where to start in `raw`; `to` where to end
 */
export function cleanText(raw: string, from = 0, to = raw.length): CleanText {
  let text = '';
  const positions: number[] = [];
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at);
    const clean =
      code < 0x80
        ? asciiOf(code, raw[at]!)
        : code >= 0x4e00 && code <= 0x9fff
          ? raw[at]!
          : otherOf(code, raw[at]!);
    if (clean === '') continue;
    text += clean;
    positions.push(at);
  }
  positions.push(to);
  return { raw, text, positions };
}

/** The words of the original between two places of the clean text. */
export function quoteOf({ raw, positions }: CleanText, start: number, end: number): string {
  return raw.slice(positions[start], end > start ? positions[end - 1]! + 1 : positions[start]);
}

function asciiOf(code: number, character: string): string {
  if (code <= 0x20 || character === '"' || character === "'") return '';
  if (character === '[' || character === '{') return '(';
  return character === ']' || character === '}' ? ')' : character;
}

function otherOf(code: number, character: string): string {
  if (character === '，' || character === '；' || character === '：') return character;
  if (OPENING.includes(character)) return '(';
  if (CLOSING.includes(character)) return ')';
  if (DASHES.includes(character)) return '-';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return DROPPED.includes(character) || /\s/.test(character) ? '' : character;
}

const OPENING = '（【〔［｛';
const CLOSING = '）】〕］｝';
const DASHES = '－−‐‑–—';
const DROPPED = '“”‘’「」『』《》〈〉\u200b\ufeff\u3000\u00a0';
