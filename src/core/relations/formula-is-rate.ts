import type { RateKind } from './rate';

/**
 * Whether a formula works a rate out from the two cells it is of, for any base but zero: `=(D5-C5)/C5`, `=D5/C5-1`,
 * `=IF(C5=0,0,ROUND((D5-C5)/C5*100,2))`, `=TEXT(IFERROR(D5/C5-1,0),"0.00%")`. Any other formula is not understood, and false.
 *
 * @param current address of the amount the rate is of, without `$`
 * @param base address of what it is compared with
 */
export function formulaIsRate(formula: string, kind: RateKind, current: string, base: string): boolean {
  const quotient = unwrapped(formula.slice(1).replace(/[\s$]/g, '').toUpperCase(), base);
  if (kind === 'completion') return quotient === `${current}/${base}`;
  return [
    `(${current}-${base})/${base}`,
    `${current}/${base}-1`,
    `(${current}/${base})-1`,
    `${current}/${base}-100%`,
  ].includes(quotient);
}

/** A quotient without what rounds it, shows it as a percentage, or stands in where its base is zero. */
function unwrapped(text: string, base: string): string {
  const inner = inside(text, base);
  return inner === null ? text : unwrapped(inner, base);
}

function inside(text: string, base: string): string | null {
  if (text.startsWith('+')) return text.slice(1);
  const hundredfold = /^(?:100\*(.*)|(.*)\*100)$/.exec(text);
  if (hundredfold) return hundredfold[1] ?? hundredfold[2]!;
  const [, name, list] = /^(ROUND|TEXT|IFERROR|IF|)\((.*)\)$/.exec(text) ?? [];
  const parts = list === undefined ? null : argumentsOf(list);
  if (!parts) return null;
  const [first, second, third] = parts;
  switch (name) {
    case '':
      return parts.length === 1 ? first! : null;
    case 'IF': {
      const isZero = first === `${base}=0` || first === `${base}=""`;
      if (isZero) return third ?? null;
      return first === `${base}<>0` ? (second ?? null) : null;
    }
    default:
      return parts.length === 2 ? first! : null;
  }
}

/** What stands between commas of the same bracket; null where the text is not the inside of one bracket. */
function argumentsOf(list: string): string[] | null {
  const found: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    const sign = list[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '(') depth++;
    if (sign === ')' && --depth < 0) return null;
    if (sign === ',' && depth === 0) {
      found.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return depth === 0 && !isQuoted ? [...found, list.slice(start)] : null;
}
