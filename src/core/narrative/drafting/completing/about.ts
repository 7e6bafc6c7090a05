import type { Subject } from '../../facts/subjects';
import type { Phrase } from '../../reading/phrase';

/**
 * What a heading, or the start of a sentence, announces, as one text by which sections of different wording are told to be of the
 * same matter; null where it announces none of them.
 */
export function aboutOf({ topic, bothFlows, operatingCosts, subjects }: Phrase): string | null {
  const { domain, item, nature, source, flow } = topic;
  if (domain !== undefined) return domain;
  if (operatingCosts) return 'operating-costs';
  if (item !== undefined) return item;
  if (subjects.length > 0) return subjects.some(isStateCapital) ? 'capital' : null;
  if (nature !== undefined) return nature;
  if (source === 'general' || source === 'fund' || source === 'capital') {
    return flow === 'revenue' ? null : source;
  }
  const flows = bothFlows ? 'both' : flow;
  return flows === undefined ? null : `${flows}/${source ?? ''}`;
}

/** Matters that a sentence by itself announces; of the others there is so much talk that only headings tell. */
export const TOLD_BY_SENTENCES: ReadonlySet<string> = new Set([
  'procurement',
  'assets',
  'performance',
  'operating-costs',
  'three-public',
  'fund',
  'capital',
]);

/** 国有资本经营预算支出 is a 类 as well. */
function isStateCapital({ path }: Subject): boolean {
  return path.length === 1 && path[0]!.startsWith('国有资本经营预算');
}
