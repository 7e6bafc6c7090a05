import type { Fen } from '../../../amount/fen';
import type { FaultShape } from '../../../findings/finding';
import type { Localised } from '../../../findings/localised';
import { figureAddress } from '../../../relations/figure-label';
import type { Figure } from '../../../relations/ledger';
import { FigureState } from '../../../tables/budget-table';
import { amountText, placeText } from './figure-text';
import { shapeNote } from './shapes';

/** One figure that should read something else. */
export function wrongFigureSentence(
  figure: Figure,
  expected: Fen,
  shape: FaultShape | null,
  because: Localised,
): Localised {
  const place = placeText(figure);
  const should = amountText(figure, expected);
  const note = shapeNote(shape);
  if (figure.state === FigureState.Blank) {
    return {
      'zh-CN': `${place['zh-CN']}未填，应为 ${should}：${because['zh-CN']}。`,
      'en-US': `${place['en-US']} is blank but should read ${should}: ${because['en-US']}.`,
    };
  }
  const is = amountText(figure, figure.amount);
  return {
    'zh-CN': `${place['zh-CN']}公布 ${is}，应为 ${should}${note['zh-CN']}：${because['zh-CN']}。`,
    'en-US': `${place['en-US']} reads ${is} but should read ${should}${note['en-US']}: ${because['en-US']}.`,
  };
}

/** One wrong figure on which the totals of its table were computed. */
export function computedOnSentence(
  figure: Figure,
  expected: Fen,
  shape: FaultShape | null,
  because: Localised,
): Localised {
  const place = placeText(figure);
  const [is, should] = [amountText(figure, figure.amount), amountText(figure, expected)];
  const note = shapeNote(shape);
  return {
    'zh-CN': `${place['zh-CN']}公布 ${is}，应为 ${should}${note['zh-CN']}，本表合计也随之出错：${because['zh-CN']}。`,
    'en-US': `${place['en-US']} reads ${is} but should read ${should}${note['en-US']}, and the totals of its table were computed on it: ${because['en-US']}.`,
  };
}

/** A table that foots by itself but disagrees with others. */
export function versionSentence(figure: Figure, expected: Fen, because: Localised): Localised {
  const place = placeText(figure);
  const [is, other] = [amountText(figure, figure.amount), amountText(figure, expected)];
  return {
    'zh-CN': `${place['zh-CN']}公布 ${is}，与其他表的 ${other}不一致，而本表内部加总成立，请核对此数及其明细：${because['zh-CN']}。`,
    'en-US': `${place['en-US']} reads ${is} where other tables have ${other}, although its own table adds up; check it and the lines below it: ${because['en-US']}.`,
  };
}

/** Two figures that changed places. */
export function swappedSentence(first: Figure, second: Figure, because: Localised): Localised {
  const [a, b] = [placeText(first), placeText(second)];
  const [left, right] = [amountText(first, first.amount), amountText(second, second.amount)];
  return {
    'zh-CN': `${a['zh-CN']}公布 ${left}，${b['zh-CN']}公布 ${right}，两数应互换：${because['zh-CN']}。`,
    'en-US': `${a['en-US']} reads ${left} and ${b['en-US']} reads ${right}; the two should change places: ${because['en-US']}.`,
  };
}

/** A sum whose lines fall short by what makes a whole line. */
export function omittedLineSentence(sum: Figure, gap: Fen, witness: Figure | null): Localised {
  const place = placeText(sum);
  const [is, rest, missing] = [sum.amount, sum.amount - gap, gap].map((fen) => amountText(sum, fen));
  if (!witness) {
    return {
      'zh-CN': `${place['zh-CN']}公布 ${is}，所列各项之和为 ${rest}，相差 ${missing}，疑漏列一行。`,
      'en-US': `${place['en-US']} reads ${is} but the lines below it add up to ${rest}; a line of ${missing} seems to be missing.`,
    };
  }
  const seen = placeText(witness);
  return {
    'zh-CN': `${place['zh-CN']}公布 ${is}，所列各项之和为 ${rest}，相差 ${missing}，疑漏列一行：${seen['zh-CN']}正是此数，本表没有这一行。`,
    'en-US': `${place['en-US']} reads ${is} but the lines below it add up to ${rest}; a line of ${missing} seems to be missing: ${seen['en-US']} has just that amount and no line here.`,
  };
}

/** A line counted twice. */
export function doubledLineSentence(line: Figure, because: Localised): Localised {
  const place = placeText(line);
  const is = amountText(line, line.amount);
  return {
    'zh-CN': `${place['zh-CN']}的 ${is}疑重复计列，去掉这一行后各项之和相符：${because['zh-CN']}。`,
    'en-US': `${place['en-US']} with ${is} seems to be counted twice; without this line the sums agree: ${because['en-US']}.`,
  };
}

/** A figure larger than the whole it is part of. */
export function exceededSentence(part: Figure, limit: Fen, because: Localised): Localised {
  const place = placeText(part);
  const [is, most] = [amountText(part, part.amount), amountText(part, limit)];
  return {
    'zh-CN': `${place['zh-CN']}公布 ${is}，超过了它所属的 ${most}：${because['zh-CN']}。`,
    'en-US': `${place['en-US']} reads ${is}, more than the ${most} it is part of: ${because['en-US']}.`,
  };
}

/** What a figure would have to read if it is the wrong one. */
export interface Alternative {
  readonly figure: Figure;
  readonly expected: Fen | null;
}

/** A relation that does not hold and does not tell which side is wrong. */
export function undecidedSentence(
  target: Figure,
  sum: Fen,
  because: Localised,
  alternatives: readonly Alternative[],
): Localised {
  const place = placeText(target);
  const [is, parts, gap] = [target.amount, sum, target.amount - sum].map((fen) => amountText(target, fen));
  const either = alternatives.map((alternative) => alternativeText(target, alternative));
  const head = {
    'zh-CN': `${place['zh-CN']}公布 ${is}，按关系计算为 ${parts}，相差 ${gap}：${because['zh-CN']}`,
    'en-US': `${place['en-US']} reads ${is}, its relation gives ${parts}, a difference of ${gap}: ${because['en-US']}`,
  };
  if (either.length < 2) {
    return {
      'zh-CN': `${head['zh-CN']}；无法断定是哪一边有误，请核对。`,
      'en-US': `${head['en-US']}; which side is wrong cannot be told, please check.`,
    };
  }
  const listed = (language: keyof Localised, separator: string): string =>
    either.map((alternative) => alternative[language]).join(separator);
  return {
    'zh-CN': `${head['zh-CN']}；可能有误的是 ${listed('zh-CN', '、或 ')}，请核对。`,
    'en-US': `${head['en-US']}; the wrong one may be ${listed('en-US', ', or ')}; please check.`,
  };
}

function alternativeText(here: Figure, { figure, expected }: Alternative): Localised {
  const title = figure.table.title.value;
  const cell = figureAddress(figure);
  const isHere = figure.table === here.table;
  const place: Localised = {
    'zh-CN': isHere ? cell : `${title} ${cell}`,
    'en-US': isHere ? cell : `“${title}” ${cell}`,
  };
  if (expected === null) return place;
  const should = amountText(figure, expected);
  return {
    'zh-CN': `${place['zh-CN']}（应为 ${should}）`,
    'en-US': `${place['en-US']} (should read ${should})`,
  };
}
