import type { IStyleData } from '@univerjs/core';
import { cellAddress, parseAddress } from '../../core/snapshot/address';
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
  | {
      readonly kind: 'rank';
      readonly isBottom: boolean;
      readonly isPercent: boolean;
      readonly count: number;
      readonly style: IStyleData;
    }
  | { readonly kind: 'average'; readonly operator: string; readonly style: IStyleData }
  | { readonly kind: 'scale'; readonly stops: readonly ScaleStop[] }
  | {
      readonly kind: 'bars';
      readonly stops: readonly Stop[];
      readonly colour: string;
      readonly hasValues: boolean;
    }
  | {
      readonly kind: 'icons';
      readonly set: string;
      readonly stops: readonly Stop[];
      readonly isReversed: boolean;
      readonly hasValues: boolean;
    };

/** A value at which a scale, a bar or an icon changes, as the file states it. */
export interface Stop {
  readonly type: string;
  readonly value: string;
}

export interface ScaleStop extends Stop {
  readonly colour: string;
}

/** Most urgent first. */
export function readRules(xml: Uint8Array, styles: readonly IStyleData[], colours: Colours): RulePicture[] {
  const rules = childrenNamed(xml, rootOf(xml), 'conditionalFormatting').flatMap((block) => {
    const ranges = rangesOf(attributeOf(xml, block, 'sqref')?.value ?? '');
    if (ranges.length === 0) return [];
    return childrenNamed(xml, block, 'cfRule').flatMap((rule) => {
      const value = (name: string): string => attributeOf(xml, rule, name)?.value ?? '';
      const style = styles[Number(value('dxfId') || NaN)] ?? {};
      const condition = conditionOf(xml, rule, cellAddress(ranges[0]!.top, ranges[0]!.left), style, colours);
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
  first: string,
  style: IStyleData,
  colours: Colours,
): RuleCondition | null {
  const value = (name: string): string => attributeOf(xml, rule, name)?.value ?? '';
  const formulas = childrenNamed(xml, rule, 'formula').map((formula) => textOf(xml, formula));
  const isOn = (name: string): boolean => ['1', 'true'].includes(value(name));
  switch (value('type')) {
    // Beside what these are called, files say what they mean as a formula.
    case 'expression':
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
    case 'timePeriod':
      return formulas[0] ? { kind: 'formula', formula: `=${formulas[0]}`, style } : null;
    case 'cellIs': {
      const operands = formulas.map(Number);
      if (operands.length > 0 && operands.every(Number.isFinite))
        return { kind: 'number', operator: value('operator'), operands, style };
      const formula = comparison(first, value('operator'), formulas);
      return formula === null ? null : { kind: 'formula', formula, style };
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
    case 'top10': {
      const count = Number(value('rank') || 10);
      return { kind: 'rank', isBottom: isOn('bottom'), isPercent: isOn('percent'), count, style };
    }
    case 'aboveAverage': {
      if (value('stdDev') !== '') return null;
      const side = ['0', 'false'].includes(value('aboveAverage')) ? 'lessThan' : 'greaterThan';
      return { kind: 'average', operator: isOn('equalAverage') ? `${side}OrEqual` : side, style };
    }
    case 'dataBar':
      return barsOf(xml, rule, colours);
    case 'iconSet':
      return iconsOf(xml, rule);
    case 'colorScale':
      return scaleOf(xml, rule, colours);
    default:
      return null;
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A comparison with calculated operands as a formula over the first cell; null for one that is not known. */
function comparison(first: string, operator: string, [one, other]: readonly string[]): string | null {
  const sign = OPERATORS[operator];
  if (one === undefined) return null;
  if (sign !== undefined) return `=${first}${sign}(${one})`;
  if (other === undefined) return null;
  const inside = `AND(${first}>=(${one}),${first}<=(${other}))`;
  return operator === 'between' ? `=${inside}` : operator === 'notBetween' ? `=NOT(${inside})` : null;
}

function stopsOf(xml: Uint8Array, list: XmlElement): Stop[] {
  return childrenNamed(xml, list, 'cfvo').map((stop) => ({
    type: attributeOf(xml, stop, 'type')?.value ?? '',
    value: attributeOf(xml, stop, 'val')?.value ?? '',
  }));
}

function hasValues(xml: Uint8Array, list: XmlElement): boolean {
  return !['0', 'false'].includes(attributeOf(xml, list, 'showValue')?.value ?? '');
}

function barsOf(xml: Uint8Array, rule: XmlElement, colours: Colours): RuleCondition | null {
  const bars = childNamed(xml, rule, 'dataBar');
  const colour = bars && colours.read(xml, childNamed(xml, bars, 'color'));
  const stops = bars ? stopsOf(xml, bars) : [];
  if (!bars || !colour || stops.length !== 2) return null;
  return { kind: 'bars', stops, colour, hasValues: hasValues(xml, bars) };
}

/** The set that is meant where none is named (ECMA-376 18.3.1.49). */
const STANDARD_ICONS = '3TrafficLights1';

function iconsOf(xml: Uint8Array, rule: XmlElement): RuleCondition | null {
  const icons = childNamed(xml, rule, 'iconSet');
  if (!icons) return null;
  const set = attributeOf(xml, icons, 'iconSet')?.value ?? STANDARD_ICONS;
  const isReversed = ['1', 'true'].includes(attributeOf(xml, icons, 'reverse')?.value ?? '');
  return { kind: 'icons', set, stops: stopsOf(xml, icons), isReversed, hasValues: hasValues(xml, icons) };
}

function scaleOf(xml: Uint8Array, rule: XmlElement, colours: Colours): RuleCondition | null {
  const scale = childNamed(xml, rule, 'colorScale');
  if (!scale) return null;
  const shades = childrenNamed(xml, scale, 'color').map((colour) => colours.read(xml, colour));
  const stops = stopsOf(xml, scale).flatMap((stop, index) => {
    const colour = shades[index];
    return colour ? [{ ...stop, colour }] : [];
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
