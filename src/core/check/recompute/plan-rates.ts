import type { Fen } from '../../amount/fen';
import { quotientText } from '../../amount/quotient-text';
import { rateOverZero, type ZeroBase } from '../../amount/zero-base';
import { figureAddress } from '../../relations/figure-label';
import { formulaIsRate } from '../../relations/formula-is-rate';
import { entryOf, figureAt, type FigureId, type Ledger } from '../../relations/ledger';
import { shownRate, type Rate, type RateLook } from '../../relations/rate';
import { judgeRate } from '../../relations/rate-verdict';
import { cellKey, type WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { isUnreadable } from '../printed-parts';
import type { PlannedRate, StaleResult } from './recompute-plan';

/** Rates to be written, and those whose own formulas only have to be calculated. */
interface RatesPlan {
  readonly rates: readonly PlannedRate[];
  readonly stale: readonly StaleResult[];
}

/**
 * Works the rates of a workbook out again where what they print is not right for the amounts as they will be, to as many digits
 * as their column prints. A blank is filled only where the lines around it print their rates. A cell whose own formula works its
 * rate out is left to that formula.
 *
 * @param before the amounts as published
 * @param after the same with their sums recomputed
 */
export function planRates(
  snapshot: WorkbookSnapshot,
  before: Ledger,
  after: Ledger,
  rates: readonly Rate[],
  zeroBase: ZeroBase,
): RatesPlan {
  const stale = rates.flatMap((rate) => staleResult(snapshot, before, rate, zeroBase) ?? []);
  const isStale = new Set(stale.map(({ place }) => place));
  const planned = rates.flatMap((rate): PlannedRate[] => {
    if (isStale.has(rate.place)) return [];
    const { place, current, base, printed, equation } = rate;
    if (isUnreadable(after.states, current) || isUnreadable(after.states, base)) return [];
    const [now, then] = [after.amounts[current]!, after.amounts[base]!];
    if (then < 0 || isRight(rate, after, zeroBase) || isComputed(snapshot, before, rate, zeroBase)) return [];
    if (printed === null && !(rate.isUsual && now !== 0 && then !== 0)) return [];
    const text = rateText(rate, now, then, zeroBase);
    const shown = printed && shownRate(printed);
    if (text === shown) return [];
    const formula = formulaOf(after, rate, zeroBase);
    return [
      {
        figure: current,
        place,
        before: shown,
        after: text,
        constant: constantOf(text, rate.look),
        formula,
        equation,
      },
    ];
  });
  return { rates: planned, stale };
}

/** What a rate's own formula comes to, where its cell reads something else; null where it reads that or has no such formula. */
function staleResult(
  snapshot: WorkbookSnapshot,
  published: Ledger,
  rate: Rate,
  zeroBase: ZeroBase,
): StaleResult | null {
  const { place, kind, current, base, printed } = rate;
  const formula = snapshot.sheets[place.sheet]!.formulas.get(cellKey(place.row, place.column));
  if (formula === undefined || isRight(rate, published, zeroBase)) return null;
  if (isUnreadable(published.states, current) || isUnreadable(published.states, base)) return null;
  const [now, then] = [published.amounts[current]!, published.amounts[base]!];
  const [one, other] = [current, base].map((figure) => figureAddress(figureAt(published, figure)));
  if (then <= 0 || !formulaIsRate(formula, kind, one!, other!)) return null;
  return {
    place,
    before: printed && shownRate(printed),
    after: rateText(rate, now, then, zeroBase),
    formula,
  };
}

function isRight({ kind, current, base, printed, look }: Rate, ledger: Ledger, zeroBase: ZeroBase): boolean {
  if (printed === null) return false;
  const amountOf = (figure: FigureId): Fen => ledger.amounts[figure]!;
  const { quantum } = entryOf(ledger, current).table;
  const operands = { current: amountOf(current), base: amountOf(base), quantum };
  return judgeRate(printed, look.scale, operands, kind, zeroBase) === 'right';
}

/** What the cell should show. */
function rateText({ kind, look }: Rate, now: Fen, before: Fen, zeroBase: ZeroBase): string {
  const sign = look.sign === 'none' ? '' : '%';
  const hundred = isFraction(look) ? 1 : 100;
  if (before === 0) {
    const over = kind === 'completion' ? 0 : rateOverZero(now, zeroBase);
    return typeof over === 'string' ? over : `${(over * hundred).toFixed(look.decimals)}${sign}`;
  }
  const part = kind === 'completion' ? now : now - before;
  return quotientText(part * hundred, before, look.decimals) + sign;
}

/** What is written for it: a percentage as the fraction it is shown from. */
function constantOf(text: string, { sign, decimals }: RateLook): number | string {
  const value = Number(text.replace('%', ''));
  if (text === '' || Number.isNaN(value) || sign === 'text') return text;
  return sign === 'format' ? Number((value / 100).toFixed(decimals + 2)) : value;
}

function formulaOf(ledger: Ledger, { kind, current, base, look }: Rate, zeroBase: ZeroBase): string {
  const [now, before] = [current, base].map((figure) => figureAddress(figureAt(ledger, figure)));
  const part = kind === 'completion' ? now! : `(${now}-${before})`;
  const isHundredfold = look.sign === 'none' && !isFraction(look);
  const decimals = look.decimals + (look.sign === 'none' ? 0 : 2);
  const quotient = `ROUND(${part}/${before}${isHundredfold ? '*100' : ''},${decimals})`;
  const over = kind === 'completion' ? '0' : overZero(now!, zeroBase, isHundredfold ? '*100' : '');
  const value = `IF(${before}=0,${over},${quotient})`;
  const digits = look.decimals > 0 ? `0.${'0'.repeat(look.decimals)}` : '0';
  return look.sign === 'text' ? `=TEXT(${value},"${digits}%")` : `=${value}`;
}

function overZero(now: string, zeroBase: ZeroBase, hundredfold: string): string {
  if (zeroBase === 'hundred') return `SIGN(${now})${hundredfold}`;
  return `IF(${now}=0,0,"${zeroBase === 'dash' ? '—' : ''}")`;
}

function isFraction({ scale, sign }: RateLook): boolean {
  return sign === 'none' && scale === 'fraction';
}

/** Whether the cell's own formula works the rate out from its amounts, and did so rightly for those that are published. */
function isComputed(snapshot: WorkbookSnapshot, published: Ledger, rate: Rate, zeroBase: ZeroBase): boolean {
  const { place, current, base } = rate;
  const formula = snapshot.sheets[place.sheet]!.formulas.get(cellKey(place.row, place.column));
  if (formula === undefined || !isRight(rate, published, zeroBase)) return false;
  const cells = new Set(
    formula
      .replaceAll('$', '')
      .toUpperCase()
      .match(/[A-Z]{1,3}\d+/g) ?? [],
  );
  return [current, base].every((figure) => cells.has(figureAddress(figureAt(published, figure))));
}
