import type { CandidateFinder } from './candidates';
import type { Candidate } from './proposals';
import type { Explanation } from './explanation';
import type { Fault } from './fault';
import { AssumedResiduals, type Residuals } from './residuals';
import type { Link } from './link';
import { isStrained, strainOf } from './strain';

/** How much better than any other fault a clear one must explain each of its relations, in nats: about 400 : 1. */
const CLEAR_LEAD = 6;

/** Relations that must agree on a clear fault. */
const LEAST_WITNESSES = 2;

/** Faults that leave no doubt, and what they leave. */
export interface ClearFaults extends Explanation {
  /** The relations that are still strained. */
  readonly open: readonly Link[];
  /** What may explain some of them, best first. */
  readonly candidates: readonly Candidate[];
}

/**
 * The faults nobody would argue about: several relations ask for the same correction, it heals all that is strained about
 * the figure, breaks nothing, and no other fault explains any of these relations nearly as well. Many are accepted at a
 * time, so a workbook with hundreds of independent faults is as quickly explained as it is read.
 */
export function clearFaults(candidatesFor: CandidateFinder, links: readonly Link[]): ClearFaults {
  const faults: Fault[] = [];
  let residuals = AssumedResiduals.published;
  let open = links;
  for (;;) {
    const candidates = candidatesFor(open, residuals);
    const clear = clearAmong(candidates, residuals);
    if (clear.length === 0) return { faults, residuals, open, candidates };
    for (const fault of clear) {
      faults.push(fault);
      residuals = residuals.without(fault);
    }
    const now = residuals;
    open = open.filter((link) => isStrained(link, now.of(link)));
  }
}

/** The best fault for a link, and how much the next one gains. */
interface Lead {
  readonly leader: Candidate;
  next: number | null;
}

function clearAmong(candidates: readonly Candidate[], residuals: Residuals): Fault[] {
  const leads = new Map<Link, Lead>();
  const leaders = new Set<Candidate>();
  for (const candidate of candidates) {
    for (const { link } of candidate.fault.effects) {
      const lead = leads.get(link);
      if (!lead) {
        leads.set(link, { leader: candidate, next: null });
        leaders.add(candidate);
      } else lead.next ??= candidate.gain;
    }
  }
  return [...leaders]
    .filter((candidate) => {
      const healed = healedLinks(candidate.fault, residuals);
      return (
        healed !== null &&
        healed.length >= LEAST_WITNESSES &&
        healed.every((link) => {
          const { leader, next } = leads.get(link)!;
          return leader === candidate && (next ?? 0) - candidate.gain >= CLEAR_LEAD;
        })
      );
    })
    .map(({ fault }) => fault);
}

/** The strained links a fault heals; null when it leaves one of its links strained or strains another. */
function healedLinks(fault: Fault, residuals: Residuals): Link[] | null {
  const healed: Link[] = [];
  for (const { link, amount } of fault.effects) {
    if (link.testimony) continue;
    const residual = residuals.of(link);
    const after = strainOf(link, residual + amount);
    if (after > strainOf(link, residual) || isStrained(link, residual + amount)) return null;
    if (isStrained(link, residual)) healed.push(link);
  }
  return healed;
}
