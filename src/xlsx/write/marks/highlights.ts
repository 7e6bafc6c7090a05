import { cellAddress } from '../../../core/snapshot/address';
import type { CellPoint } from '../../../host/cell-point';
import { escapeXml } from '../../xml/xml-escape';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  rootOf,
  textOf,
  type XmlElement,
} from '../../xml/xml-element';
import { WORKSHEET_ORDER, placeFor } from '../element-order';
import { insertion, removal, spliced } from '../splice';

/** A highlight of a sheet, found or to be made. The formula has its "=". */
export interface SheetHighlight {
  readonly formula: string;
  readonly cells: readonly CellPoint[];
  /** Index of its look among the workbook's differential formats. */
  readonly look: number;
}

/** Excel takes references of up to 8192 characters. */
const LONGEST_REFERENCE = 8000;

const ELEMENT = 'conditionalFormatting';

/**
 * Adds highlights to a sheet, over every rule of the user's: first in order and of the highest priority. The user's rules
 * keep their priorities.
 */
export function addHighlights(xml: Uint8Array, highlights: readonly SheetHighlight[]): Uint8Array {
  const root = rootOf(xml);
  const p = root.prefix;
  const texts = highlights.flatMap(({ formula, cells, look }) =>
    referencesTo(cells).map(
      (reference) =>
        `<${p}${ELEMENT} sqref="${reference}"><${p}cfRule type="expression" dxfId="${look}" priority="1">` +
        `<${p}formula>${escapeXml(formula.slice(1))}</${p}formula></${p}cfRule></${p}${ELEMENT}>`,
    ),
  );
  const place = placeFor(xml, root, WORKSHEET_ORDER, ELEMENT);
  return spliced(xml, texts.length === 0 ? [] : [insertion(place, texts.join(''))]);
}

function referencesTo(cells: readonly CellPoint[]): string[] {
  const references: string[] = [];
  for (const { row, column } of cells) {
    const address = cellAddress(row, column);
    const last = references.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_REFERENCE) references.push(address);
    else references[references.length - 1] = `${last} ${address}`;
  }
  return references;
}

/** Formula, with its "=", of each rule of a sheet that rests on one; by the rule's position among all rules. */
export function readHighlights(xml: Uint8Array): { readonly id: string; readonly formula: string }[] {
  return rulesOf(xml).flatMap(({ rule }, index) => {
    const formula = childNamed(xml, rule, 'formula');
    const isExpression = attributeOf(xml, rule, 'type')?.value === 'expression';
    return isExpression && formula ? [{ id: String(index), formula: `=${textOf(xml, formula)}` }] : [];
  });
}

/** Removes rules by the ids {@link readHighlights} gave them. */
export function removeHighlights(xml: Uint8Array, ids: readonly string[]): Uint8Array {
  const removed = rulesOf(xml).filter((_, index) => ids.includes(String(index)));
  const blocks = new Set(removed.map(({ block }) => block));
  const splices = [...blocks].flatMap((block) => {
    const rules = removed.filter((one) => one.block === block).map(({ rule }) => rule);
    return rules.length === childrenNamed(xml, block, 'cfRule').length
      ? [removal(block)]
      : rules.map(removal);
  });
  return spliced(xml, splices);
}

interface PlacedRule {
  readonly block: XmlElement;
  readonly rule: XmlElement;
}

function rulesOf(xml: Uint8Array): PlacedRule[] {
  return childrenNamed(xml, rootOf(xml), ELEMENT).flatMap((block) =>
    childrenNamed(xml, block, 'cfRule').map((rule) => ({ block, rule })),
  );
}
