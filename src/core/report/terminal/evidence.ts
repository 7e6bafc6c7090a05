import { formatFen, formatGrouped } from '../../amount/format-amount';
import type { Evidence, Money } from '../../findings/finding';
import { figureAt } from '../../relations/ledger';
import type { Relation } from '../../relations/relation';
import { cellAddress } from '../../snapshot/address';
import { FigureState } from '../../tables/budget-table';
import { say } from '../phrase';
import { FINDING_PHRASES } from '../phrases/report';
import { UNIT_NAMES } from '../phrases/units';
import { sheetName, type View } from './view';
import { wrapPieces } from './wrap';

/** Terms of a long sum that are printed; the rest is counted. */
const MOST_TERMS = 12;

/** A broken relation in figures with their cells, and by how much it is off. */
export function figureLines(
  view: View,
  evidence: Evidence,
  relation: Relation | null,
  homeSheet: number,
  width: number,
): string[] {
  const difference = differenceText(view, evidence);
  const pieces = relation ? figurePieces(view, evidence, relation, homeSheet) : [];
  return wrapPieces([...pieces, difference], width).map((line) => view.paint('faint', line));
}

function figurePieces(view: View, evidence: Evidence, relation: Relation, homeSheet: number): string[] {
  const shown = relation.terms.slice(0, MOST_TERMS);
  const hidden = relation.terms.length - shown.length;
  const sign = relation.family.kind === 'equal' ? '≠' : '>';
  return [
    `${figureText(view, relation.target, evidence.published, homeSheet)} ${sign} `,
    ...shown.map((term, index) => {
      const figure = figureText(view, term.figure, evidence.published, homeSheet);
      const operator = term.sign < 0 ? '- ' : index > 0 ? '+ ' : '';
      return `${operator}${figure} `;
    }),
    ...(hidden > 0 ? [`${say(FINDING_PHRASES.moreTerms, view.language, { count: hidden })} `] : []),
    ...(relation.terms.length > 1 ? [`= ${groupedMoney(evidence.expected)}   `] : ['  ']),
  ];
}

/** A figure and its cell: 26.09 (C7); its unit where it differs from the relation's, its sheet where it is another one. */
function figureText(view: View, id: number, published: Money, homeSheet: number): string {
  const { amount, state, table, place } = figureAt(view.result.ledger, id);
  const address = cellAddress(place.row, place.column);
  const cell = place.sheet === homeSheet ? address : `${sheetName(view, place.sheet)} ${address}`;
  if (state === FigureState.Blank) return `${say(FINDING_PHRASES.blank, view.language)} (${cell})`;
  const figure = formatGrouped(amount, table.unit, table.quantum);
  return table.unit.name === published.unit.name
    ? `${figure} (${cell})`
    : `${figure} ${UNIT_NAMES[table.unit.name][view.language]} (${cell})`;
}

function differenceText({ language }: View, evidence: Evidence): string {
  const difference = signedMoney(evidence.difference);
  if (Math.abs(evidence.difference.fen) > evidence.tolerance) {
    return say(FINDING_PHRASES.difference, language, { difference });
  }
  const { unit, quantum } = evidence.difference;
  const tolerance = formatFen(evidence.tolerance, unit, quantum);
  return say(FINDING_PHRASES.differenceWithinRounding, language, { difference, tolerance });
}

export function groupedMoney({ fen, unit, quantum }: Money): string {
  return formatGrouped(fen, unit, quantum);
}

export function signedMoney(money: Money): string {
  return money.fen > 0 ? `+${groupedMoney(money)}` : groupedMoney(money);
}
