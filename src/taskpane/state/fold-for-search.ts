/** Text as a search compares it: full-width forms and capitals make no difference. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
