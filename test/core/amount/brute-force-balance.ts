import type { Block } from './balance-blocks';

/** The least Σ |balanced − exact| over every admissible combination of moves; null when there is none. */
export function leastDeviation({ amounts, relations }: Block, quantum: number): number | null {
  const addends = new Set(relations.flatMap(({ terms }) => terms.map(({ index }) => index)));
  const choices = amounts.map((amount, cell) => {
    const own = Math.sign(amount) * Math.floor(Math.abs(amount) / quantum + 0.5) * quantum;
    const isTop = relations.some(({ target }) => target === cell) && !addends.has(cell);
    if (amount === 0 || isTop) return [own];
    return [own - quantum, own, own + quantum].filter((figure) => figure * amount >= 0);
  });
  let least: number | null = null;
  const figures: number[] = [];
  const tryFrom = (cell: number, deviation: number): void => {
    if (cell === amounts.length) {
      const holds = relations.every(
        ({ target, terms }) =>
          figures[target] === terms.reduce((total, { sign, index }) => total + sign * figures[index]!, 0),
      );
      if (holds && (least === null || deviation < least)) least = deviation;
      return;
    }
    for (const figure of choices[cell]!) {
      figures[cell] = figure;
      tryFrom(cell + 1, deviation + Math.abs(figure - amounts[cell]!));
    }
  };
  tryFrom(0, 0);
  return least;
}
