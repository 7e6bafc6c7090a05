import type { Claim } from '../reading/claim';
import type { Order } from '../reading/order';
import type { Base } from '../reading/role';
import type { Figures } from './claim-figures';
import type { NarrativeFault } from './fault';
import type { JudgedAmount } from './judge-amounts';
import { oppositeWord } from './opposite-words';
import { factStated, statedOf, type Stated } from './stated';

/** 决算数小于预算数 against the figures it speaks of, where those are known; two that are equal as printed may be either. */
export function judgeOrder(
  claim: Claim,
  { values, standing }: JudgedAmount,
  figures: Figures,
): NarrativeFault | null {
  const { order, completion } = claim;
  if (!order || standing === 'wrong') return null;
  const bases = budgetsOf(claim, order, figures);
  const signs = values.flatMap(({ fen }) => bases.map((base) => Math.sign(fen - base.fen)));
  if (completion) signs.push(Math.sign(Number(completion.figure.decimal) - 100));
  if (signs.length === 0 || signs.some((sign) => sign === order.sign || sign === 0)) return null;
  return {
    kind: 'order',
    severity: 'error',
    paragraph: claim.paragraph,
    wrong: order.words,
    right: `${oppositeWord(order.word, order.sign)}${order.comparedWith}`,
    isCertain: true,
    published: null,
    expected: null,
    source: null,
  };
}

/** The budget the sentence states, or those the tables print. */
function budgetsOf({ base, readings }: Claim, { comparedWith }: Order, figures: Figures): Stated[] {
  const stated = base && BUDGETS.includes(base.base) ? statedOf(base.figure) : null;
  if (stated) return [stated];
  const versions = comparedWith.startsWith('年初') ? (['initial'] as const) : BUDGETS;
  return versions.flatMap((version) => figures.of(readings, version).meant.map(factStated));
}

const BUDGETS: readonly Base[] = ['budget', 'adjusted', 'initial'];
