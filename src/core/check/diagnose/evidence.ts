import type { Fen } from '../../amount/fen';
import type { Evidence, Money } from '../../findings/finding';
import type { Localised } from '../../findings/localised';
import { equationOf } from '../../relations/equation';
import { figureName } from '../../relations/figure-label';
import { entryOf, figureAt, type FigureId, type Ledger } from '../../relations/ledger';
import type { BudgetTable } from '../../tables/budget-table';
import type { Link } from './link';
import type { Testimony } from '../../relations/testimony';

/** Amounts as the figure's own table prints them. */
export function moneyLike(ledger: Ledger, figure: FigureId, fen: Fen): Money {
  return moneyIn(entryOf(ledger, figure).table, fen);
}

function moneyIn({ unit, quantum }: BudgetTable, fen: Fen): Money {
  return { fen, unit, quantum };
}

/** A broken relation as it is shown to the clerk, with the published figures. */
export function evidenceOf(
  ledger: Ledger,
  link: Pick<Link, 'relation' | 'figures' | 'residual' | 'bounds' | 'testimony'>,
): Evidence {
  const { relation, residual, bounds, testimony } = link;
  const published = ledger.amounts[relation.target]!;
  const { table } = entryOf(ledger, relation.target);
  return {
    rule: relation.family.rule,
    number: relation.family.number,
    equation: testimony
      ? testimonyEquation(ledger, relation.target, testimony)
      : equationOf(ledger, relation),
    published: moneyIn(table, published),
    expected: moneyIn(table, published - residual),
    difference: moneyIn(table, residual),
    tolerance: bounds.worst,
    cells: [
      ...link.figures.map((figure) => figureAt(ledger, figure).place),
      ...(testimony ? [testimony.place] : []),
    ],
  };
}

function testimonyEquation(ledger: Ledger, figure: FigureId, { words }: Testimony): Localised {
  const name = figureName(figureAt(ledger, figure));
  return { 'zh-CN': `${name}：${words['zh-CN']}`, 'en-US': `${name}: ${words['en-US']}` };
}
