/** Longest text a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/**
 * What to write so that a cell shows exactly this text. Excel reads what it is given as if it were typed; the apostrophe
 * makes it text, whatever it begins with.
 */
export function asText(text: string): string {
  return text === '' ? '' : `'${text.slice(0, LONGEST_TEXT)}`;
}
