import type { Fen } from '../../../amount/fen';
import type { FaultShape } from '../../../findings/finding';
import type { Localised } from '../../../findings/localised';
import type { Figure } from '../../../relations/ledger';
import { FigureState, type CellPlace } from '../../../tables/budget-table';
import { amountText, bareAmount, cellText, figureText } from './figure-text';
import { shapeNote } from './shapes';

/*
 * What is wrong, in one sentence that stands beside the cell `at`, where a list and a note have already said which cell that is.
 */

/** One figure that should read something else. */
export function wrongFigureSentence(
  figure: Figure,
  expected: Fen,
  shape: FaultShape | null,
  at: CellPlace,
): Localised {
  const name = figureText(figure, at);
  const should = amountText(figure, expected);
  if (figure.state === FigureState.Blank) {
    return {
      'zh-CN': `${name['zh-CN']}未填，应为 ${should}。`,
      'en-US': `${name['en-US']} is blank but should read ${should}.`,
    };
  }
  const is = amountText(figure, figure.amount);
  const note = shapeNote(shape);
  return {
    'zh-CN': `${name['zh-CN']}公布 ${is}，应为 ${should}${note['zh-CN']}。`,
    'en-US': `${name['en-US']} reads ${is} but should read ${should}${note['en-US']}.`,
  };
}

/** One wrong figure on which the totals of its table were computed. */
export function computedOnSentence(
  figure: Figure,
  expected: Fen,
  shape: FaultShape | null,
  at: CellPlace,
): Localised {
  const name = figureText(figure, at);
  const [is, should] = [amountText(figure, figure.amount), amountText(figure, expected)];
  const note = shapeNote(shape);
  return {
    'zh-CN': `${name['zh-CN']}公布 ${is}，应为 ${should}${note['zh-CN']}，本表据此计算的合计须一并更正。`,
    'en-US': `${name['en-US']} reads ${is} but should read ${should}${note['en-US']}, and so the totals computed on it.`,
  };
}

/** A table that foots by itself but disagrees with others. */
export function versionSentence(figure: Figure, expected: Fen, at: CellPlace): Localised {
  const name = figureText(figure, at);
  const [is, other] = [amountText(figure, figure.amount), amountText(figure, expected)];
  return {
    'zh-CN': `${name['zh-CN']}公布 ${is}，其他表为 ${other}；本表自身加总成立，请核对此数及其明细。`,
    'en-US': `${name['en-US']} reads ${is} where other tables have ${other}, although its own table adds up; check it and the lines below it.`,
  };
}

/** Two figures that changed places. */
export function swappedSentence(first: Figure, second: Figure, at: CellPlace): Localised {
  const [a, b] = [figureText(first, at), figureText(second, at)];
  const left = bareAmount(first, first.amount);
  const right = amountText(second, second.amount);
  return {
    'zh-CN': `${a['zh-CN']}与 ${b['zh-CN']}两数应互换，现分别为 ${left}、${right}。`,
    'en-US': `${a['en-US']} and ${b['en-US']} should change places; they read ${left} and ${right}.`,
  };
}

/** A sum whose lines fall short by what makes a whole line. */
export function omittedLineSentence(sum: Figure, gap: Fen, witness: Figure | null, at: CellPlace): Localised {
  const name = figureText(sum, at);
  const [is, rest, missing] = [sum.amount, sum.amount - gap, gap].map((fen) => amountText(sum, fen));
  const head: Localised = {
    'zh-CN': `${name['zh-CN']}公布 ${is}，所列各项之和为 ${rest}，相差 ${missing}，疑漏列一行`,
    'en-US': `${name['en-US']} reads ${is} but the lines below it add up to ${rest}; a line of ${missing} seems to be missing`,
  };
  if (!witness || witness.table === sum.table)
    return { 'zh-CN': `${head['zh-CN']}。`, 'en-US': `${head['en-US']}.` };
  const seen = figureText(witness, at);
  return {
    'zh-CN': `${head['zh-CN']}：${seen['zh-CN']}正是此数，本表没有这一行。`,
    'en-US': `${head['en-US']}: ${seen['en-US']} has just that amount and no line here.`,
  };
}

/** A line counted twice. */
export function doubledLineSentence(line: Figure, at: CellPlace): Localised {
  const name = figureText(line, at);
  const is = amountText(line, line.amount);
  return {
    'zh-CN': `${name['zh-CN']}的 ${is}疑重复计列，去掉这一行后各项之和相符。`,
    'en-US': `${name['en-US']} with ${is} seems to be counted twice; without this line the sums agree.`,
  };
}

/** A figure larger than the whole it is part of. */
export function exceededSentence(part: Figure, limit: Fen, at: CellPlace): Localised {
  const name = figureText(part, at);
  const [is, most] = [amountText(part, part.amount), amountText(part, limit)];
  return {
    'zh-CN': `${name['zh-CN']}公布 ${is}，超过了它所属的 ${most}。`,
    'en-US': `${name['en-US']} reads ${is}, more than the ${most} it is part of.`,
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
  alternatives: readonly Alternative[],
  at: CellPlace,
): Localised {
  const name = figureText(target, at);
  const [is, parts, gap] = [target.amount, sum, Math.abs(target.amount - sum)].map((fen) =>
    amountText(target, fen),
  );
  const head: Localised = {
    'zh-CN': `${name['zh-CN']}公布 ${is}，按关系应为 ${parts}，相差 ${gap}`,
    'en-US': `${name['en-US']} reads ${is} but its relation gives ${parts}, a difference of ${gap}`,
  };
  const either = alternatives.map((alternative) => alternativeText(alternative, at));
  const [only, ...others] = either;
  if (!only) {
    return {
      'zh-CN': `${head['zh-CN']}，无法断定哪一边有误，请核对。`,
      'en-US': `${head['en-US']}; which side is wrong cannot be told, please check.`,
    };
  }
  if (others.length === 0) {
    return {
      'zh-CN': `${head['zh-CN']}；较可能有误的是 ${only['zh-CN']}，但不能断定，请核对。`,
      'en-US': `${head['en-US']}; the wrong one is probably ${only['en-US']}, but this is not certain; please check.`,
    };
  }
  return {
    'zh-CN': `${head['zh-CN']}；可能有误的是 ${anyOf(either, 'zh-CN', '、', '或 ')}，请核对。`,
    'en-US': `${head['en-US']}; the wrong one may be ${anyOf(either, 'en-US', ', ', ' or ')}; please check.`,
  };
}

function anyOf(texts: readonly Localised[], language: keyof Localised, comma: string, or: string): string {
  const all = texts.map((text) => text[language]);
  return all.slice(0, -1).join(comma) + or + all.at(-1)!;
}

function alternativeText({ figure, expected }: Alternative, at: CellPlace): Localised {
  const cell = cellText(figure, at);
  if (expected === null) return cell;
  const should = amountText(figure, expected);
  return {
    'zh-CN': `${cell['zh-CN']}（应为 ${should}）`,
    'en-US': `${cell['en-US']} (should read ${should})`,
  };
}
