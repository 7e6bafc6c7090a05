import type { IStyleData } from '@univerjs/core';
import { parseAddress } from '../../core/snapshot/address';
import type { CellRange } from '../../core/snapshot/workbook-snapshot';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  rootOf,
  textOf,
  type XmlElement,
} from '../../xlsx/xml/xml-element';
import type { Colours } from './colours';

/** A conditional format the grid can show. Others stay in the file, unseen. */
export interface RulePicture {
  readonly ranges: readonly CellRange[];
  readonly isLast: boolean;
  readonly condition: RuleCondition;
}

export type RuleCondition =
  | { readonly kind: 'formula'; readonly formula: string; readonly style: IStyleData }
  | {
      readonly kind: 'number';
      readonly operator: string;
      readonly operands: readonly number[];
      readonly style: IStyleData;
    }
  | { readonly kind: 'text'; readonly operator: string; readonly text: string; readonly style: IStyleData }
  | { readonly kind: 'duplicates' | 'uniques'; readonly style: IStyleData }
  | { readonly kind: 'scale'; readonly stops: readonly ScaleStop[] };

export interface ScaleStop {
  readonly type: string;
  readonly value: string;
  readonly colour: string;
}

/** Most urgent first. */
export function readRules(xml: Uint8Array, styles: readonly IStyleData[], colours: Colours): RulePicture[] {
  const rules = childrenNamed(xml, rootOf(xml), 'conditionalFormatting').flatMap((block) => {
    const ranges = rangesOf(attributeOf(xml, block, 'sqref')?.value ?? '');
    if (ranges.length === 0) return [];
    return childrenNamed(xml, block, 'cfRule').flatMap((rule) => {
      const value = (name: string): string => attributeOf(xml, rule, name)?.value ?? '';
      const condition = conditionOf(xml, rule, styles[Number(value('dxfId') || NaN)] ?? {}, colours);
      const isLast = ['1', 'true'].includes(value('stopIfTrue'));
      return condition
        ? [{ priority: Number(value('priority')), picture: { ranges, isLast, condition } }]
        : [];
    });
  });
  return rules.toSorted((one, other) => one.priority - other.priority).map(({ picture }) => picture);
}

function conditionOf(
  xml: Uint8Array,
  rule: XmlElement,
  style: IStyleData,
  colours: Colours,
): RuleCondition | null {
  const value = (name: string): string => attributeOf(xml, rule, name)?.value ?? '';
  const formulas = childrenNamed(xml, rule, 'formula').map((formula) => textOf(xml, formula));
  switch (value('type')) {
    case 'expression':
      return formulas[0] ? { kind: 'formula', formula: `=${formulas[0]}`, style } : null;
    case 'cellIs': {
      const operands = formulas.map(Number);
      return operands.length > 0 && operands.every(Number.isFinite)
        ? { kind: 'number', operator: value('operator'), operands, style }
        : null;
    }
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { kind: 'text', operator: value('type'), text: value('text'), style };
    case 'duplicateValues':
      return { kind: 'duplicates', style };
    case 'uniqueValues':
      return { kind: 'uniques', style };
    case 'colorScale':
      return scaleOf(xml, rule, colours);
    default:
      return null;
  }
}

function scaleOf(xml: Uint8Array, rule: XmlElement, colours: Colours): RuleCondition | null {
  const scale = childNamed(xml, rule, 'colorScale');
  if (!scale) return null;
  const shades = childrenNamed(xml, scale, 'color').map((colour) => colours.read(xml, colour));
  const stops = childrenNamed(xml, scale, 'cfvo').flatMap((stop, index) => {
    const colour = shades[index];
    const value = (name: string): string => attributeOf(xml, stop, name)?.value ?? '';
    return colour ? [{ type: value('type'), value: value('val'), colour }] : [];
  });
  return stops.length > 1 ? { kind: 'scale', stops } : null;
}

/** Blocks of a list such as "A1:C3 E5". */
function rangesOf(list: string): CellRange[] {
  return list.split(/\s+/).flatMap((reference) => {
    const [first, last = first] = reference.split(':');
    const start = parseAddress(first ?? '');
    const end = parseAddress(last ?? '');
    return start && end ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }] : [];
  });
}
