import type { DirectedFigure } from '../reading/claim';
import type { CleanText } from '../text/clean-text';
import type { NarrativeFault } from './fault';
import { amountText } from './judge-amounts';
import { OPPOSITE_UP } from './opposite-words';
import { moneyOf, type Stated } from './stated';

/** The words of a change that is wrong, and what they should be: the figure, with the word before it where that turns too. */
export function correctedChange(
  { figure, direction, word }: DirectedFigure,
  words: CleanText,
  stated: Stated,
  fen: number,
): Pick<NarrativeFault, 'wrong' | 'published' | 'expected'> & { readonly right: string } {
  const turns = fen !== 0 && Math.sign(fen) !== direction;
  const size = Math.abs(fen);
  const text = amountText(size, stated, figure, words);
  return {
    wrong: { start: turns ? word.start : figure.start, end: figure.end },
    right: turns ? `${OPPOSITE_UP[direction]}${text}` : text,
    published: moneyOf({ ...stated, fen: Math.abs(stated.fen) }),
    expected: moneyOf({ ...stated, fen: size }),
  };
}
