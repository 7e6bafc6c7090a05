import { YUAN } from '../../amount/fen';
import type { Claim } from '../reading/claim';
import type { Figures } from './claim-figures';
import type { NarrativeFault } from './fault';
import { amountText, isUnitSlip, unitFault } from './judge-amounts';
import { agreement, asCompared, factStated, moneyOf, statedOf, type Stated } from './stated';

const NOTHING: Stated = { fen: 0, quantum: 1, unit: YUAN };

/** Last year's figure, or the budget of a 决算: as the sentence states it, and as tables do. */
export function basesOf(claim: Claim, figures: Figures): { bases: Stated[]; possible: Stated[] } {
  const stated = statedOf(claim.base?.figure);
  const { meant, possible } = figures.of(claim.readings, claim.base?.base ?? claim.against);
  if (claim.fromNothing) return { bases: [NOTHING], possible: [] };
  const written = writtenOf(claim);
  const facts = meant.flatMap((fact) => asCompared(factStated(fact), written));
  return { bases: stated ? [stated, ...facts] : facts, possible: possible.map(factStated) };
}

/** The amounts to whose precision the sentence is written. */
export function writtenOf({ amount, change }: Claim): Stated | null {
  return statedOf(amount) ?? statedOf(change?.figure);
}

/** Whether a table prints the figure to compare with that the sentence states. */
export function isBaseBorneOut({ base, readings }: Claim, figures: Figures): boolean {
  const stated = statedOf(base?.figure);
  if (!base || !stated) return false;
  return figures.of(readings, base.base).meant.some((fact) => agreement(stated, fact) === 'same');
}

/** A figure to compare with that the sentence states and no table bears out. */
export function baseFault({ base, readings, paragraph }: Claim, figures: Figures): NarrativeFault | null {
  const stated = statedOf(base?.figure);
  if (!base || !stated) return null;
  const { meant, possible } = figures.of(readings, base.base);
  const [first] = meant;
  const isBorneOut = [...meant, ...possible].some((fact) => agreement(stated, fact) !== 'different');
  if (!first || isBorneOut) return null;
  const { figure } = base;
  const slipped = meant.find((fact) => isUnitSlip((other) => agreement(other, fact) === 'same', stated));
  if (slipped) return unitFault(paragraph, figure, stated, slipped);
  return {
    kind: 'base',
    severity: 'error',
    paragraph,
    wrong: { start: figure.start, end: figure.end },
    right: amountText(first.amount, stated, figure, paragraph.words),
    isCertain: true,
    published: moneyOf(stated),
    expected: moneyOf({ ...stated, fen: first.amount }),
    source: null,
  };
}
