import { MONEY_UNITS, WAN, type MoneyUnit } from '../../amount/fen';
import { scaledInteger } from '../../amount/decimal-text';
import type { CleanText } from '../text/clean-text';

/** A number in a sentence with what it counts; places are in the clean text. */
export interface Figure {
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  /** Digits as plain decimal text, with its sign. */
  readonly decimal: string;
  readonly decimals: number;
  readonly unit: FigureUnit;
}

export type FigureUnit =
  | { readonly kind: 'money'; readonly unit: MoneyUnit; readonly name: string }
  /** Implied where the sign was left out. */
  | { readonly kind: 'percent'; readonly isImplied?: true }
  /** 个, 项, 辆 …; '' where nothing stands behind the number. */
  | { readonly kind: 'count'; readonly name: string };

const NUMBER =
  /(?<![\d.])(-?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(亿元|百万元|万元|千元|百元|元|%|个百分点|年|月|日|号|万(?![人平辆件户])|亿(?!人)|[个项辆台套人次批件家间户](?!月))?/g;

const NOT_A_FIGURE: ReadonlySet<string> = new Set(['年', '月', '日', '号', '个百分点']);

const MONEY: ReadonlyMap<string, MoneyUnit> = new Map([
  ...MONEY_UNITS.map((unit): [string, MoneyUnit] => [unit.name, unit]),
  ['万', WAN],
  ['亿', MONEY_UNITS.find(({ name }) => name === '亿元')!],
]);

/** The numbers of a text that state something: dates are none. */
export function figuresOf({ text }: CleanText): Figure[] {
  const figures: Figure[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [whole, sign = '', digits = '', suffix = ''] = match;
    if (NOT_A_FIGURE.has(suffix)) continue;
    // A dash behind a word or a number joins, it does not make a number negative.
    const negative = sign !== '' && !/[\d)]/.test(text[match.index - 1] ?? '');
    const plain = digits.replaceAll(',', '');
    figures.push({
      start: match.index + (negative ? 0 : sign.length),
      end: match.index + whole.length,
      decimal: negative ? `-${plain}` : plain,
      decimals: plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0,
      unit: unitOf(suffix),
    });
  }
  return figures;
}

function unitOf(suffix: string): FigureUnit {
  const unit = MONEY.get(suffix);
  if (unit) return { kind: 'money', unit, name: suffix };
  return suffix === '%' ? { kind: 'percent' } : { kind: 'count', name: suffix };
}

/** 分 of an amount; NaN where it is too large to add exactly. */
export function fenOf(decimal: string, unit: MoneyUnit): number {
  return scaledInteger(decimal, unit.finestDecimals);
}
