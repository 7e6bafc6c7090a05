import { displayWidth } from './display-width';

/** Closing punctuation sticks to the word before it, opening punctuation to the word after it. */
const PIECES =
  /\s+|[“（《「【]*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+)[”），。；：、！？》」】…·,.;:!?)%]*/gu;

/** Breaks a text into lines of at most `width` columns, between words and between 汉字. */
export function wrapText(text: string, width: number): string[] {
  return wrapPieces(text.match(PIECES) ?? [], width);
}

/** Sets pieces one after the other into lines of at most `width` columns; a piece is never broken. */
export function wrapPieces(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
