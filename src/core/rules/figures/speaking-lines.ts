import type { Lane } from '../../tables/budget-table';
import { roleLines } from '../../tables/lines/draft-lines';

/** The few lines of a lane that say more than which subject their figures are about. */
export interface SpeakingLines {
  /** Lines that play a part: 合计, 上年结转 … */
  readonly roles: readonly number[];
  /** Lines that say where the money comes from. */
  readonly sources: readonly number[];
}

const known = new WeakMap<Lane, SpeakingLines>();

export function speakingLines(lane: Lane): SpeakingLines {
  let lines = known.get(lane);
  if (!lines) known.set(lane, (lines = find(lane)));
  return lines;
}

function find({ body }: Lane): SpeakingLines {
  const { facets } = body;
  const sources: number[] = [];
  for (let line = 0; line < facets.length; line++) {
    if (facets[line]!.source !== undefined) sources.push(line);
  }
  return { roles: roleLines(body), sources };
}
