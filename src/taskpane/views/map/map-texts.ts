import type { Language, Localised } from '../../../core/findings/localised';
import { inEveryLanguage, say } from '../../../core/report/phrase';
import { TABLE_KIND_NAMES } from '../../../core/report/phrases/table-kinds';
import { UNIT_NAMES } from '../../../core/report/phrases/units';
import type { MapEdge, MapNode, TieOutMap } from '../../../core/report/tie-out-map/tie-out-map';
import { MAP } from '../../strings/map';
import type { Sign } from '../icons';
import { standingText } from '../standing-text';
import type { Amounts } from '../use-amounts';

/** What a node is called. */
export function nodeName(node: MapNode): Localised {
  if (node.kind === 'table') return TABLE_KIND_NAMES[node.standing.table.base][node.standing.table.stage];
  if (node.kind === 'units') return inEveryLanguage(MAP.units, { count: node.organisations.length });
  return inEveryLanguage(MAP.department, { name: node.organisations[0]! });
}

/** What an edge is called. */
export function tieName({ nodes }: TieOutMap, { ends: [one, other] }: MapEdge): Localised {
  const [first, second] = [nodeName(nodes[one]!), nodeName(nodes[other]!)];
  const inLanguage = (language: Language) =>
    say(MAP.tie, language, { one: first[language], other: second[language] });
  return { 'zh-CN': inLanguage('zh-CN'), 'en-US': inLanguage('en-US') };
}

/** A node in a sentence. */
export function nodeText(node: MapNode, language: Language): string {
  const table = nodeName(node)[language];
  if (node.kind !== 'table') return table;
  return say(MAP.tableStanding, language, {
    table,
    standing: standingText(node.standing, language).join(' '),
  });
}

/** An edge in a sentence. */
export function tieText(map: TieOutMap, edge: MapEdge, language: Language, { amount }: Amounts): string {
  const tie = tieName(map, edge)[language];
  const { relations, rounding, broken, largest } = edge;
  if (largest !== null) {
    return say(MAP.tieBroken, language, {
      tie,
      relations,
      broken,
      largest: amount(sizeOf(edge)),
      unit: UNIT_NAMES[largest.unit.name][language],
    });
  }
  if (rounding > 0) return say(MAP.tieRounding, language, { tie, relations, rounding });
  return say(MAP.tieHeld, language, { tie, relations });
}

export type TieSign = Extract<Sign, 'error' | 'info' | 'held'>;

/** How an edge stands, as a sign. */
export function tieSign({ broken, rounding }: MapEdge): TieSign {
  if (broken > 0) return 'error';
  return rounding > 0 ? 'info' : 'held';
}

/** The unit all broken figures of a map are in, to be said once; null where there is none or more than one. */
export function commonUnit(edges: readonly MapEdge[], language: Language): string | null {
  const units = new Set(
    edges.flatMap(({ largest }) => (largest ? [UNIT_NAMES[largest.unit.name][language]] : [])),
  );
  const [unit] = units;
  return units.size === 1 ? unit! : null;
}

/** The broken figures as they stand on their edges; '' where none is broken. */
export function edgeLabels(
  edges: readonly MapEdge[],
  language: Language,
  { amount: textOf }: Amounts,
): string[] {
  const isUnitSaid = commonUnit(edges, language) !== null;
  return edges.map((edge) => {
    if (edge.largest === null) return '';
    const amount = textOf(sizeOf(edge));
    return isUnitSaid ? `✕ ${amount}` : `✕ ${amount} ${UNIT_NAMES[edge.largest.unit.name][language]}`;
  });
}

/** The size of the largest difference: which way it goes depends on the end one looks from. */
function sizeOf({ largest }: MapEdge) {
  return { ...largest!, fen: Math.abs(largest!.fen) };
}
