/** Left for the clerk to fill in, and plain to see. */
export const BLANK = '＿＿＿＿';

const REASON = `主要原因：${BLANK}`;

/** A change with its reason left open. */
export function withReason(change: string): string {
  return `${change}，${REASON}`;
}

/** How many reasons, and how many other places, a text leaves open. */
export function countBlanks(text: string): { readonly reasons: number; readonly others: number } {
  const all = text.split(BLANK).length - 1;
  const reasons = text.split(REASON).length - 1;
  return { reasons, others: all - reasons };
}
