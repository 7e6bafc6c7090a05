import { VerdictLevel } from '../check-result';
import { levelOfLink, type Link } from './link';
import type { Testimony } from '../../relations/testimony';

/**
 * Weights of the evidence, as −ln of how often it occurs in a right workbook. Diagnosis looks for the faults that leave the
 * least of them, so a relation that does not hold weighs more than any single fault that would explain it.
 */
const WEIGHT = {
  /** A relation that rounding cannot explain. */
  broken: 30,
  unlikely: 10,
  /** One unit off in a table whose sums otherwise foot exactly, and in one that was never balanced. */
  roundingBalanced: 4,
  roundingUnbalanced: 1.5,
  /** Part larger than its whole: what the parts are varies, so it is weaker evidence. */
  exceeded: 12,
} as const;

/** Soft relations may stand when explained. */
const SOFTNESS = 0.2;

/** How much a link speaks against the workbook when its residual is `residual`; 0 when it holds exactly. */
export function strainOf(link: Link, residual: number): number {
  if (link.testimony) return strainOfTestimony(link.testimony, link.residual, residual);
  const level = levelOfLink(link, residual);
  if (level === VerdictLevel.Held) return 0;
  const { kind, strength } = link.relation.family;
  const weight = kind === 'at-most' ? WEIGHT.exceeded : weightOf(link, level, residual);
  return strength === 'soft' ? weight * SOFTNESS : weight;
}

/** Whether a link needs an explanation beyond rounding; what testimonies say needs none. */
export function isStrained(link: Link, residual: number): boolean {
  return link.testimony === null && levelOfLink(link, residual) >= VerdictLevel.Unlikely;
}

function weightOf({ bounds, balanced }: Link, level: VerdictLevel, residual: number): number {
  if (level === VerdictLevel.Broken) return WEIGHT.broken;
  if (level === VerdictLevel.Unlikely) return WEIGHT.unlikely;
  const base = balanced ? WEIGHT.roundingBalanced : WEIGHT.roundingUnbalanced;
  return base + Math.abs(residual) / bounds.worst;
}

/** −ln of how often a true figure is misquoted … */
const MISQUOTED = 5;
/** … and how often a wrong one is quoted as it was printed. */
const QUOTED_ALONG = 1;

/** What speaks against the workbook when the figures are off a testimony by `gap`, as published by `published`. */
function strainOfTestimony({ tolerance }: Testimony, published: number, gap: number): number {
  if (Math.abs(gap) <= tolerance) return 0;
  return Math.abs(published) <= tolerance ? QUOTED_ALONG : MISQUOTED;
}
