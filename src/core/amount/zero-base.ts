/**
 * What is said of a rate whose base is zero, which has no quotient:
 * `hundred` 100 % (增长100%), `omit` nothing, `dash` "—".
 */
export type ZeroBase = 'hundred' | 'omit' | 'dash';

/** The rate of an amount over a base of zero, as a fraction or what is written instead; nothing over nothing is no change. */
export function rateOverZero(amount: number, convention: ZeroBase): number | '—' | '' {
  if (amount === 0) return 0;
  if (convention === 'hundred') return amount > 0 ? 1 : -1;
  return convention === 'dash' ? '—' : '';
}
