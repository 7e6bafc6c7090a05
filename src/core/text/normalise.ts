import { traitsOf, traitTable } from './traits';

const SPACE = /[\s\u200b\ufeff]+/g;
const QUOTES = /["'“”‘’「」『』〝〞＂]/g;
const DASHES = /[‐‑‒–—―－−]/g;
const OPENING = /[[【〔〈《{]/g;
const CLOSING = /[\]】〕〉》}]/g;

const COMPARABLE = traitTable([]);

/**
 * The comparable form of a Chinese label: full-width and half-width forms unified (NFKC), spaces and line breaks removed,
 * quotes dropped, brackets and dashes each brought to one shape.
 *
 * "“三 公”经费（合计）" → "三公经费(合计)"
 */
export function normaliseName(text: string): string {
  if (traitsOf(text, COMPARABLE) === 0) return text;
  return text
    .normalize('NFKC')
    .replace(SPACE, '')
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .replace(OPENING, '(')
    .replace(CLOSING, ')');
}
