import type { JudgedNarrative } from '../../check/check-book';
import type { Figures } from '../../check/claim-figures';
import { agreement, statedOf } from '../../check/stated';
import { topicKey, type Topic } from '../../facts/topic';
import type { Claim, Paragraph, Reading } from '../../reading/claim';

/** What each paragraph gives figures of, figure by figure: the likeliest topic first. */
export function topicsTold(
  { claims }: Reading,
  { amounts }: JudgedNarrative,
  figures: Figures,
): ReadonlyMap<Paragraph, readonly (readonly string[])[]> {
  const told = new Map<Paragraph, string[][]>();
  for (const claim of claims) {
    const fact = amounts.get(claim)?.fact;
    if (!claim.amount || !fact) continue;
    const known = told.get(claim.paragraph);
    const keys = keysOf(claim, fact.topic, figures);
    if (known) known.push(keys);
    else told.set(claim.paragraph, [keys]);
  }
  return told;
}

/** The topic the figure was found under first, then the others its words mean and whose figure it is as well: 收支总预算. */
function keysOf({ readings, amount }: Claim, found: Topic, figures: Figures): string[] {
  if (readings.isSoft) return ['operating-costs'];
  const stated = statedOf(amount);
  const isSame = (topic: Topic): boolean =>
    stated !== null && figures.book.find(topic).some((fact) => agreement(stated, fact) === 'same');
  return [...new Set([found, ...readings.meant.filter(isSame)].map(keyOf))];
}

function keyOf(topic: Topic): string {
  const { phase } = topic;
  return `${topicKey(topic)}|${phase === 'year' ? '' : (phase ?? '')}`;
}
