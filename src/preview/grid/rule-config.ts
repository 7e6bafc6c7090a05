import type { IStyleData } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  iconMap,
  type CFTextOperator,
  type CFValueType,
  type IConditionalFormattingRuleConfig,
  type IIconSet,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { RuleCondition, Stop } from '../picture/read-rules';

/** Whether the grid has what a condition shows. */
export function isShown(condition: RuleCondition): boolean {
  return condition.kind !== 'icons' || condition.set in iconMap;
}

/** A condition as the grid understands it. */
export function configOf(condition: RuleCondition): IConditionalFormattingRuleConfig {
  switch (condition.kind) {
    case 'scale': {
      const config = condition.stops.map((stop, index) => ({
        index,
        color: stop.colour,
        value: stopValue(stop),
      }));
      return { type: CFRuleType.colorScale, config };
    }
    case 'bars':
      return barsConfig(condition);
    case 'icons':
      return iconsConfig(condition);
    default:
      return highlightConfig(condition);
  }
}

type Highlight = Exclude<RuleCondition, { readonly kind: 'scale' | 'bars' | 'icons' }>;

function highlightConfig(condition: Highlight): IConditionalFormattingRuleConfig {
  const highlight = { type: CFRuleType.highlightCell, style: condition.style satisfies IStyleData } as const;
  switch (condition.kind) {
    case 'formula':
      return { ...highlight, subType: CFSubRuleType.formula, value: condition.formula };
    case 'number':
      return numberRule(highlight, condition.operator as CFNumberOperator, condition.operands);
    case 'text':
      return {
        ...highlight,
        subType: CFSubRuleType.text,
        operator: condition.operator as CFTextOperator,
        value: condition.text,
      };
    case 'rank': {
      const { isBottom, isPercent, count } = condition;
      return { ...highlight, subType: CFSubRuleType.rank, isBottom, isPercent, value: count };
    }
    case 'average':
      return {
        ...highlight,
        subType: CFSubRuleType.average,
        operator: condition.operator as CFNumberOperator.greaterThan,
      };
    case 'duplicates':
      return { ...highlight, subType: CFSubRuleType.duplicateValues };
    case 'uniques':
      return { ...highlight, subType: CFSubRuleType.uniqueValues };
  }
}

function numberRule(
  highlight: { readonly type: CFRuleType.highlightCell; readonly style: IStyleData },
  operator: CFNumberOperator,
  [first = 0, second = 0]: readonly number[],
): IConditionalFormattingRuleConfig {
  const subType = CFSubRuleType.number;
  return operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween
    ? { ...highlight, subType, operator, value: [first, second] }
    : { ...highlight, subType, operator, value: first };
}

/** The colour of bars below zero, where a file names but one colour. */
const NEGATIVE = '#FF0000';

function barsConfig({
  stops,
  colour,
  hasValues,
}: Extract<RuleCondition, { readonly kind: 'bars' }>): IConditionalFormattingRuleConfig {
  const [min, max] = stops.map(stopValue) as [IValueConfig, IValueConfig];
  const config = { min, max, isGradient: true, positiveColor: colour, nativeColor: NEGATIVE };
  return { type: CFRuleType.dataBar, isShowValue: hasValues, config };
}

/** The grid lists icons from the highest values down. */
function iconsConfig({
  set,
  stops,
  isReversed,
  hasValues,
}: Extract<RuleCondition, { readonly kind: 'icons' }>): IConditionalFormattingRuleConfig {
  const config = stops.toReversed().map((stop, index) => ({
    operator: CFNumberOperator.greaterThanOrEqual,
    value: stopValue(stop),
    iconType: set as IIconSet['config'][number]['iconType'],
    iconId: String(isReversed ? stops.length - 1 - index : index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: hasValues, config };
}

function stopValue({ type, value }: Stop): IValueConfig {
  const number = Number(value);
  return {
    type: type as CFValueType,
    value: value === '' ? 0 : Number.isFinite(number) ? number : `=${value}`,
  };
}
