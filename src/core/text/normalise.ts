const SPACE = /[\s\u200b\ufeff]+/g;
const QUOTES = /["'“”‘’「」『』〝〞＂]/g;
const DASHES = /[‐‑‒–—―－−]/g;
const OPENING = /[[【〔〈《{]/g;
const CLOSING = /[\]】〕〉》}]/g;

/** Ideographs, letters, digits and signs that stay what they are: most labels hold nothing else. */
const COMPARABLE = /^[\u4e00-\u9fff0-9A-Za-z().,:;%/+*=<>|_-]*$/;

/**
 * The comparable form of a Chinese label: full-width and half-width forms unified (NFKC), spaces and line breaks removed,
 * quotes dropped, brackets and dashes each brought to one shape.
 *
 * "“三 公”经费（合计）" → "三公经费(合计)"
 */
export function normaliseName(text: string): string {
  if (COMPARABLE.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(SPACE, '')
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .replace(OPENING, '(')
    .replace(CLOSING, ')');
}
