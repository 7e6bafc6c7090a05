import { displayWidth } from '../../core/report/terminal/display-width';

/** Points. Heights are written out, as not every program fits rows to wrapped text by itself. */
export const LINE_HEIGHT = 15;
export const TALLEST_ROW = 409;

/**
 * Lines a text is wrapped into; a Chinese character is as wide as two of the standard ones.
 *
 * @param width of the column, in characters of the standard font
 */
export function wrappedLines(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0);
}
